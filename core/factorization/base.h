// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "core/factorization/factors.h"
#include "core/ratings/rating_table.h"

namespace lora {

/// What the frozen base W is: nothing, the average rating, the average plus an offset for each user and each
/// movie, or a given table of old ratings.
enum class BaseKind { zero, mean, offsets, table };

/// The frozen W (users × movies, stars) that the guess W + A·B starts from. Never trained.
class Base {
 public:
  Base() = default;
  static Base zero(std::size_t users, std::size_t movies);
  /// W = average of `ratings` everywhere, 0 without ratings.
  static Base mean(std::size_t users, std::size_t movies, const std::vector<Rating>& ratings);
  /// W(u, i) = mean + user offset + movie offset, fitted by ten rounds of alternating damped averages
  /// (Koren 2010, "Factor in the neighbors", section 2.1); the damping counts as that many ratings at 0.
  static Base offsets(std::size_t users, std::size_t movies, const std::vector<Rating>& ratings,
                      double damping = 5.0);
  /// W = the old ratings; where they have gaps, their average. Throws std::invalid_argument without them.
  static Base table(std::shared_ptr<const RatingTable> old_ratings);

  BaseKind kind() const { return kind_; }
  /// W(user, movie) in stars. Throws std::out_of_range.
  double at(std::size_t user, std::size_t movie) const;
  double mean() const { return mean_; }
  /// 0 unless kind() is offsets.
  double user_offset(std::size_t user) const;
  double movie_offset(std::size_t movie) const;

 private:
  BaseKind kind_ = BaseKind::zero;
  std::size_t users_ = 0;
  std::size_t movies_ = 0;
  double mean_ = 0.0;
  std::vector<double> user_offsets_;
  std::vector<double> movie_offsets_;
  std::shared_ptr<const RatingTable> old_ratings_;
};

}  // namespace lora
