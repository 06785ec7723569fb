// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/factorization/snapshot.h"
#include "core/factorization/training_problem.h"

namespace lora {

/// The target X = R − W by its singular directions, X = Σ σ_i u_i v_iᵀ, and how far A·B has come along each
/// (gradient descent learns large ones first: Saxe et al. 2014, Arora et al. 2019). Only defined for a full
/// table: with gaps X is not known.
class DirectionSplit {
 public:
  /// Nothing unless problem.is_full(), and nothing when min(m, n) is above `size_limit`.
  static std::optional<DirectionSplit> of(const TrainingProblem& problem, std::size_t size_limit = 300);

  /// min(m, n).
  std::size_t count() const { return singular_values_.size(); }
  /// σ_i, descending.
  const std::vector<double>& singular_values() const { return singular_values_; }

  /// u_iᵀ (A·B) v_i for each direction; σ_i when the direction is learned, 0 when not at all. The factors
  /// must have the problem's users and movies, otherwise std::invalid_argument.
  std::vector<double> strengths(const Factors& factors) const;
  /// The residual's energy by direction, stars²: ‖u_iᵀ (X − A·B)‖² where users ≤ movies, otherwise
  /// ‖(X − A·B) v_i‖². They add up to ‖X − A·B‖².
  std::vector<double> residual_energies(const Factors& factors) const;

 private:
  void check_shape(const Factors& factors) const;

  Eigen::MatrixXd users_;   ///< m × count, columns u_i
  Eigen::MatrixXd movies_;  ///< n × count, columns v_i
  std::vector<double> singular_values_;
};

/// Where each direction stood at some kept steps of a run.
struct DirectionHistory {
  std::vector<std::size_t> steps;
  std::vector<std::vector<double>> strengths;  ///< [direction][step], for the first `directions`
  std::vector<std::vector<double>> energies;   ///< [direction][step], stars²
  /// The first kept step at which a direction's strength passed half of its σ; nothing: none yet.
  std::vector<std::optional<std::size_t>> half_steps;
};

/// Follows the first `directions` directions (fewer where there are fewer) through the run. `half_steps` come
/// from every kept step; the lines have at most about `most_points` of them, the last one included.
/// Every snapshot must have the problem's shape, otherwise std::invalid_argument.
DirectionHistory follow_directions(const DirectionSplit& split, const std::vector<SnapshotPtr>& run,
                                   std::size_t directions, std::size_t most_points = 400);

}  // namespace lora
