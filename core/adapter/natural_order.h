// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace lora {

/// True when `a` comes before `b` with digits compared as numbers: "layers.2" before "layers.10".
bool natural_less(std::string_view a, std::string_view b);

}  // namespace lora
