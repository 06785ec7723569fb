// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/factorization/factors.h"

namespace lora {

/// Least squares in r unknowns, built one equation at a time: minimises Σ (vᵀx − y)² + ridge ‖x‖².
/// Fixed order of operations. Not thread safe.
class NormalEquations {
 public:
  explicit NormalEquations(std::size_t unknowns);

  void clear();
  /// Adds the equation vᵀx = y, v being `unknowns` numbers.
  void add(const double* v, double y);
  /// Writes x. Cholesky; where the equations are singular (a pivot under 1e-10 of its diagonal) the solution
  /// of smallest norm, by eigenvalues, those under 1e-10 of the largest counting as 0.
  void solve(double ridge, double* x);

 private:
  bool solve_by_cholesky(double ridge, double* x);
  void solve_by_eigenvalues(double ridge, double* x) const;

  std::size_t unknowns_;
  std::vector<double> gram_;  ///< lower triangle of Σ v vᵀ, row-major
  std::vector<double> right_;
  std::vector<double> factor_;
};

}  // namespace lora
