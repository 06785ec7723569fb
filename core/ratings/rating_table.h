// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace lora {

/// The ratings a learner may enter, in stars: lowest, highest, and the distance between neighbours.
struct RatingScale {
  double lowest = 0.5;
  double highest = 5.0;
  double step = 0.5;

  /// The allowed rating nearest to `value`, in stars.
  double nearest(double value) const;
  bool contains(double value) const;
  bool operator==(const RatingScale&) const = default;
};

/// One seen rating: user and movie are 0-based indices, value in stars. 16 bytes.
struct Rating {
  std::uint32_t user = 0;
  std::uint32_t movie = 0;
  double value = 0.0;
  bool operator==(const Rating&) const = default;
};

/// Users × movies, m × n, with unseen cells. Up to `dense_cell_limit` cells the values are stored densely,
/// above it only the seen ones are (compressed rows, 12 bytes a rating). Both mean the same and compare
/// equal.
class RatingTable {
 public:
  static constexpr std::size_t dense_cell_limit = 250'000;
  /// The largest number of users or movies.
  static constexpr std::size_t axis_limit = 10'000'000;

  RatingTable() = default;
  /// All cells unseen; names must be as many as wanted users and movies.
  /// Throws std::invalid_argument when an axis is longer than axis_limit.
  RatingTable(std::vector<std::string> user_names, std::vector<std::string> movie_names,
              RatingScale scale = {});
  /// From ratings in any order; where a cell is named twice the later one wins.
  /// Throws std::invalid_argument on an index out of range or a value that is not finite.
  static RatingTable from_ratings(std::vector<std::string> user_names, std::vector<std::string> movie_names,
                                  const std::vector<Rating>& ratings, RatingScale scale = {});

  std::size_t users() const { return user_names_.size(); }
  std::size_t movies() const { return movie_names_.size(); }
  std::size_t cells() const { return users() * movies(); }
  std::size_t seen_count() const { return seen_count_; }
  bool is_full() const { return cells() > 0 && seen_count_ == cells(); }
  bool is_dense() const { return dense_; }
  const RatingScale& scale() const { return scale_; }
  void set_scale(RatingScale scale) { scale_ = scale; }

  const std::string& user_name(std::size_t user) const { return user_names_.at(user); }
  const std::string& movie_name(std::size_t movie) const { return movie_names_.at(movie); }
  const std::vector<std::string>& user_names() const { return user_names_; }
  const std::vector<std::string>& movie_names() const { return movie_names_; }
  void rename_user(std::size_t user, std::string name) { user_names_.at(user) = std::move(name); }
  void rename_movie(std::size_t movie, std::string name) { movie_names_.at(movie) = std::move(name); }

  /// The rating in stars, or nothing when unseen. Throws std::out_of_range.
  std::optional<double> at(std::size_t user, std::size_t movie) const;
  /// Throws std::out_of_range, and std::invalid_argument when the value is not finite.
  void set(std::size_t user, std::size_t movie, std::optional<double> rating);

  /// Calls `visit(movie, value)` for each seen rating of the user, movies ascending.
  template <typename Visit>
  void for_each_of_user(std::size_t user, Visit&& visit) const;
  /// Calls `visit(user, movie, value)` for each seen rating, row by row.
  template <typename Visit>
  void for_each(Visit&& visit) const {
    for (std::size_t user = 0; user < users(); ++user) {
      for_each_of_user(user, [&](std::size_t movie, double value) { visit(user, movie, value); });
    }
  }
  /// All seen ratings, row by row.
  std::vector<Rating> ratings() const;
  /// Average of the seen ratings in stars, 0 when there are none.
  double mean() const;

  /// Inserts before `index` (== size appends); the new row or column is unseen.
  void insert_user(std::size_t index, std::string name);
  void insert_movie(std::size_t index, std::string name);
  void remove_user(std::size_t index);
  void remove_movie(std::size_t index);

  bool operator==(const RatingTable& other) const;

 private:
  void rebuild(const std::vector<Rating>& ratings);
  void check(std::size_t user, std::size_t movie) const;

  std::vector<std::string> user_names_;
  std::vector<std::string> movie_names_;
  RatingScale scale_;
  std::size_t seen_count_ = 0;
  bool dense_ = true;
  std::vector<double> values_;  ///< dense: m × n row-major, NaN = unseen; sparse: one per seen rating
  std::vector<std::size_t> row_starts_;  ///< sparse: m + 1
  std::vector<std::uint32_t> movie_of_;  ///< sparse: ascending inside a row
};

template <typename Visit>
void RatingTable::for_each_of_user(std::size_t user, Visit&& visit) const {
  if (dense_) {
    const double* row = values_.data() + user * movies();
    for (std::size_t movie = 0; movie < movies(); ++movie) {
      if (row[movie] == row[movie]) visit(movie, row[movie]);
    }
    return;
  }
  for (std::size_t k = row_starts_[user]; k < row_starts_[user + 1]; ++k) {
    visit(static_cast<std::size_t>(movie_of_[k]), values_[k]);
  }
}

}  // namespace lora
