// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ratings/number_evidence.h"

#include <optional>
#include <string>
#include <vector>

namespace lora {
namespace {

constexpr std::string_view marks = "., '";
constexpr std::size_t point = 0;
constexpr std::size_t comma = 1;
constexpr std::size_t longest = 64;

/// A number as digits and marks: sizes of the runs of digits and the mark after each but the last.
struct NumberShape {
  std::vector<std::size_t> digits;
  std::vector<std::size_t> marks;
  bool starts_with_zero = false;
};

std::optional<NumberShape> shape_of(std::string_view cell) {
  if (cell.size() > longest) return std::nullopt;
  const std::string plain = with_plain_marks(cell);
  std::string_view text = trimmed(plain);
  if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
  if (const auto power = text.find_first_of("eE"); power != std::string_view::npos) {
    const std::string_view exponent = text.substr(power + 1);
    if (parse_number(exponent, false).state != NumberState::number) return std::nullopt;
    text = text.substr(0, power);
  }
  NumberShape shape;
  shape.digits.push_back(0);
  for (const char c : text) {
    if (c >= '0' && c <= '9') {
      ++shape.digits.back();
      continue;
    }
    const auto mark = marks.find(c);
    if (mark == std::string_view::npos) return std::nullopt;
    shape.marks.push_back(mark);
    shape.digits.push_back(0);
  }
  shape.starts_with_zero = text.starts_with('0');
  if (shape.digits.front() == 0 && (shape.marks.size() != 1 || shape.marks[0] > comma)) return std::nullopt;
  return shape.digits.front() + shape.digits.back() > 0 ? std::optional(shape) : std::nullopt;
}

/// Whether marks `first` to `last` stand between groups of three digits.
bool is_grouped(const NumberShape& shape, std::size_t count) {
  if (shape.digits[0] == 0 || shape.digits[0] > 3) return false;
  for (std::size_t k = 0; k < count; ++k) {
    if (shape.marks[k] != shape.marks[0] || shape.digits[k + 1] != 3) return false;
  }
  return true;
}

}  // namespace

bool is_number_like(std::string_view cell) {
  const auto shape = shape_of(cell);
  if (!shape) return false;
  const std::size_t count = shape->marks.size();
  if (count == 0 || (count == 1 && shape->marks[0] <= comma)) return true;
  if (is_grouped(*shape, count)) return true;
  return shape->marks[count - 1] <= comma && shape->marks[count - 1] != shape->marks[0] &&
         is_grouped(*shape, count - 1);
}

void NumberEvidence::add(std::string_view cell) {
  if (!is_number_like(cell)) return;
  const NumberShape shape = *shape_of(cell);
  const std::size_t count = shape.marks.size();
  if (count == 0) return;
  const std::size_t last = shape.marks[count - 1];
  if (count > 1 && last != shape.marks[0]) {
    ++decimals_[last];
    ++thousands_[shape.marks[0]];
  } else if (count > 1 || last > comma) {
    ++thousands_[last];
  } else if (is_grouped(shape, 1) && !shape.starts_with_zero) {
    ++either_way_[last];
  } else {
    ++decimals_[last];
  }
}

NumberFormat NumberEvidence::format(Delimiter delimiter) const {
  NumberFormat format;
  const bool comma_file = delimiter == Delimiter::comma || delimiter == Delimiter::wide_comma;
  const std::size_t for_point = 2 * (decimals_[point] + thousands_[comma]);
  const std::size_t for_comma = 2 * (decimals_[comma] + thousands_[point]);
  const bool none = for_point + for_comma == 0;
  const bool all_decimals =
      decimals_[point] > 0 && decimals_[comma] > 0 &&
      thousands_[point] + thousands_[comma] + either_way_[point] + either_way_[comma] == 0;
  if (all_decimals) {
    format.decimal = DecimalMark::either;
  } else if (!none) {
    format.decimal = for_comma > for_point ? DecimalMark::comma : DecimalMark::point;
  } else if (comma_file && either_way_[comma] > 0) {
    format.thousands = ThousandsMark::comma;  // a quoted number with a comma, as spreadsheets write 1,234
    return format;
  } else if (either_way_[comma] > 0 || either_way_[point] > 0) {
    format.decimal = either_way_[comma] > either_way_[point] ? DecimalMark::comma : DecimalMark::point;
  } else {
    format.decimal = comma_file ? DecimalMark::point : DecimalMark::either;
  }
  const std::size_t other = format.decimal == DecimalMark::comma ? point : comma;
  if (thousands_[other] > 0 || (!none && decimals_[other] == 0 && !all_decimals && either_way_[other] > 0)) {
    format.thousands = other == comma ? ThousandsMark::comma : ThousandsMark::point;
  } else if (thousands_[2] + thousands_[3] > 0) {
    format.thousands = thousands_[2] >= thousands_[3] ? ThousandsMark::space : ThousandsMark::apostrophe;
  }
  return format;
}

bool NumberEvidence::is_doubtful(Delimiter delimiter) const {
  const bool told_point = decimals_[point] + thousands_[comma] > 0;
  const bool told_comma = decimals_[comma] + thousands_[point] > 0;
  if (told_point && told_comma) return true;
  if (told_point || told_comma) return false;
  // A point before three digits is an average in most files; beside semicolons it may be German.
  return either_way_[comma] > 0 || (either_way_[point] > 0 && delimiter == Delimiter::semicolon);
}

}  // namespace lora
