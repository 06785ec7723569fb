// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/ratings/csv_reader.h"
#include "core/ratings/number_format.h"
#include "core/ratings/text_encoding.h"

namespace lora {

/// How the ratings stand in the rows.
enum class RatingForm {
  matrix,  ///< a row for each user, a column for each movie
  list,    ///< a row for each rating: user, movie, rating
};

/// How a text file of ratings is written.
struct CsvDialect {
  TextEncoding encoding = TextEncoding::utf8;
  Delimiter delimiter = Delimiter::comma;
  QuoteMark quote = QuoteMark::double_quote;
  NumberFormat numbers;
  RatingForm form = RatingForm::matrix;
  bool header = true;      ///< the first row names the columns
  bool user_names = true;  ///< matrix: the first column names the users
};

/// What somebody decided; what is left open is detected.
struct DialectChoice {
  std::optional<TextEncoding> encoding;
  std::optional<Delimiter> delimiter;
  std::optional<QuoteMark> quote;
  std::optional<DecimalMark> decimal;
  std::optional<ThousandsMark> thousands;
  std::optional<RatingForm> form;
  std::optional<bool> header;
  std::optional<bool> user_names;
  bool operator==(const DialectChoice&) const = default;
};

/// What was detected but could as well be otherwise.
enum class DialectDoubt { encoding, delimiter, quote, decimal, form, header };

}  // namespace lora
