// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace lora {

/// The 1-based line on which `wanted`, a value inside `root`, begins in `text`, the valid JSON that `root`
/// was parsed from; 0 when it is not there. Takes one pass over the text.
/// Both are nlohmann::json, which no header names.
std::size_t json_line(std::string_view text, const void* root, const void* wanted);

}  // namespace lora
