// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace lora {

/// What stands between two cells.
enum class Delimiter { comma, semicolon, tab, bar, double_colon, wide_comma };

/// What opens and closes a cell that may hold delimiters and line breaks.
enum class QuoteMark { none, double_quote, apostrophe };

/// The delimiter's characters, e.g. "::".
std::string_view text_of(Delimiter delimiter);

struct CsvCell {
  std::string_view text;  ///< without quotes; unquoted text without blanks at its ends
  bool quoted = false;
  bool followed = false;  ///< text stood behind the closing quote; it is part of `text`
  std::size_t line = 0;   ///< 1-based physical line where the cell begins
};

/// Cuts text into rows and cells (RFC 4180): a quote mark at the start of a cell opens it, doubled quotes
/// inside stand for one, line breaks inside quotes belong to the cell. CRLF, LF and CR end a row. Lines
/// without any text are skipped. Cells are views into the text, so it must outlive them; the text is never
/// copied but for cells with doubled quotes.
class CsvReader {
 public:
  /// The most cells a row may have.
  static constexpr std::size_t column_limit = 100'000;

  /// MovieLens' own formats have no quotes. `first_line` numbers the first line of `text`.
  CsvReader(std::string_view text, Delimiter delimiter, QuoteMark quote = QuoteMark::double_quote,
            std::size_t first_line = 1);

  /// The next row's cells into `row` (reused); they live until the next call. False at the end or on an
  /// error.
  bool next(std::vector<CsvCell>& row);
  /// unclosed_quote, with the line and column where the quote opens; too_many_columns beyond column_limit.
  const std::optional<Error>& error() const { return error_; }

  /// What is still to be read, from the start of a row on, and the line it begins on; for a caller that takes
  /// whole rows by itself.
  std::string_view rest() const { return {at_, static_cast<std::size_t>(end_ - at_)}; }
  std::size_t line() const { return line_; }
  /// Leaves out one line of `length` bytes, its end included.
  void skip_line(std::size_t length) {
    at_ += length;
    ++line_;
  }

 private:
  bool read_row(std::vector<CsvCell>& row);
  CsvCell read_cell();
  CsvCell read_quoted_cell();
  bool at_delimiter() const;
  bool at_line_end() const { return at_ == end_ || *at_ == '\n' || *at_ == '\r'; }
  void skip_line_end();

  const char* at_;
  const char* end_;
  std::string_view delimiter_;
  char quote_;  ///< NUL: none
  std::size_t line_;
  std::deque<std::string> unescaped_;  ///< of this row
  std::optional<Error> error_;
};

/// Blanks (space, tab, no-break, narrow and ideographic space) taken off both ends.
std::string_view trimmed(std::string_view text);

/// `text` where a first line `sep=;` (as spreadsheets write it) has been taken off.
struct DelimitedText {
  std::string_view text;
  std::size_t first_line = 1;
  std::optional<Delimiter> delimiter;  ///< named by the `sep=` line
};
DelimitedText without_separator_line(std::string_view text);

}  // namespace lora
