// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/ratings/csv_dialect.h"
#include "core/ratings/rating_table.h"

namespace lora {

enum class RatingFormat {
  matrix_csv,        ///< first row movies, first column users, an empty cell is unseen
  long_csv,          ///< user, movie, rating[, time], one rating a row
  movielens_100k,    ///< u.data: user, movie, rating, time between tabs
  movielens_1m,      ///< ratings.dat of 1M and 10M: user::movie::rating::time
  movielens_latest,  ///< ratings.csv: userId,movieId,rating,timestamp
};

/// Ratings farther from 0 are no ratings: their squares would drown the numbers a run is judged by.
inline constexpr double rating_magnitude_limit = 1e9;

struct ReadOptions {
  std::size_t rating_limit = 50'000'000;
  std::size_t axis_limit = RatingTable::axis_limit;
  DialectChoice dialect;          ///< what is not detected
  bool leave_errors_out = false;  ///< cells (long forms: rows) that cannot be read are left out, and told
  /// Called in the reading thread about once a megabyte with the bytes of text read and those there are.
  std::function<void(std::size_t read, std::size_t all)> progress;
  /// Asked as often; reading then ends with ErrorCode::cancelled, and what was read is dropped.
  std::stop_token stop;
};

/// Something that occurs more than once: how often, and where the first of them are.
struct Repeats {
  static constexpr std::size_t place_limit = 100;
  std::size_t count = 0;
  std::vector<Place> places;

  void add(std::size_t line, std::size_t column) {
    if (++count <= place_limit) places.push_back({"", line, column});
  }
};

/// What could not be read: how much, and the first of it.
struct LeftOut {
  static constexpr std::size_t error_limit = 100;
  std::size_t count = 0;
  std::vector<Error> errors;

  void add(Error error) {
    if (++count <= error_limit) errors.push_back(std::move(error));
  }
  /// Of a file without ratings: what could not be read first, or no_ratings.
  Error reason_for_nothing() const {
    return errors.empty() ? Error{ErrorCode::no_ratings, {}, {}} : errors[0];
  }
};

/// What was found out about the file.
struct ImportInfo {
  RatingFormat format = RatingFormat::matrix_csv;
  TextEncoding encoding = TextEncoding::utf8;
  Delimiter delimiter = Delimiter::comma;
  char decimal_mark = '.';
  CsvDialect dialect;
  std::vector<DialectDoubt> doubts;  ///< empty: the file can hardly be read in another way
  LeftOut left_out;                  ///< only with ReadOptions::leave_errors_out
  /// Ratings of a cell that was rated before in the same file; the last one was kept.
  Repeats duplicates;
  /// Matrix form: users or movies whose name was used before; both were kept, they may be two people.
  Repeats repeated_names;
};

struct ImportedRatings {
  RatingTable table;
  std::vector<std::string> user_ids;   ///< as in the file, by user; the table's names start equal to them
  std::vector<std::string> movie_ids;  ///< as in the file, by movie
  ImportInfo info;
};

/// Ratings from the bytes of a text file; what `options.dialect` leaves open is detected. The locale plays no
/// part.
/// Users and movies stand in ascending order when all their ids are whole numbers, else as they first appear.
/// Matrix form: cells missing at a row's end are unseen; empty cells beyond the last movie are ignored; rows
/// and trailing columns without a name and without ratings are left out. Long form: every row needs a
/// user, a movie and a rating; a time may be missing.
/// The scale is 1 to 5 by 1 (long forms of whole stars), 0.5 to 5 by 0.5 (other stars), otherwise lowest to
/// highest by the greatest step that fits.
/// Memory while reading: 20 bytes a rating and the table's 12, besides the ids; long forms of whole-number
/// ids are read at hundreds of megabytes a second. Errors: empty_input, binary_input, bad_encoding,
/// unclosed_quote, not_a_number, rating_not_finite, out_of_range (values: "rating", the cell's text, -limit,
/// limit), too_few_columns, too_many_columns, no_ratings,
/// table_too_large, too_many_ratings, unknown_format, cancelled (see ReadOptions::stop).
Result<ImportedRatings> read_ratings(std::string_view bytes, const ReadOptions& options = {});

struct MatchedRatings {
  std::vector<Rating> ratings;  ///< with the indices of the other table
  std::size_t left_out = 0;     ///< of a user or a movie the other table does not have
};

/// The ratings of `file` for the users and movies with the given ids (by index; ids as in the file, before
/// titles). Where an id is given twice the first one counts.
MatchedRatings match_ratings(const ImportedRatings& file, const std::vector<std::string>& user_ids,
                             const std::vector<std::string>& movie_ids);

}  // namespace lora
