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
  /// Nothing unless problem.is_full(), and nothing when min(m, n) is above `size_limit` (the values would
  /// take too long). Computes the singular values of R − W.
  static std::optional<SvdOptimum> of(const TrainingProblem& problem, std::size_t size_limit = 1000);

  /// Lowest possible RMSE over all cells at this rank, stars. Rank 0 is W alone; from min(m, n) on it is 0.
  double rmse(std::size_t rank) const;
  const std::vector<double>& singular_values() const { return singular_values_; }

 private:
  std::vector<double> singular_values_;  ///< descending
  std::size_t cells_ = 0;
};

}  // namespace lora
