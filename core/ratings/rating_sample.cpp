// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ratings/rating_sample.h"

#include <algorithm>
#include <array>

#include "core/ratings/number_evidence.h"

namespace lora {
namespace {

constexpr std::size_t sample_rows = 20;
constexpr std::array candidates{Delimiter::comma, Delimiter::semicolon, Delimiter::tab, Delimiter::bar,
                                Delimiter::wide_comma};

/// Share of rows as long as the first one, plus share of numbers (or empty) among the cells that would be
/// ratings in a matrix. 0 when the delimiter does not cut the first row.
double score_of(const RatingSample& sample) {
  if (sample.first_columns() < 2) return 0.0;
  double same = 0.0;
  double inner = 0.0;
  double numbers = 0.0;
  for (const SampleRow& row : sample.rows) {
    same += row.columns == sample.first_columns() ? 1.0 : 0.0;
    for (std::size_t column = 1; column < row.cells.size() && &row != &sample.rows[0]; ++column) {
      inner += 1.0;
      numbers += row.cells[column].number || row.cells[column].text.empty() ? 1.0 : 0.0;
    }
  }
  return same / static_cast<double>(sample.rows.size()) + (inner == 0.0 ? 0.0 : numbers / inner);
}

/// Whether apostrophes quote cells here: each cell that opens with one also closes with one, in rows of one
/// length. ('Allo 'Allo! is a name.)
bool quotes_with_apostrophes(const DelimitedText& text, Delimiter delimiter) {
  if (text.text.find('\'') == std::string_view::npos) return false;
  CsvReader reader(text.text, delimiter, QuoteMark::apostrophe, text.first_line);
  std::vector<CsvCell> row;
  std::size_t quoted = 0;
  std::size_t columns = 0;
  for (std::size_t k = 0; k < sample_rows && reader.next(row); ++k) {
    if (k == 0) columns = row.size();
    if (row.size() != columns) return false;
    for (const CsvCell& cell : row) {
      if (cell.followed || (!cell.quoted && cell.text.starts_with('"'))) return false;
      quoted += cell.quoted ? 1 : 0;
    }
  }
  return !reader.error() && quoted > 1;
}

}  // namespace

RatingSample take_sample(const DelimitedText& text, Delimiter delimiter, QuoteMark quote) {
  RatingSample sample{delimiter, quote, {}, std::nullopt, false};
  CsvReader reader(text.text, delimiter, quote, text.first_line);
  std::vector<CsvCell> row;
  while (sample.rows.size() < sample_rows && reader.next(row)) {
    SampleRow& copy = sample.rows.emplace_back();
    copy.columns = row.size();
    for (std::size_t column = 0; column < std::min(row.size(), SampleRow::cell_limit); ++column) {
      const std::string_view cell = row[column].text;
      copy.cells.push_back({std::string(cell.substr(0, SampleRow::text_limit)), is_number_like(cell)});
    }
  }
  sample.error = reader.error();
  return sample;
}

RatingSample best_sample(const DelimitedText& text, std::optional<Delimiter> delimiter,
                         std::optional<QuoteMark> quote) {
  const auto quote_for = [&](Delimiter candidate) {
    if (quote) return *quote;
    return quotes_with_apostrophes(text, candidate) ? QuoteMark::apostrophe : QuoteMark::double_quote;
  };
  if (delimiter) return take_sample(text, *delimiter, quote_for(*delimiter));
  RatingSample best = take_sample(text, candidates[0], quote_for(candidates[0]));
  double best_score = score_of(best);
  bool tie = false;
  for (std::size_t k = 1; k < candidates.size(); ++k) {
    RatingSample other = take_sample(text, candidates[k], quote_for(candidates[k]));
    const double score = score_of(other);
    const bool more_columns = score == best_score && other.first_columns() > best.first_columns();
    if (score > best_score || more_columns) {
      best = std::move(other);
      tie = best_score > 0.0 && score < best_score + 0.1 && !more_columns;
      best_score = score;
    } else if (score > 0.0 && score > best_score - 0.1 && other.first_columns() >= best.first_columns()) {
      tie = true;
    }
  }
  best.doubtful_delimiter = tie;
  return best;
}

}  // namespace lora
