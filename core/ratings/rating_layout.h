// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ratings/rating_reader.h"

namespace lora {

/// How the rows of a text are to be read.
struct RatingLayout {
  RatingFormat format = RatingFormat::matrix_csv;
  Delimiter delimiter = Delimiter::comma;
  bool quotes = true;
  bool marked = false;      ///< the corner cell says that it is a matrix this program wrote
  bool has_header = false;  ///< long forms: the first row is skipped
  std::size_t columns = 4;  ///< long forms: the most a row may have
  std::size_t user_column = 0;
  std::size_t movie_column = 1;
  std::size_t rating_column = 2;
};

/// Looks at the first rows. Errors: empty_input, unclosed_quote, unknown_format, too_few_columns.
Result<RatingLayout> detect_layout(const DelimitedText& text, std::optional<Delimiter> given);

/// The reader of a layout, at the start of the text.
CsvReader reader_for(const DelimitedText& text, const RatingLayout& layout);

/// A header cell without blanks, `_`, `-`, in lower case: "User ID" is "userid".
std::string header_word(std::string_view cell);
bool is_user_word(std::string_view word);
bool is_movie_word(std::string_view word);

}  // namespace lora
