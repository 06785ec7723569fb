// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ratings/rating_layout.h"

#include <algorithm>
#include <array>

#include "core/ratings/matrix_writer.h"
#include "core/ratings/number_cell.h"

namespace lora {
namespace {

constexpr std::size_t sample_rows = 20;
constexpr std::array candidates{Delimiter::comma, Delimiter::semicolon, Delimiter::tab, Delimiter::bar};

struct SampleCell {
  std::string text;
  bool number = false;
};
using SampleRow = std::vector<SampleCell>;

struct Sample {
  Delimiter delimiter = Delimiter::comma;
  std::vector<SampleRow> rows;
  std::optional<Error> error;

  std::size_t first_columns() const { return rows.empty() ? 0 : rows[0].size(); }
};

template <std::size_t N>
bool is_one_of(std::string_view word, const std::array<std::string_view, N>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_rating_word(std::string_view word) {
  static constexpr std::array<std::string_view, 8> words{"rating", "ratings", "score", "stars",
                                                         "value",  "评分",    "打分",  "分数"};
  return is_one_of(word, words);
}

Sample take_sample(const DelimitedText& text, Delimiter delimiter, bool quotes = true) {
  Sample sample{delimiter, {}, std::nullopt};
  CsvReader reader(text.text, delimiter, quotes, text.first_line);
  std::vector<CsvCell> row;
  while (sample.rows.size() < sample_rows && reader.next(row)) {
    SampleRow& copy = sample.rows.emplace_back();
    for (const CsvCell& cell : row) {
      const auto number = parse_number(cell.text, delimiter != Delimiter::comma);
      copy.push_back({std::string(cell.text), number.state == NumberState::number});
    }
  }
  sample.error = reader.error();
  return sample;
}

/// Share of rows as long as the first one, plus share of numbers (or empty) among the cells that would be
/// ratings in a matrix. 0 when the delimiter does not cut the first row.
double score_of(const Sample& sample) {
  if (sample.first_columns() < 2) return 0.0;
  double same = 0.0;
  double inner = 0.0;
  double numbers = 0.0;
  for (const SampleRow& row : sample.rows) {
    same += row.size() == sample.first_columns() ? 1.0 : 0.0;
    for (std::size_t column = 1; column < row.size() && &row != &sample.rows[0]; ++column) {
      inner += 1.0;
      numbers += row[column].number || row[column].text.empty() ? 1.0 : 0.0;
    }
  }
  return same / static_cast<double>(sample.rows.size()) + (inner == 0.0 ? 0.0 : numbers / inner);
}

Sample best_sample(const DelimitedText& text, std::optional<Delimiter> given) {
  if (given) return take_sample(text, *given);
  Sample best = take_sample(text, candidates[0]);
  double best_score = score_of(best);
  for (std::size_t k = 1; k < candidates.size(); ++k) {
    Sample other = take_sample(text, candidates[k]);
    const double score = score_of(other);
    const bool more_columns = score == best_score && other.first_columns() > best.first_columns();
    if (score > best_score || more_columns) {
      best = std::move(other);
      best_score = score;
    }
  }
  return best;
}

/// The columns of user, movie and rating by their header names, if the first row has all three.
std::optional<RatingLayout> named_columns(const Sample& sample) {
  RatingLayout layout;
  bool user = false;
  bool movie = false;
  bool rating = false;
  const SampleRow& header = sample.rows[0];
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
  const bool numbered_rows =
      sample.rows.size() > 1 && !sample.rows[1].empty() && sample.rows[1][0].text == "0";
  if (!user || !movie || !rating || (header[0].text.empty() && !numbered_rows)) return std::nullopt;
  layout.has_header = true;
  layout.columns = header.size();
  const bool latest = header.size() == 4 && header[0].text == "userId" && header[1].text == "movieId" &&
                      header[2].text == "rating" && header[3].text == "timestamp";
  layout.format = latest ? RatingFormat::movielens_latest : RatingFormat::long_csv;
  return layout;
}

bool has_long_width(const SampleRow& row) {
  return row.size() == 3 || row.size() == 4;
}

/// Long form without known header names: three or four columns, the third one of numbers.
std::optional<RatingLayout> unnamed_columns(const Sample& sample) {
  const SampleRow& first = sample.rows[0];
  if (!has_long_width(first) || first[0].text.empty() || is_user_word(header_word(first[0].text))) {
    return std::nullopt;
  }
  RatingLayout layout;
  layout.format = RatingFormat::long_csv;
  layout.columns = first.size();
  if (first[2].number) {
    const bool whole = std::all_of(first.begin(), first.end(), [](const SampleCell& cell) {
      return std::all_of(cell.text.begin(), cell.text.end(), [](char c) { return c >= '0' && c <= '9'; });
    });
    if (whole && first.size() == 4 && sample.delimiter == Delimiter::tab) {
      layout.format = RatingFormat::movielens_100k;
    }
    return layout;
  }
  // An unknown header: below it, names of movies where a matrix would have ratings.
  layout.has_header = true;
  const bool names_below =
      sample.rows.size() > 1 && std::all_of(sample.rows.begin() + 1, sample.rows.end(), [](const auto& row) {
        return has_long_width(row) && !row[1].number && !row[1].text.empty() && row[2].number;
      });
  return names_below ? std::optional(layout) : std::nullopt;
}

std::optional<RatingLayout> marked_matrix(const DelimitedText& text) {
  for (const Delimiter delimiter : candidates) {
    CsvReader reader(text.text, delimiter, true, text.first_line);
    std::vector<CsvCell> row;
    if (!reader.next(row) || row[0].text != matrix_corner) continue;
    RatingLayout layout;
    layout.delimiter = delimiter;
    layout.marked = true;
    return layout;
  }
  return std::nullopt;
}

Error unknown_format(std::string_view text) {
  std::string start(text.substr(0, 40));
  while (!start.empty() && !is_utf8(start)) start.pop_back();
  std::replace_if(
      start.begin(), start.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; },
      ' ');
  return {ErrorCode::unknown_format, {}, {start}};
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
  static constexpr std::array<std::string_view, 9> words{"user", "users",  "userid",   "uid", "username",
                                                         "用户", "用户id", "用户编号", "观众"};
  return is_one_of(word, words);
}

bool is_movie_word(std::string_view word) {
  static constexpr std::array<std::string_view, 16> words{
      "movie", "movies", "movieid",    "mid",   "item", "items",  "itemid",   "iid",
      "film",  "filmid", "movietitle", "title", "电影", "电影id", "电影编号", "影片"};
  return is_one_of(word, words);
}

CsvReader reader_for(const DelimitedText& text, const RatingLayout& layout) {
  return CsvReader(text.text, layout.delimiter, layout.quotes, text.first_line);
}

Result<RatingLayout> detect_layout(const DelimitedText& text, std::optional<Delimiter> given) {
  const auto start = text.text.find_first_not_of(" \t\r\n");
  if (start == std::string_view::npos) return Error{ErrorCode::empty_input, {}, {}};
  if (text.text[start] == '{' || text.text[start] == '<') return unknown_format(text.text.substr(start));
  if (!given || *given == Delimiter::double_colon) {
    const Sample colons = take_sample(text, Delimiter::double_colon, false);
    if (colons.first_columns() >= 3 && colons.rows[0][2].number) {
      RatingLayout layout{RatingFormat::movielens_1m, Delimiter::double_colon, false};
      layout.columns = std::max<std::size_t>(4, colons.first_columns());
      return layout;
    }
  }
  if (!given) given = text.delimiter;
  if (!given) {
    if (const auto marked = marked_matrix(text)) return *marked;
  }
  const Sample sample = best_sample(text, given);
  if (sample.rows.empty()) return sample.error.value_or(unknown_format(text.text.substr(start)));
  if (sample.first_columns() < 2) return sample.error.value_or(unknown_format(text.text.substr(start)));
  RatingLayout layout;
  layout.marked = sample.rows[0][0].text == matrix_corner;
  if (!layout.marked) {
    if (const auto named = named_columns(sample)) {
      layout = *named;
    } else if (const auto unnamed = unnamed_columns(sample)) {
      layout = *unnamed;
    }
  }
  layout.delimiter = sample.delimiter;
  return layout;
}

}  // namespace lora
