// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/adapter/module_pattern.h"

namespace lora {

/// The steps of a pattern, or nothing when it is not understood.
std::optional<std::vector<ModulePattern::Step>> parse_pattern(std::string_view pattern);

}  // namespace lora
