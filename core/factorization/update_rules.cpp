// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factorization/update_rules.h"

#include <cmath>

namespace lora {

void descend(Matrix& factor, const Matrix& gradient, double rate) {
  for (Eigen::Index k = 0; k < factor.size(); ++k) factor.data()[k] -= rate * gradient.data()[k];
}

void move_by_adam(Matrix& factor, const Matrix& gradient, double rate, double steps, Matrix& first_moment,
                  Matrix& second_moment) {
  const double correction_1 = 1.0 - std::pow(adam_beta_1, steps);
  const double correction_2 = 1.0 - std::pow(adam_beta_2, steps);
  for (Eigen::Index k = 0; k < factor.size(); ++k) {
    const double g = gradient.data()[k];
    double& m = first_moment.data()[k];
    double& v = second_moment.data()[k];
    m = adam_beta_1 * m + (1.0 - adam_beta_1) * g;
    v = adam_beta_2 * v + (1.0 - adam_beta_2) * (g * g);
    factor.data()[k] -= rate * (m / correction_1) / (std::sqrt(v / correction_2) + adam_epsilon);
  }
}

}  // namespace lora
