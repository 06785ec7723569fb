// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ratings/long_reader.h"

#include <algorithm>

#include "core/ratings/id_index.h"
#include "core/ratings/number_cell.h"
#include "core/ratings/scale_detector.h"

namespace lora {
namespace {

using Row = std::vector<CsvCell>;

class LongReader {
 public:
  LongReader(const RatingLayout& layout, const ReadOptions& options) : layout_(layout), options_(options) {}

  std::optional<Error> add(const Row& row);
  ImportedRatings finish();
  bool has_ratings() const { return !ratings_.empty(); }

 private:
  std::optional<Error> check_columns(const Row& row) const;
  void find_duplicates();
  void sort_ids();

  const RatingLayout& layout_;
  const ReadOptions& options_;
  IdIndex users_;
  IdIndex movies_;
  std::vector<Rating> ratings_;
  std::vector<std::uint32_t> lines_;  ///< of each rating
  ImportInfo info_;
};

std::optional<Error> LongReader::check_columns(const Row& row) const {
  const std::size_t needed = 1 + std::max({layout_.user_column, layout_.movie_column, layout_.rating_column});
  if (row.size() < needed) {
    return Error{ErrorCode::too_few_columns,
                 {"", row.back().line, row.size()},
                 {std::to_string(row.size()), std::to_string(needed)}};
  }
  for (std::size_t column = layout_.columns; column < row.size(); ++column) {
    if (row[column].text.empty() && !row[column].quoted) continue;
    return Error{ErrorCode::too_many_columns,
                 {"", row[column].line, column + 1},
                 {std::to_string(row.size()), std::to_string(layout_.columns)}};
  }
  for (const std::size_t column : {layout_.user_column, layout_.movie_column}) {
    if (!row[column].text.empty()) continue;
    return Error{ErrorCode::too_few_columns,
                 {"", row[column].line, column + 1},
                 {std::to_string(row.size() - 1), std::to_string(needed)}};
  }
  return std::nullopt;
}

std::optional<Error> LongReader::add(const Row& row) {
  if (auto error = check_columns(row)) return error;
  const CsvCell& cell = row[layout_.rating_column];
  const NumberCell number = parse_number(cell.text, layout_.delimiter != Delimiter::comma);
  if (number.state != NumberState::number) {
    const bool infinite = number.state == NumberState::not_finite;
    return Error{infinite ? ErrorCode::rating_not_finite : ErrorCode::not_a_number,
                 {"", cell.line, layout_.rating_column + 1},
                 {std::string(cell.text)}};
  }
  if (ratings_.size() >= options_.rating_limit) {
    return Error{ErrorCode::too_many_ratings, {"", cell.line, 0}, {std::to_string(options_.rating_limit)}};
  }
  if (number.comma) info_.decimal_mark = ',';
  ratings_.push_back({users_.index_of(row[layout_.user_column].text),
                      movies_.index_of(row[layout_.movie_column].text), number.value});
  lines_.push_back(static_cast<std::uint32_t>(cell.line));
  if (users_.size() > options_.axis_limit || movies_.size() > options_.axis_limit) {
    return Error{
        ErrorCode::table_too_large,
        {"", cell.line, 0},
        {std::to_string(users_.size()), std::to_string(movies_.size()), std::to_string(options_.axis_limit)}};
  }
  return std::nullopt;
}

/// Walks the ratings user by user, in the order of the file, and notes for each movie which user was there
/// last: linear in the number of ratings.
void LongReader::find_duplicates() {
  std::vector<std::uint32_t> next(users_.size() + 1, 0);
  for (const Rating& rating : ratings_) ++next[rating.user + 1];
  for (std::size_t user = 0; user < users_.size(); ++user) next[user + 1] += next[user];
  std::vector<std::uint32_t> order(ratings_.size());
  for (std::uint32_t k = 0; k < ratings_.size(); ++k) order[next[ratings_[k].user]++] = k;
  std::vector<std::uint32_t> last_user(movies_.size(), 0);
  std::vector<std::uint32_t> repeated;
  for (const std::uint32_t k : order) {
    const std::uint32_t user = ratings_[k].user + 1;
    if (last_user[ratings_[k].movie] == user) repeated.push_back(lines_[k]);
    last_user[ratings_[k].movie] = user;
  }
  std::sort(repeated.begin(), repeated.end());
  for (const std::uint32_t line : repeated) info_.duplicates.add(line, layout_.rating_column + 1);
}

void LongReader::sort_ids() {
  const auto user_places = users_.sort_numeric();
  const auto movie_places = movies_.sort_numeric();
  if (user_places.empty() && movie_places.empty()) return;
  for (Rating& rating : ratings_) {
    if (!user_places.empty()) rating.user = user_places[rating.user];
    if (!movie_places.empty()) rating.movie = movie_places[rating.movie];
  }
}

ImportedRatings LongReader::finish() {
  info_.format = layout_.format;
  info_.delimiter = layout_.delimiter;
  find_duplicates();
  std::vector<std::uint32_t>().swap(lines_);
  sort_ids();
  ImportedRatings imported;
  imported.info = std::move(info_);
  imported.user_ids = users_.take_ids();
  imported.movie_ids = movies_.take_ids();
  const RatingScale scale = detect_scale(ratings_, false);
  imported.table = RatingTable::from_ratings(imported.user_ids, imported.movie_ids, ratings_, scale);
  return imported;
}

}  // namespace

Result<ImportedRatings> read_long_form(const DelimitedText& text, const RatingLayout& layout,
                                       const ReadOptions& options) {
  CsvReader reader = reader_for(text, layout);
  LongReader ratings(layout, options);
  Row row;
  if (layout.has_header) reader.next(row);
  while (reader.next(row)) {
    const bool blank = std::all_of(row.begin(), row.end(),
                                   [](const CsvCell& cell) { return cell.text.empty() && !cell.quoted; });
    if (blank) continue;
    if (auto error = ratings.add(row)) return *error;
  }
  if (reader.error()) return *reader.error();
  if (!ratings.has_ratings()) return Error{ErrorCode::no_ratings, {}, {}};
  return ratings.finish();
}

}  // namespace lora
