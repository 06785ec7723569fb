// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <nlohmann/json_fwd.hpp>
#include <string_view>

namespace lora {

/// The 1-based line on which `wanted`, a value inside `root`, begins in `text`, the valid JSON that `root`
/// was parsed from; 0 when it is not there. Takes one pass over the text.
std::size_t json_line(std::string_view text, const nlohmann::json& root, const nlohmann::json* wanted);

}  // namespace lora
