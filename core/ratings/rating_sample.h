// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/ratings/csv_dialect.h"

namespace lora {

struct SampleCell {
  std::string text;  ///< at most SampleRow::text_limit bytes
  bool number = false;
};

struct SampleRow {
  static constexpr std::size_t text_limit = 256;
  static constexpr std::size_t cell_limit = 256;
  std::vector<SampleCell> cells;  ///< the first of them
  std::size_t columns = 0;        ///< all
};

/// The first rows of a text, cut in one way. Its memory is bounded whatever the text.
struct RatingSample {
  Delimiter delimiter = Delimiter::comma;
  QuoteMark quote = QuoteMark::double_quote;
  std::vector<SampleRow> rows;
  std::optional<Error> error;
  bool doubtful_delimiter = false;  ///< another delimiter cuts as well

  std::size_t first_columns() const { return rows.empty() ? 0 : rows[0].columns; }
};

RatingSample take_sample(const DelimitedText& text, Delimiter delimiter, QuoteMark quote);

/// The sample whose rows are most alike and hold most numbers where ratings may be. What is given is kept.
RatingSample best_sample(const DelimitedText& text, std::optional<Delimiter> delimiter,
                         std::optional<QuoteMark> quote);

}  // namespace lora
