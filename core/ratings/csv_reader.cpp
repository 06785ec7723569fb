// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ratings/csv_reader.h"

#include <algorithm>
#include <array>

namespace lora {
namespace {
/// No-break space, narrow no-break space, ideographic space.
constexpr std::array<std::string_view, 3> wide_blanks{"\xC2\xA0", "\xE2\x80\xAF", "\xE3\x80\x80"};

char character_of(QuoteMark quote) {
  switch (quote) {
    case QuoteMark::double_quote:
      return '"';
    case QuoteMark::apostrophe:
      return '\'';
    case QuoteMark::none:
      break;
  }
  return '\0';
}

bool is_blank_row(const std::vector<CsvCell>& row) {
  return row.size() == 1 && row[0].text.empty() && !row[0].quoted;
}
}  // namespace

std::string_view text_of(Delimiter delimiter) {
  switch (delimiter) {
    case Delimiter::comma:
      return ",";
    case Delimiter::semicolon:
      return ";";
    case Delimiter::tab:
      return "\t";
    case Delimiter::bar:
      return "|";
    case Delimiter::double_colon:
      return "::";
    case Delimiter::wide_comma:
      return "\xEF\xBC\x8C";
  }
  return ",";
}

std::string_view trimmed(std::string_view text) {
  for (bool again = true; again;) {
    again = false;
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
    for (const std::string_view blank : wide_blanks) {
      if (text.starts_with(blank)) text.remove_prefix(blank.size()), again = true;
      if (text.ends_with(blank)) text.remove_suffix(blank.size()), again = true;
    }
  }
  return text;
}

CsvReader::CsvReader(std::string_view text, Delimiter delimiter, QuoteMark quote, std::size_t first_line)
    : at_(text.data()),
      end_(text.data() + text.size()),
      delimiter_(text_of(delimiter)),
      quote_(character_of(quote)),
      line_(first_line) {}

bool CsvReader::next(std::vector<CsvCell>& row) {
  while (!error_ && at_ != end_) {
    if (!read_row(row)) return false;
    if (!is_blank_row(row)) return true;
  }
  return false;
}

bool CsvReader::read_row(std::vector<CsvCell>& row) {
  row.clear();
  unescaped_.clear();
  for (;;) {
    const bool opens = quote_ != '\0' && at_ != end_ && *at_ == quote_;
    if (row.size() == column_limit) {
      error_ = Error{ErrorCode::too_many_columns,
                     {"", line_, column_limit + 1},
                     {std::to_string(column_limit + 1), std::to_string(column_limit)}};
      return false;
    }
    row.push_back(opens ? read_quoted_cell() : read_cell());
    if (error_) {
      error_->place.column = row.size();
      return false;
    }
    if (at_line_end()) break;
    at_ += delimiter_.size();
  }
  skip_line_end();
  return true;
}

bool CsvReader::at_delimiter() const {
  if (*at_ != delimiter_[0]) return false;
  return delimiter_.size() == 1 ||
         std::string_view(at_, static_cast<std::size_t>(end_ - at_)).starts_with(delimiter_);
}

CsvCell CsvReader::read_cell() {
  const char* const start = at_;
  while (!at_line_end() && !at_delimiter()) ++at_;
  return {trimmed({start, static_cast<std::size_t>(at_ - start)}), false, false, line_};
}

CsvCell CsvReader::read_quoted_cell() {
  const std::size_t opened = line_;
  const char* const start = ++at_;
  bool doubled = false;
  for (;; ++at_) {
    if (at_ == end_) {
      error_ = Error{ErrorCode::unclosed_quote, {"", opened, 0}, {}};
      return {};
    }
    if (*at_ == quote_) {
      if (at_ + 1 == end_ || at_[1] != quote_) break;
      doubled = true;
      ++at_;
    } else if (*at_ == '\n' || (*at_ == '\r' && (at_ + 1 == end_ || at_[1] != '\n'))) {
      ++line_;
    }
  }
  const std::string_view inside(start, static_cast<std::size_t>(at_ - start));
  const char* const rest = ++at_;
  while (!at_line_end() && !at_delimiter()) ++at_;
  const std::string_view after = trimmed({rest, static_cast<std::size_t>(at_ - rest)});
  if (!doubled && after.empty()) return {inside, true, false, opened};
  std::string& text = unescaped_.emplace_back();
  for (std::size_t i = 0; i < inside.size(); ++i) {
    text.push_back(inside[i]);
    if (inside[i] == quote_) ++i;
  }
  text.append(after);
  return {text, true, !after.empty(), opened};
}

void CsvReader::skip_line_end() {
  if (at_ == end_) return;
  if (*at_ == '\r' && at_ + 1 != end_ && at_[1] == '\n') ++at_;
  ++at_;
  ++line_;
}

DelimitedText without_separator_line(std::string_view text) {
  DelimitedText result{text, 1, std::nullopt};
  const auto is_sep = text.size() >= 5 && (text[0] == 's' || text[0] == 'S') &&
                      (text[1] == 'e' || text[1] == 'E') && (text[2] == 'p' || text[2] == 'P') &&
                      text[3] == '=';
  if (!is_sep || (text.size() > 5 && text[5] != '\r' && text[5] != '\n')) return result;
  for (const Delimiter delimiter : {Delimiter::comma, Delimiter::semicolon, Delimiter::tab, Delimiter::bar}) {
    if (text[4] == text_of(delimiter)[0]) result.delimiter = delimiter;
  }
  if (!result.delimiter) return result;
  result.text.remove_prefix(5);
  if (result.text.starts_with("\r\n")) result.text.remove_prefix(1);
  if (!result.text.empty()) result.text.remove_prefix(1);
  result.first_line = 2;
  return result;
}

}  // namespace lora
