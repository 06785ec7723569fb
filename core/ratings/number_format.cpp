// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ratings/number_format.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "core/ratings/csv_reader.h"

namespace lora {
namespace {

using namespace std::string_view_literals;

/// Characters beyond ASCII that spreadsheets put into numbers, and what they stand for.
constexpr std::array<std::pair<std::string_view, char>, 10> foreign_marks{{{"\xC2\xA0"sv, ' '},
                                                                           {"\xE2\x80\xAF"sv, ' '},
                                                                           {"\xE2\x80\x89"sv, ' '},
                                                                           {"\xE3\x80\x80"sv, ' '},
                                                                           {"\xE2\x80\x99"sv, '\''},
                                                                           {"\xE2\x88\x92"sv, '-'},
                                                                           {"\xEF\xBC\x8C"sv, ','},
                                                                           {"\xEF\xBC\x8E"sv, '.'},
                                                                           {"\xEF\xBC\x8B"sv, '+'},
                                                                           {"\xEF\xBC\x8D"sv, '-'}}};
constexpr std::string_view wide_digit_lead = "\xEF\xBC";

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

char character_of(ThousandsMark mark) {
  switch (mark) {
    case ThousandsMark::comma:
      return ',';
    case ThousandsMark::point:
      return '.';
    case ThousandsMark::space:
      return ' ';
    case ThousandsMark::apostrophe:
      return '\'';
    case ThousandsMark::none:
      break;
  }
  return '\0';
}

/// Takes `mark` out of the digits before the fraction; nothing when a group is not of three digits.
std::optional<std::string> without_groups(std::string_view text, char mark) {
  const std::size_t start = text.find_first_of("0123456789");
  if (start == std::string_view::npos) return std::string(text);
  std::string result(text.substr(0, start));
  std::size_t at = start;
  std::size_t group = 0;
  bool grouped = false;
  for (; at < text.size() && (is_digit(text[at]) || text[at] == mark); ++at) {
    if (is_digit(text[at])) {
      ++group;
      result.push_back(text[at]);
      continue;
    }
    if (grouped ? group != 3 : group > 3) return std::nullopt;
    grouped = true;
    group = 0;
  }
  if (grouped && group != 3) return std::nullopt;
  result.append(text.substr(at));
  if (result.find(mark) != std::string::npos) return std::nullopt;
  return result;
}

}  // namespace

std::string with_plain_marks(std::string_view text) {
  std::string plain;
  while (!text.empty()) {
    const auto mark = std::find_if(foreign_marks.begin(), foreign_marks.end(),
                                   [&](const auto& item) { return text.starts_with(item.first); });
    if (mark != foreign_marks.end()) {
      plain.push_back(mark->second);
      text.remove_prefix(mark->first.size());
      continue;
    }
    if (text.size() >= 3 && text.starts_with(wide_digit_lead) && text[2] >= '\x90' && text[2] <= '\x99') {
      plain.push_back(static_cast<char>('0' + (text[2] - '\x90')));
      text.remove_prefix(3);
      continue;
    }
    plain.push_back(text.front());
    text.remove_prefix(1);
  }
  return plain;
}

NumberCell parse_number(std::string_view text, const NumberFormat& format) {
  if (text.size() == 1 && is_digit(text[0])) return {NumberState::number, double(text[0] - '0'), false};
  const bool comma = format.decimal != DecimalMark::point;
  const bool foreign = std::any_of(text.begin(), text.end(), [](char c) { return c < 0; });
  std::string plain;
  if (foreign) text = plain = with_plain_marks(text);
  if (format == NumberFormat{}) return parse_number(text, false);
  text = trimmed(text);
  std::optional<std::string> joined;
  if (format.thousands != ThousandsMark::none) {
    joined = without_groups(text, character_of(format.thousands));
    if (!joined) return {};
    text = *joined;
  }
  if (format.decimal == DecimalMark::comma && text.find('.') != std::string_view::npos) return {};
  return parse_number(text, comma);
}

}  // namespace lora
