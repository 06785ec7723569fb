// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include "core/factorization/snapshot.h"
#include "core/factorization/training_problem.h"

namespace lora {

/// Everything a view draws of one step: A, B, guess, residual, ratings and the ranges of their colours.
/// Cells are computed when asked for, so a frame of a large table costs nothing until it is painted.
class Frame {
 public:
  /// Throws std::invalid_argument when the snapshot's shapes do not fit the problem.
  Frame(SnapshotPtr snapshot, std::shared_ptr<const TrainingProblem> problem);

  const Snapshot& snapshot() const { return *snapshot_; }
  const TrainingProblem& problem() const { return *problem_; }
  const std::shared_ptr<const TrainingProblem>& shared_problem() const { return problem_; }
  std::size_t step() const { return snapshot_->step; }
  std::size_t users() const { return problem_->users(); }
  std::size_t movies() const { return problem_->movies(); }
  std::size_t rank() const { return snapshot_->factors.rank(); }

  double a(std::size_t user, std::size_t dimension) const;
  double b(std::size_t dimension, std::size_t movie) const;
  /// W(user, movie).
  double base(std::size_t user, std::size_t movie) const { return problem_->base().at(user, movie); }
  /// W + A·B, stars.
  double guess(std::size_t user, std::size_t movie) const;
  std::optional<double> rating(std::size_t user, std::size_t movie) const;
  /// guess − rating, stars; nothing when unseen.
  std::optional<double> residual(std::size_t user, std::size_t movie) const;
  bool is_hidden(std::size_t user, std::size_t movie) const { return problem_->is_hidden(user, movie); }

  /// Largest magnitude in A and B, at least 1e-12; the diverging colours of both factors span ±this.
  double factor_range() const { return factor_range_; }
  /// The residual's diverging colours span ± this many stars: half of the rating scale, at every step.
  double residual_range() const { return residual_range_; }

 private:
  SnapshotPtr snapshot_;
  std::shared_ptr<const TrainingProblem> problem_;
  double factor_range_ = 1.0;
  double residual_range_ = 2.0;
};

using FramePtr = std::shared_ptr<const Frame>;

}  // namespace lora
