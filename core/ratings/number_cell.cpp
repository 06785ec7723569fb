// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ratings/number_cell.h"

#include <array>
#include <charconv>
#include <cmath>

#include "core/ratings/csv_reader.h"

namespace lora {
namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

NumberCell parse_plain(std::string_view text) {
  const char* first = text.data();
  const char* const last = first + text.size();
  if (*first == '+') {
    ++first;
    if (first == last || *first == '-' || *first == '+') return {};
  }
  double value = 0.0;
  const auto [end, error] = std::from_chars(first, last, value);
  if (end != last) return {};
  if (error == std::errc::result_out_of_range) {
    // from_chars does not say on which side: a negative exponent means too small to tell from 0.
    const bool tiny = text.find("e-") != std::string_view::npos || text.find("E-") != std::string_view::npos;
    return tiny ? NumberCell{NumberState::number, 0.0, false}
                : NumberCell{NumberState::not_finite, 0.0, false};
  }
  if (error != std::errc{}) return {};
  if (!std::isfinite(value)) return {NumberState::not_finite, 0.0, false};
  return {NumberState::number, value, false};
}

}  // namespace

NumberCell parse_number(std::string_view text, bool allow_comma) {
  // Nearly every rating is one digit, or one digit, a point and one digit.
  if (text.size() == 1 && is_digit(text[0])) return {NumberState::number, double(text[0] - '0'), false};
  if (text.size() == 3 && text[1] == '.' && is_digit(text[0]) && is_digit(text[2])) {
    return {NumberState::number, (10 * (text[0] - '0') + (text[2] - '0')) / 10.0, false};
  }
  text = trimmed(text);
  if (text.empty()) return {};
  const std::size_t comma = allow_comma ? text.find(',') : std::string_view::npos;
  if (comma == std::string_view::npos) return parse_plain(text);
  std::array<char, 64> copy{};
  if (text.size() > copy.size() || text.find('.') != std::string_view::npos) return {};
  text.copy(copy.data(), text.size());
  copy[comma] = '.';
  NumberCell cell = parse_plain({copy.data(), text.size()});
  cell.comma = true;
  return cell;
}

std::string shortest_text(double value) {
  std::array<char, 32> buffer{};
  const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
  return error == std::errc{} ? std::string(buffer.data(), end) : std::string();
}

}  // namespace lora
