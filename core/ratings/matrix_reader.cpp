// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ratings/matrix_reader.h"

#include <algorithm>
#include <unordered_set>

#include "core/ratings/formula_guard.h"
#include "core/ratings/reading_watch.h"
#include "core/ratings/scale_detector.h"

namespace lora {
namespace {

using Row = std::vector<CsvCell>;

bool is_empty(const CsvCell& cell) {
  return cell.text.empty() && !cell.quoted;
}

class MatrixReader {
 public:
  MatrixReader(const RatingLayout& layout, const ReadOptions& options)
      : layout_(layout), options_(options), first_(layout.user_names ? 1 : 0) {}

  std::optional<Error> add_header(const Row& row);
  std::optional<Error> add(const Row& row);
  Result<ImportedRatings> finish();

 private:
  std::optional<Error> add_cell(const CsvCell& cell, std::size_t column);
  Error too_large() const;

  void name_movies(std::size_t count);

  const RatingLayout& layout_;
  const ReadOptions& options_;
  std::size_t first_;  ///< the first movie's column
  std::vector<std::string> users_;
  std::vector<std::string> movies_;
  std::size_t movies_used_ = 0;  ///< movies up to the last one with a name or a rating
  std::vector<Rating> ratings_;
  std::unordered_set<std::string> user_names_;
  ImportInfo info_;
};

Error MatrixReader::too_large() const {
  return {
      ErrorCode::table_too_large,
      {},
      {std::to_string(users_.size()), std::to_string(movies_.size()), std::to_string(options_.axis_limit)}};
}

void MatrixReader::name_movies(std::size_t count) {
  for (std::size_t movie = 1; movie <= count; ++movie) movies_.push_back(std::to_string(movie));
}

std::optional<Error> MatrixReader::add_header(const Row& row) {
  std::unordered_set<std::string_view> met;
  for (std::size_t column = first_; column < row.size(); ++column) {
    movies_.push_back(without_formula_guard(row[column].text));
    if (is_empty(row[column])) continue;
    movies_used_ = movies_.size();
    if (!met.insert(row[column].text).second) info_.repeated_names.add(row[column].line, column + 1);
  }
  if (movies_.size() > options_.axis_limit) return too_large();
  return std::nullopt;
}

std::optional<Error> MatrixReader::add_cell(const CsvCell& cell, std::size_t column) {
  if (cell.text.empty()) return std::nullopt;
  Place place{"", cell.line, column + 1};
  const std::size_t movie = column - first_;
  if (movie >= movies_.size()) {
    return Error{ErrorCode::too_many_columns,
                 std::move(place),
                 {std::to_string(column + 1), std::to_string(movies_.size() + first_)}};
  }
  const auto number = rating_in(cell.text, layout_, place);
  if (!number) return number.error();
  if (ratings_.size() >= options_.rating_limit) {
    return Error{ErrorCode::too_many_ratings, std::move(place), {std::to_string(options_.rating_limit)}};
  }
  if (number->comma) info_.decimal_mark = ',';
  movies_used_ = std::max(movies_used_, movie + 1);
  ratings_.push_back(
      {static_cast<std::uint32_t>(users_.size()), static_cast<std::uint32_t>(movie), number->value});
  return std::nullopt;
}

std::optional<Error> MatrixReader::add(const Row& row) {
  if (movies_.empty() && !layout_.has_header) name_movies(row.size() - std::min(first_, row.size()));
  const std::size_t before = ratings_.size();
  for (std::size_t column = first_; column < row.size(); ++column) {
    auto error = add_cell(row[column], column);
    if (!error) continue;
    if (!options_.leave_errors_out || error->code == ErrorCode::too_many_ratings) return error;
    info_.left_out.add(std::move(*error));
  }
  if (!layout_.user_names) {
    users_.push_back(std::to_string(users_.size() + 1));
    return users_.size() > options_.axis_limit ? std::optional(too_large()) : std::nullopt;
  }
  if (is_empty(row[0]) && ratings_.size() == before) return std::nullopt;
  users_.push_back(without_formula_guard(row[0].text));
  if (!user_names_.insert(users_.back()).second) info_.repeated_names.add(row[0].line, 1);
  if (users_.size() > options_.axis_limit) return too_large();
  return std::nullopt;
}

Result<ImportedRatings> MatrixReader::finish() {
  // An all unseen table is one only when it was written as one: any list of words would look like it.
  const bool nothing = ratings_.empty() && !layout_.marked;
  if (users_.empty() || movies_used_ == 0 || nothing) return info_.left_out.reason_for_nothing();
  movies_.resize(movies_used_);
  info_.format = RatingFormat::matrix_csv;
  info_.delimiter = layout_.delimiter;
  ImportedRatings imported;
  imported.info = std::move(info_);
  imported.table = RatingTable::from_ratings(users_, movies_, ratings_, detect_scale(ratings_, true));
  imported.user_ids = std::move(users_);
  imported.movie_ids = std::move(movies_);
  return imported;
}

}  // namespace

Result<ImportedRatings> read_matrix_form(const DelimitedText& text, const RatingLayout& layout,
                                         const ReadOptions& options) {
  CsvReader reader = reader_for(text, layout);
  MatrixReader matrix(layout, options);
  ReadingWatch watch(options, text.text.size());
  Row row;
  if (layout.has_header && reader.next(row)) {
    if (auto error = matrix.add_header(row)) return *error;
  }
  while (reader.next(row)) {
    if (auto error = matrix.add(row)) return *error;
    const std::size_t left = reader.rest().size();
    if (watch.is_due(left) && watch.is_stopped(left)) return Error{ErrorCode::cancelled, {}, {}};
  }
  if (reader.error()) return *reader.error();
  return matrix.finish();
}

}  // namespace lora
