// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factorization/normal_equations.h"

#include <Eigen/Eigenvalues>
#include <algorithm>
#include <cmath>

namespace lora {
namespace {
constexpr double singular_share = 1e-10;
}

NormalEquations::NormalEquations(std::size_t unknowns)
    : unknowns_(unknowns),
      gram_(unknowns * unknowns, 0.0),
      right_(unknowns, 0.0),
      factor_(unknowns * unknowns, 0.0) {}

void NormalEquations::clear() {
  std::fill(gram_.begin(), gram_.end(), 0.0);
  std::fill(right_.begin(), right_.end(), 0.0);
}

void NormalEquations::add(const double* v, double y) {
  for (std::size_t row = 0; row < unknowns_; ++row) {
    double* gram_row = gram_.data() + row * unknowns_;
    for (std::size_t k = 0; k <= row; ++k) gram_row[k] += v[row] * v[k];
    right_[row] += v[row] * y;
  }
}

void NormalEquations::solve(double ridge, double* x) {
  if (!solve_by_cholesky(ridge, x)) solve_by_eigenvalues(ridge, x);
}

bool NormalEquations::solve_by_cholesky(double ridge, double* x) {
  const std::size_t n = unknowns_;
  for (std::size_t row = 0; row < n; ++row) {
    double* l = factor_.data() + row * n;
    for (std::size_t column = 0; column <= row; ++column) {
      const double* other = factor_.data() + column * n;
      const double diagonal = gram_[row * n + row] + ridge;
      double sum = row == column ? diagonal : gram_[row * n + column];
      for (std::size_t k = 0; k < column; ++k) sum -= l[k] * other[k];
      if (row != column) {
        l[column] = sum / other[column];
      } else if (!(sum > singular_share * diagonal)) {
        return false;
      } else {
        l[row] = std::sqrt(sum);
      }
    }
  }
  for (std::size_t row = 0; row < n; ++row) {
    double sum = right_[row];
    for (std::size_t k = 0; k < row; ++k) sum -= factor_[row * n + k] * x[k];
    x[row] = sum / factor_[row * n + row];
  }
  for (std::size_t row = n; row-- > 0;) {
    double sum = x[row];
    for (std::size_t k = row + 1; k < n; ++k) sum -= factor_[k * n + row] * x[k];
    x[row] = sum / factor_[row * n + row];
  }
  return true;
}

void NormalEquations::solve_by_eigenvalues(double ridge, double* x) const {
  const auto n = static_cast<Eigen::Index>(unknowns_);
  const Eigen::Map<const Matrix> gram(gram_.data(), n, n);
  const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(gram);
  const Eigen::Map<const Eigen::VectorXd> right(right_.data(), n);
  const Eigen::VectorXd values = solver.eigenvalues();
  const double smallest = singular_share * values(n - 1);
  Eigen::VectorXd coordinates = solver.eigenvectors().transpose() * right;
  for (Eigen::Index k = 0; k < n; ++k) {
    coordinates(k) = values(k) > smallest ? coordinates(k) / (values(k) + ridge) : 0.0;
  }
  Eigen::Map<Eigen::VectorXd>(x, n) = solver.eigenvectors() * coordinates;
}

}  // namespace lora
