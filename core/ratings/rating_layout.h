// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/ratings/rating_reader.h"

namespace lora {

/// How the rows of a text are to be read.
struct RatingLayout {
  RatingFormat format = RatingFormat::matrix_csv;
  Delimiter delimiter = Delimiter::comma;
  QuoteMark quote = QuoteMark::double_quote;
  NumberFormat numbers;
  bool marked = false;      ///< the corner cell says that it is a matrix this program wrote
  bool has_header = true;   ///< the first row names the columns
  bool user_names = true;   ///< matrix: the first column names the users
  std::size_t columns = 4;  ///< long forms: the most a row may have
  std::size_t user_column = 0;
  std::size_t movie_column = 1;
  std::size_t rating_column = 2;
  std::vector<DialectDoubt> doubts;

  bool is_matrix() const { return format == RatingFormat::matrix_csv; }
  bool is_doubtful(DialectDoubt doubt) const;
};

/// Looks at the first rows; what is chosen is kept. Errors: empty_input, unclosed_quote, unknown_format,
/// too_many_columns (see CsvReader).
Result<RatingLayout> detect_layout(const DelimitedText& text, const DialectChoice& chosen);

/// Of a layout, with the encoding the text came from.
CsvDialect dialect_of(const RatingLayout& layout, TextEncoding encoding);

/// The reader of a layout, at the start of the text.
CsvReader reader_for(const DelimitedText& text, const RatingLayout& layout);

/// The number in a cell where a rating is expected. Errors, placed at the cell: not_a_number,
/// rating_not_finite, out_of_range.
Result<NumberCell> rating_in(std::string_view text, const RatingLayout& layout, Place place);

}  // namespace lora
