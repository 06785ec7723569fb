// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factorization/update_rules.h"

#include <cmath>

#include "core/factorization/matrix_parts.h"

namespace lora {

void descend(Matrix& factor, const Matrix& gradient, double rate, ThreadTeam* team) {
  for_runs(team, factor, [&](std::size_t first, std::size_t count) {
    double* const values = factor.data() + first;
    const double* const g = gradient.data() + first;
    for (std::size_t k = 0; k < count; ++k) values[k] -= rate * g[k];
  });
}

void move_by_momentum(Matrix& factor, const Matrix& gradient, double rate, Matrix& velocity,
                      ThreadTeam* team) {
  for_runs(team, factor, [&](std::size_t first, std::size_t count) {
    double* const values = factor.data() + first;
    double* const v = velocity.data() + first;
    const double* const g = gradient.data() + first;
    for (std::size_t k = 0; k < count; ++k) {
      v[k] = momentum_friction * v[k] + g[k];
      values[k] -= rate * v[k];
    }
  });
}

void move_by_adam(Matrix& factor, const Matrix& gradient, double rate, double steps, Matrix& first_moment,
                  Matrix& second_moment, ThreadTeam* team) {
  const double correction_1 = 1.0 - std::pow(adam_beta_1, steps);
  const double correction_2 = 1.0 - std::pow(adam_beta_2, steps);
  for_runs(team, factor, [&](std::size_t first, std::size_t count) {
    for (std::size_t k = first; k < first + count; ++k) {
      const double g = gradient.data()[k];
      double& m = first_moment.data()[k];
      double& v = second_moment.data()[k];
      m = adam_beta_1 * m + (1.0 - adam_beta_1) * g;
      v = adam_beta_2 * v + (1.0 - adam_beta_2) * (g * g);
      factor.data()[k] -= rate * (m / correction_1) / (std::sqrt(v / correction_2) + adam_epsilon);
    }
  });
}

}  // namespace lora
