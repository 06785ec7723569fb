// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ratings/long_reader.h"

#include <algorithm>

#include "core/ratings/id_index.h"
#include "core/ratings/plain_row.h"
#include "core/ratings/reading_watch.h"
#include "core/ratings/scale_detector.h"

namespace lora {
namespace {

using Row = std::vector<CsvCell>;

/// Other errors are about the whole file.
bool is_about_one_row(ErrorCode code) {
  return code != ErrorCode::too_many_ratings && code != ErrorCode::table_too_large;
}

class LongReader {
 public:
  LongReader(const RatingLayout& layout, const ReadOptions& options) : layout_(layout), options_(options) {}

  std::optional<Error> add(const Row& row);
  std::optional<Error> add(const PlainRow& row, std::size_t line);
  /// Makes room for as many ratings as there will be if the rest is like what was read so far.
  void expect_more(std::size_t bytes_read, std::size_t bytes_left);
  ImportedRatings finish();
  void leave_out(Error error) { info_.left_out.add(std::move(error)); }
  const LeftOut& left_out() const { return info_.left_out; }
  bool has_ratings() const { return !ratings_.empty(); }

 private:
  std::optional<Error> check_columns(const Row& row) const;
  std::optional<Error> check_rating_limit(std::size_t line) const;
  std::optional<Error> check_axis_limit(std::size_t line) const;
  void find_duplicates(const RatingTable& table);
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
  const auto read = rating_in(cell.text, layout_, {"", cell.line, layout_.rating_column + 1});
  if (!read) return read.error();
  const NumberCell number = *read;
  if (auto error = check_rating_limit(cell.line)) return error;
  if (number.comma) info_.decimal_mark = ',';
  ratings_.push_back({users_.index_of(row[layout_.user_column].text),
                      movies_.index_of(row[layout_.movie_column].text), number.value});
  lines_.push_back(static_cast<std::uint32_t>(cell.line));
  return check_axis_limit(cell.line);
}

std::optional<Error> LongReader::add(const PlainRow& row, std::size_t line) {
  if (ratings_.size() >= options_.rating_limit) return check_rating_limit(line);
  ratings_.push_back({users_.index_of_number(row.user), movies_.index_of_number(row.movie), row.value});
  lines_.push_back(static_cast<std::uint32_t>(line));
  if (std::max(users_.size(), movies_.size()) > options_.axis_limit) return check_axis_limit(line);
  return std::nullopt;
}

std::optional<Error> LongReader::check_rating_limit(std::size_t line) const {
  if (ratings_.size() < options_.rating_limit) return std::nullopt;
  return Error{ErrorCode::too_many_ratings, {"", line, 0}, {std::to_string(options_.rating_limit)}};
}

std::optional<Error> LongReader::check_axis_limit(std::size_t line) const {
  if (users_.size() <= options_.axis_limit && movies_.size() <= options_.axis_limit) return std::nullopt;
  return Error{
      ErrorCode::table_too_large,
      {"", line, 0},
      {std::to_string(users_.size()), std::to_string(movies_.size()), std::to_string(options_.axis_limit)}};
}

void LongReader::expect_more(std::size_t bytes_read, std::size_t bytes_left) {
  const double a_byte = static_cast<double>(ratings_.size()) / static_cast<double>(bytes_read);
  const auto more = static_cast<std::size_t>(1.02 * a_byte * static_cast<double>(bytes_left));
  const std::size_t expected = std::min(options_.rating_limit, ratings_.size() + more);
  ratings_.reserve(expected);
  lines_.reserve(expected);
}

/// Walks the ratings user by user, in the order of the file, and notes for each movie which user was there
/// last: linear in the number of ratings.
void LongReader::find_duplicates(const RatingTable& table) {
  std::vector<std::uint32_t> next(table.users() + 1, 0);
  for (const Rating& rating : ratings_) ++next[rating.user + 1];
  for (std::size_t user = 0; user < table.users(); ++user) next[user + 1] += next[user];
  std::vector<std::uint32_t> order(ratings_.size());
  for (std::uint32_t k = 0; k < ratings_.size(); ++k) order[next[ratings_[k].user]++] = k;
  std::vector<std::uint32_t> last_user(table.movies(), 0);
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
  sort_ids();
  const RatingScale scale = detect_scale(ratings_, false);
  ImportedRatings imported;
  imported.user_ids = users_.take_ids();
  imported.movie_ids = movies_.take_ids();
  imported.table = RatingTable::from_ratings(imported.user_ids, imported.movie_ids, ratings_, scale);
  if (imported.table.seen_count() < ratings_.size()) find_duplicates(imported.table);
  imported.info = std::move(info_);
  return imported;
}

}  // namespace

Result<ImportedRatings> read_long_form(const DelimitedText& text, const RatingLayout& layout,
                                       const ReadOptions& options) {
  CsvReader reader = reader_for(text, layout);
  const PlainRowReader plain_rows(layout);
  LongReader ratings(layout, options);
  ReadingWatch watch(options, text.text.size());
  Row row;
  PlainRow plain;
  if (layout.has_header) reader.next(row);
  for (;;) {
    const std::string_view rest = reader.rest();
    if (watch.is_due(rest.size())) {
      if (watch.is_stopped(rest.size())) return Error{ErrorCode::cancelled, {}, {}};
      ratings.expect_more(text.text.size() - rest.size(), rest.size());
    }
    const std::size_t length = plain_rows.read(rest.data(), rest.data() + rest.size(), plain);
    if (length > 0) {
      if (auto error = ratings.add(plain, reader.line())) return *error;
      reader.skip_line(length);
      continue;
    }
    if (!reader.next(row)) break;
    const bool blank = std::all_of(row.begin(), row.end(),
                                   [](const CsvCell& cell) { return cell.text.empty() && !cell.quoted; });
    if (blank) continue;
    auto error = ratings.add(row);
    if (error && (!options.leave_errors_out || !is_about_one_row(error->code))) return *error;
    if (error) ratings.leave_out(std::move(*error));
  }
  if (reader.error()) return *reader.error();
  if (!ratings.has_ratings()) return ratings.left_out().reason_for_nothing();
  return ratings.finish();
}

}  // namespace lora
