// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ratings/movie_titles.h"

#include <algorithm>

#include "core/ratings/csv_reader.h"
#include "core/ratings/text_encoding.h"

namespace lora {
namespace {

Delimiter delimiter_of(std::string_view text) {
  const std::string_view first = text.substr(0, text.find_first_of("\r\n"));
  if (first.find("::") != std::string_view::npos) return Delimiter::double_colon;
  const auto bars = std::count(first.begin(), first.end(), '|');
  // Genres are joined by `|` in movies.csv too, but there a comma comes before the first one.
  if (bars > 0 && first.find('|') < first.find_first_of(",;\t")) return Delimiter::bar;
  if (first.find(',') != std::string_view::npos) return Delimiter::comma;
  return first.find(';') != std::string_view::npos ? Delimiter::semicolon : Delimiter::tab;
}

bool is_header(const std::vector<CsvCell>& row) {
  const std::string_view id = row[0].text;
  return id == "movieId" || id == "movie_id" || id == "id" || id == "item_id" || id == "itemId";
}

}  // namespace

Result<MovieTitles> read_titles(std::string_view bytes) {
  const auto decoded = decode_text(bytes);
  if (!decoded) return decoded.error();
  DelimitedText text = without_separator_line(decoded->text());
  const auto start = text.text.find_first_not_of(" \t\r\n");
  if (start == std::string_view::npos) return Error{ErrorCode::empty_input, {}, {}};
  const Delimiter delimiter = text.delimiter.value_or(delimiter_of(text.text.substr(start)));
  const bool quotes = delimiter != Delimiter::double_colon && delimiter != Delimiter::bar;
  CsvReader reader(text.text, delimiter, quotes ? QuoteMark::double_quote : QuoteMark::none, text.first_line);
  MovieTitles titles;
  std::vector<CsvCell> row;
  for (bool first = true; reader.next(row); first = false) {
    if (row.size() < 2) {
      return Error{ErrorCode::too_few_columns, {"", row[0].line, row.size()}, {"1", "2"}};
    }
    if (first && is_header(row)) continue;
    titles.insert_or_assign(std::string(row[0].text), std::string(row[1].text));
  }
  if (reader.error()) return *reader.error();
  return titles;
}

std::size_t apply_titles(RatingTable& table, const MovieTitles& titles) {
  std::size_t renamed = 0;
  for (std::size_t movie = 0; movie < table.movies(); ++movie) {
    const auto found = titles.find(table.movie_name(movie));
    if (found == titles.end() || found->second.empty()) continue;
    table.rename_movie(movie, found->second);
    ++renamed;
  }
  return renamed;
}

}  // namespace lora
