// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/ratings/csv_dialect.h"

namespace lora {

/// What a cell of the preview is read as.
enum class CellRole { movie_name, user_name, rating, heading, ignored };

struct PreviewCell {
  std::string text;  ///< at most RatingPreview::text_limit bytes, whole characters
  CellRole role = CellRole::ignored;
  std::optional<Error> error;  ///< why it cannot be read
};

struct PreviewRow {
  std::size_t line = 0;  ///< 1-based physical line
  std::vector<PreviewCell> cells;
};

/// The first rows of a file of ratings, cut in the way it would be read.
struct RatingPreview {
  static constexpr std::size_t row_limit = 50;
  static constexpr std::size_t column_limit = 60;
  static constexpr std::size_t text_limit = 80;

  CsvDialect dialect;
  std::vector<DialectDoubt> doubts;
  std::vector<PreviewRow> rows;
  std::size_t columns = 0;    ///< most cells shown in a row
  bool more_columns = false;  ///< a row has more cells than are shown
  bool more_rows = false;
  std::optional<Error> error;  ///< why the rows end early
};

/// Detects what is not chosen and reads the first rows; the time and memory it takes beyond decoding do not
/// grow with the file. A text that is no table is shown as it is, with `error`. Errors: as read_ratings, as
/// far as no row can be shown.
Result<RatingPreview> preview_ratings(std::string_view bytes, const DialectChoice& chosen = {});

}  // namespace lora
