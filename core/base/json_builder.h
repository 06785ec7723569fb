// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "core/base/result.h"

namespace lora {

/// Parses JSON text into `root`, a nlohmann::json, which no header names. Stricter than that library: no key
/// twice, at most `depth_limit` levels, no whole number that a double or 64 bits would round, -0 stays -0.
/// Numbers never depend on the locale. Nothing, or invalid_json with line and column in bytes; then `root` is
/// of no use.
std::optional<Error> build_json(std::string_view text, int depth_limit, void* root);

}  // namespace lora
