// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factorization/power_iteration.h"

#include <cmath>

#include "core/base/random.h"

namespace lora {
namespace {

constexpr int iteration_limit = 200;

double norm(const std::vector<double>& vector) {
  double sum = 0.0;
  for (const double value : vector) sum += value * value;
  return std::sqrt(sum);
}

}  // namespace

double largest_singular_value(std::size_t rows, std::size_t columns, const VectorMap& times,
                              const VectorMap& transposed_times, double tolerance) {
  if (rows == 0 || columns == 0) return 0.0;
  std::vector<double> v(columns);
  std::vector<double> w(rows);
  Random random(1);
  for (double& value : v) value = random.gaussian();
  double length = norm(v);
  double found = 0.0;
  for (int iteration = 0; iteration < iteration_limit; ++iteration) {
    for (double& value : v) value /= length;
    times(v, w);
    const double now = norm(w);
    if (!(now > 0.0) || !std::isfinite(now)) return now > 0.0 ? now : found;
    if (std::abs(now - found) <= tolerance * now) return now;
    found = now;
    transposed_times(w, v);
    length = norm(v);
    if (!(length > 0.0) || !std::isfinite(length)) return found;
  }
  return found;
}

}  // namespace lora
