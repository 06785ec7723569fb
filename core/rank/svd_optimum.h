// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/factorization/training_problem.h"

namespace lora {

/// The best any A·B of each rank can reach (Eckart and Young 1936).
class SvdOptimum {
 public:
  static constexpr std::size_t every_rank = static_cast<std::size_t>(-1);

  /// Of the singular values of R − W. Nothing unless problem.is_full(), and nothing when min(m, n) is above
  /// `size_limit` (it would take too long). With `ranks` at most a quarter of min(m, n), and that at least
  /// 200, only the largest values are found, several times as fast: the floor at rank `ranks` is then right
  /// to 1e-6 of itself, or of the size of the ratings where that is more, and never too low but for rounding.
  static std::optional<SvdOptimum> of(const TrainingProblem& problem, std::size_t ranks = every_rank,
                                      std::size_t size_limit = 1000);

  /// Ranks up to this one are known.
  std::size_t highest_rank() const { return highest_rank_; }
  /// Lowest possible RMSE over all cells at this rank, stars. Rank 0 is W alone; from min(m, n) on it is 0.
  /// Throws std::out_of_range above highest_rank().
  double rmse(std::size_t rank) const;
  /// Descending: all of them, or as many as were found.
  const std::vector<double>& singular_values() const { return singular_values_; }

 private:
  std::vector<double> singular_values_;
  double rest_ = 0.0;  ///< of ‖R − W‖², without these
  std::size_t highest_rank_ = every_rank;
  std::size_t cells_ = 0;
};

}  // namespace lora
