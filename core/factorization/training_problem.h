// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "core/factorization/base.h"
#include "core/factorization/training_settings.h"
#include "core/ratings/rating_table.h"

namespace lora {

/// What a trainer needs of the ratings, made once and then only read (by any number of threads):
/// the target X = R − W on the trained cells, the hidden cells, and W.
class TrainingProblem {
 public:
  /// Hides settings.hidden_percent of the seen ratings (rounded down, seeded by settings.seed), fits W on the
  /// others. `test` ratings (same indices as the table) are added to the hidden ones without touching
  /// training; of two hidden ratings for a cell the later one counts, a test rating before a hidden one.
  /// `old_ratings` is W for BaseKind::table (users × movies), otherwise ignored.
  /// Throws std::invalid_argument when hidden_percent is outside [0, 90] or a shape does not fit.
  TrainingProblem(std::shared_ptr<const RatingTable> table, const TrainingSettings& settings,
                  std::vector<Rating> test = {}, std::shared_ptr<const RatingTable> old_ratings = {});

  const RatingTable& table() const { return *table_; }
  std::shared_ptr<const RatingTable> shared_table() const { return table_; }
  std::size_t users() const { return table_->users(); }
  std::size_t movies() const { return table_->movies(); }
  const Base& base() const { return base_; }

  /// The trained ratings by user: movie_of()[k] and target()[k] (= R − W, stars) for k in
  /// [row_starts()[u], row_starts()[u + 1]).
  const std::vector<std::size_t>& row_starts() const { return row_starts_; }
  const std::vector<std::uint32_t>& movie_of() const { return movie_of_; }
  const std::vector<double>& target() const { return target_; }
  std::size_t trained_count() const { return target_.size(); }
  /// Trained ratings of each movie.
  const std::vector<std::uint32_t>& movie_counts() const { return movie_counts_; }

  /// Hidden ratings and test ratings, in stars, by user and movie.
  const std::vector<Rating>& hidden() const { return hidden_; }
  bool is_hidden(std::size_t user, std::size_t movie) const;
  /// Every cell seen and trained: the SVD floor is defined.
  bool is_full() const { return trained_count() > 0 && trained_count() == table_->cells(); }

  /// Largest singular value of X with untrained cells as 0, by power iteration; to three digits only from a
  /// million ratings on.
  double largest_singular_value() const { return largest_singular_value_; }

 private:
  void store(const std::vector<Rating>& trained);
  void measure();

  std::shared_ptr<const RatingTable> table_;
  Base base_;
  std::vector<std::size_t> row_starts_;
  std::vector<std::uint32_t> movie_of_;
  std::vector<double> target_;
  std::vector<std::uint32_t> movie_counts_;
  std::vector<Rating> hidden_;
  double largest_singular_value_ = 0.0;
};

}  // namespace lora
