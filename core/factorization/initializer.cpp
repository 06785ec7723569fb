// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factorization/initializer.h"

#include <cmath>
#include <stdexcept>

#include "core/base/random.h"

namespace lora {

Factors initial_factors(std::size_t users, std::size_t movies, std::size_t rank, Start start, double sigma,
                        std::uint64_t seed) {
  if (rank == 0) throw std::invalid_argument("initial_factors: rank must be at least 1");
  if (!std::isfinite(sigma) || sigma < 0.0) {
    throw std::invalid_argument("initial_factors: sigma must be finite and not negative");
  }
  const auto r = static_cast<Eigen::Index>(rank);
  Factors factors{Matrix::Zero(static_cast<Eigen::Index>(users), r),
                  Matrix::Zero(r, static_cast<Eigen::Index>(movies))};
  const bool gaussian_a = start == Start::gaussian_zero || start == Start::gaussian_gaussian;
  const bool gaussian_b = start == Start::zero_gaussian || start == Start::gaussian_gaussian;
  for (Eigen::Index k = 0; k < r; ++k) {
    const auto dimension = static_cast<std::uint64_t>(k);
    if (gaussian_a) {
      Random random(seed, 2 * dimension + 1);
      for (Eigen::Index u = 0; u < factors.a.rows(); ++u) factors.a(u, k) = sigma * random.gaussian();
    }
    if (gaussian_b) {
      Random random(seed, 2 * dimension + 2);
      for (Eigen::Index i = 0; i < factors.b.cols(); ++i) factors.b(k, i) = sigma * random.gaussian();
    }
  }
  return factors;
}

}  // namespace lora
