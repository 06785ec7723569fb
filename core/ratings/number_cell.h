// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace lora {

enum class NumberState { number, not_a_number, not_finite };

struct NumberCell {
  NumberState state = NumberState::not_a_number;
  double value = 0.0;
  bool comma = false;  ///< written with a decimal comma
};

/// The whole of `text` (blanks at the ends taken off) as a number: 4, 4.5, +4, 1e-3, and with `allow_comma`
/// also 4,5. Never looks at the locale. "nan", "inf" and numbers beyond double are not_finite.
NumberCell parse_number(std::string_view text, bool allow_comma);

/// The shortest text that reads back as the same double.
std::string shortest_text(double value);

}  // namespace lora
