// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lora/real_layer_rules.h"

#include <cmath>

namespace lora {
namespace {

constexpr double beta_1 = 0.9;
constexpr double beta_2 = 0.999;
// Entries of the gradient of a large layer are small; as a share of them 1e-8 would be felt.
constexpr float epsilon = 1e-12f;

}  // namespace

// What lies between the rows is zero in all of these, and stays zero: so the loops need not know of rows.

void descend(PaddedMatrix& factor, const PaddedMatrix& gradient, double rate) {
  const auto step = static_cast<float>(rate);
  const std::size_t size = factor.rows() * factor.stride();
  float* const x = factor.data();
  const float* const g = gradient.data();
  for (std::size_t k = 0; k < size; ++k) x[k] -= step * g[k];
}

void move_by_adam(PaddedMatrix& factor, const PaddedMatrix& gradient, double rate, std::size_t steps,
                  PaddedMatrix& first_moment, PaddedMatrix& second_moment) {
  const auto count = static_cast<double>(steps);
  const auto step = static_cast<float>(rate / (1.0 - std::pow(beta_1, count)));
  const auto correction = static_cast<float>(1.0 / (1.0 - std::pow(beta_2, count)));
  constexpr auto keep_1 = static_cast<float>(beta_1), add_1 = static_cast<float>(1.0 - beta_1);
  constexpr auto keep_2 = static_cast<float>(beta_2), add_2 = static_cast<float>(1.0 - beta_2);
  const std::size_t size = factor.rows() * factor.stride();
  float* const x = factor.data();
  float* const first = first_moment.data();
  float* const second = second_moment.data();
  const float* const g = gradient.data();
  for (std::size_t k = 0; k < size; ++k) {
    first[k] = keep_1 * first[k] + add_1 * g[k];
    second[k] = keep_2 * second[k] + add_2 * (g[k] * g[k]);
    x[k] -= step * first[k] / (std::sqrt(second[k] * correction) + epsilon);
  }
}

double frobenius_norm(const PaddedMatrix& matrix) {
  double sum = 0.0;
  for (std::size_t i = 0; i < matrix.rows(); ++i) {
    for (std::size_t j = 0; j < matrix.cols(); ++j) {
      sum += static_cast<double>(matrix(i, j)) * static_cast<double>(matrix(i, j));
    }
  }
  return std::sqrt(sum);
}

}  // namespace lora
