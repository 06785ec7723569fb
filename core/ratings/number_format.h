// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/ratings/number_cell.h"

namespace lora {

/// What stands before a number's fraction. `either`: no number told, so a lone mark of both kinds is taken.
enum class DecimalMark { point, comma, either };
/// What stands between a number's groups of three digits. `space`: every kind, also no-break and narrow ones;
/// `apostrophe`: ' and ’.
enum class ThousandsMark { none, comma, point, space, apostrophe };

struct NumberFormat {
  DecimalMark decimal = DecimalMark::point;
  ThousandsMark thousands = ThousandsMark::none;
  bool operator==(const NumberFormat&) const = default;
};

/// The whole of `text` (blanks at the ends taken off) as a number written in `format`. Full-width digits and
/// marks count as the plain ones. Groups must be whole: with points between thousands "1.234" is 1234 and
/// "1.23" is not a number. Never looks at the locale.
NumberCell parse_number(std::string_view text, const NumberFormat& format);

/// The text with full-width digits and marks, all spaces and all apostrophes as their plain characters.
std::string with_plain_marks(std::string_view text);

}  // namespace lora
