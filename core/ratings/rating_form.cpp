// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ratings/rating_form.h"

#include <algorithm>
#include <array>
#include <set>

#include "core/ratings/matrix_writer.h"

namespace lora {
namespace {

template <std::size_t N>
bool is_one_of(std::string_view word, const std::array<std::string_view, N>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_rating_word(std::string_view word) {
  static constexpr std::array<std::string_view, 11> words{
      "rating", "ratings", "score", "stars", "value", "bewertung", "wertung", "note", "评分", "打分", "分数"};
  return is_one_of(word, words);
}

/// The columns of user, movie and rating by their header names, if the first row has all three.
std::optional<RatingLayout> named_columns(const RatingSample& sample) {
  RatingLayout layout;
  bool user = false;
  bool movie = false;
  bool rating = false;
  const std::vector<SampleCell>& header = sample.rows[0].cells;
  for (std::size_t column = 0; column < header.size(); ++column) {
    const std::string word = header_word(header[column].text);
    if (!user && is_user_word(word)) {
      layout.user_column = column;
      user = true;
    } else if (!movie && is_movie_word(word)) {
      layout.movie_column = column;
      movie = true;
    } else if (!rating && is_rating_word(word)) {
      layout.rating_column = column;
      rating = true;
    }
  }
  // A nameless first column is a matrix's column of users, or the row numbers some tools write from 0 on.
  const bool numbered_rows = sample.rows.size() > 1 && sample.rows[1].cells[0].text == "0";
  if (!user || !movie || !rating || (header[0].text.empty() && !numbered_rows)) return std::nullopt;
  layout.has_header = true;
  layout.columns = sample.rows[0].columns;
  const bool latest = header.size() == 4 && header[0].text == "userId" && header[1].text == "movieId" &&
                      header[2].text == "rating" && header[3].text == "timestamp";
  layout.format = latest ? RatingFormat::movielens_latest : RatingFormat::long_csv;
  return layout;
}

bool has_long_width(const SampleRow& row) {
  return row.columns == 3 || row.columns == 4;
}

bool is_whole(const SampleCell& cell) {
  return std::all_of(cell.text.begin(), cell.text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Whether the cell could be a rating: empty or a number from 0 to 10. Ids of users and movies seldom are.
bool looks_like_rating(const SampleCell& cell) {
  if (cell.text.empty()) return true;
  const NumberCell number = parse_number(cell.text, {DecimalMark::either, ThousandsMark::none});
  return number.state == NumberState::number && number.value >= 0.0 && number.value <= 10.0;
}

bool all_look_like_ratings(const RatingSample& sample) {
  return std::all_of(sample.rows.begin(), sample.rows.end(), [](const SampleRow& row) {
    return std::all_of(row.cells.begin(), row.cells.end(), looks_like_rating);
  });
}

/// Long form without known header names: three or four columns, the third one of numbers.
std::optional<RatingLayout> unnamed_columns(const RatingSample& sample) {
  const SampleRow& row = sample.rows[0];
  const std::vector<SampleCell>& first = row.cells;
  if (!has_long_width(row) || first[0].text.empty() || is_user_word(header_word(first[0].text))) {
    return std::nullopt;
  }
  RatingLayout layout;
  layout.format = RatingFormat::long_csv;
  layout.columns = row.columns;
  layout.has_header = false;
  if (first[2].number) {
    const bool whole = std::all_of(first.begin(), first.end(), is_whole);
    if (whole && row.columns == 4 && sample.delimiter == Delimiter::tab) {
      layout.format = RatingFormat::movielens_100k;
    } else if (all_look_like_ratings(sample)) {
      // A fourth column would be times.
      if (row.columns == 4) return std::nullopt;
      layout.doubts.push_back(DialectDoubt::form);
    }
    return layout;
  }
  // An unknown header: below it, names of movies where a matrix would have ratings.
  layout.has_header = true;
  const bool names_below =
      sample.rows.size() > 1 &&
      std::all_of(sample.rows.begin() + 1, sample.rows.end(), [](const SampleRow& below) {
        const auto& cells = below.cells;
        return has_long_width(below) && !cells[1].number && !cells[1].text.empty() && cells[2].number;
      });
  return names_below ? std::optional(layout) : std::nullopt;
}

/// A table of nothing but numbers: is the first row one of names, and the first column?
RatingLayout unnamed_matrix(const RatingSample& sample) {
  RatingLayout layout;
  const std::vector<SampleCell>& first = sample.rows[0].cells;
  if (!std::all_of(first.begin(), first.end(), [](const SampleCell& cell) { return cell.number; })) {
    return layout;
  }
  layout.doubts.push_back(DialectDoubt::header);
  std::set<std::string_view> names;
  bool repeated = false;
  for (const SampleCell& cell : first) repeated = !names.insert(cell.text).second || repeated;
  if (repeated && all_look_like_ratings(sample)) layout.has_header = layout.user_names = false;
  return layout;
}

}  // namespace

std::string header_word(std::string_view cell) {
  std::string word;
  for (const char c : cell) {
    if (c == ' ' || c == '_' || c == '-' || c == '.') continue;
    word.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
  }
  return word;
}

bool is_user_word(std::string_view word) {
  static constexpr std::array<std::string_view, 13> words{
      "user",      "users",       "userid", "uid",    "username", "benutzer", "nutzer",
      "zuschauer", "utilisateur", "用户",   "用户id", "用户编号", "观众"};
  return is_one_of(word, words);
}

bool is_movie_word(std::string_view word) {
  static constexpr std::array<std::string_view, 20> words{
      "movie", "movies", "movieid",    "mid",   "item",  "items", "itemid", "iid",    "film",     "films",
      "filme", "filmid", "movietitle", "title", "titel", "titre", "电影",   "电影id", "电影编号", "影片"};
  return is_one_of(word, words);
}

RatingLayout layout_of(const RatingSample& sample, std::optional<RatingForm> form) {
  RatingLayout layout;
  layout.marked = sample.rows[0].cells[0].text == matrix_corner;
  if (layout.marked && form != RatingForm::list) return layout;
  if (form != RatingForm::matrix) {
    if (const auto named = named_columns(sample)) return *named;
    if (const auto unnamed = unnamed_columns(sample)) return *unnamed;
  }
  if (form != RatingForm::list) return unnamed_matrix(sample);
  layout.format = RatingFormat::long_csv;
  layout.columns = std::max<std::size_t>(3, sample.first_columns());
  layout.has_header = sample.first_columns() > 2 && !sample.rows[0].cells[2].number;
  return layout;
}

}  // namespace lora
