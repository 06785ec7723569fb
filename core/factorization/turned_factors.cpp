// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factorization/turned_factors.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <stdexcept>

namespace lora {

Factors turned(const Factors& factors, const Turn& turn) {
  if (factors.rank() != 2) throw std::invalid_argument("turned: the rank must be 2");
  if (!std::isfinite(turn.degrees)) throw std::invalid_argument("turned: degrees must be finite");
  if (!std::isfinite(turn.stretch) || turn.stretch <= 0.0) {
    throw std::invalid_argument("turned: stretch must be finite and above 0");
  }
  if (turn == Turn{}) return factors;
  const double angle = turn.degrees * std::numbers::pi / 180.0;
  const double c = std::cos(angle), s = std::sin(angle);
  Factors result = factors;
  for (Eigen::Index u = 0; u < factors.a.rows(); ++u) {
    const double x = factors.a(u, 0), y = factors.a(u, 1);
    result.a(u, 0) = (c * x - s * y) * turn.stretch;
    result.a(u, 1) = (s * x + c * y) / turn.stretch;
  }
  for (Eigen::Index i = 0; i < factors.b.cols(); ++i) {
    const double x = factors.b(0, i), y = factors.b(1, i);
    result.b(0, i) = (c * x - s * y) / turn.stretch;
    result.b(1, i) = (s * x + c * y) * turn.stretch;
  }
  return result;
}

double largest_difference(const Factors& first, const Factors& second) {
  if (first.users() != second.users() || first.movies() != second.movies()) {
    throw std::invalid_argument("largest_difference: both must have the same users and movies");
  }
  double largest = 0.0;
  for (std::size_t user = 0; user < first.users(); ++user) {
    for (std::size_t movie = 0; movie < first.movies(); ++movie) {
      largest = std::max(largest, std::abs(first.product(user, movie) - second.product(user, movie)));
    }
  }
  return largest;
}

double largest_entry_difference(const Factors& first, const Factors& second) {
  if (first.users() != second.users() || first.movies() != second.movies() || first.rank() != second.rank()) {
    throw std::invalid_argument("largest_entry_difference: both must have the same shapes");
  }
  const double a = first.a.size() > 0 ? (first.a - second.a).cwiseAbs().maxCoeff() : 0.0;
  const double b = first.b.size() > 0 ? (first.b - second.b).cwiseAbs().maxCoeff() : 0.0;
  return std::max(a, b);
}

}  // namespace lora
