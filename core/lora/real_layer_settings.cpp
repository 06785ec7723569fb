// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lora/real_layer_settings.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "core/base/random.h"
#include "core/lora/real_layer_trainer.h"

namespace lora {
namespace {
// Adam moves every number by about the rate: ten steps for the size it has at the end.
constexpr double adam_share = 0.1;
}  // namespace

void check(const RealLayerSettings& settings) {
  if (settings.rank == 0) throw std::invalid_argument("RealLayerSettings: rank must be at least 1");
  if (settings.alpha && !(*settings.alpha > 0.0 && std::isfinite(*settings.alpha))) {
    throw std::invalid_argument("RealLayerSettings: alpha must be finite and above 0");
  }
  if (settings.learning_rate && !(*settings.learning_rate >= 0.0 && std::isfinite(*settings.learning_rate))) {
    throw std::invalid_argument("RealLayerSettings: learning rate must be finite and not negative");
  }
}

double start_deviation(const RealLayerSettings& settings, std::size_t d_in) {
  if (settings.start == LoraStart::gaussian) return 1.0 / static_cast<double>(settings.rank);
  return 1.0 / std::sqrt(3.0 * static_cast<double>(d_in));
}

RealLayerFactors initial_factors(const RealLayerSpec& spec, const RealLayerSettings& settings) {
  RealLayerFactors factors{PaddedMatrix(settings.rank, spec.d_in), PaddedMatrix(spec.d_out, settings.rank),
                           settings.scale()};
  const double sigma = start_deviation(settings, spec.d_in);
  const double bound = std::sqrt(3.0) * sigma;  // of the uniform distribution with this deviation
  for (std::size_t k = 0; k < settings.rank; ++k) {
    Random random(settings.seed, k + 1);
    for (std::size_t j = 0; j < spec.d_in; ++j) {
      factors.a(k, j) =
          static_cast<float>(settings.start == LoraStart::gaussian ? sigma * random.gaussian()
                                                                   : bound * (2.0 * random.uniform() - 1.0));
    }
  }
  return factors;
}

double automatic_rate(const RealLayerProblem& problem, const RealLayerSettings& settings) {
  const double a = start_deviation(settings, problem.spec().d_in);
  const double s = settings.scale();
  const double d_in = static_cast<double>(problem.spec().d_in);
  const double d_out = static_cast<double>(problem.spec().d_out);
  const double sigma = problem.singular_values().front();
  if (settings.method == LoraMethod::adam) {
    const double size = std::sqrt(sigma / s / std::max(d_in, d_out));
    return adam_share * std::sqrt(size * std::max(size, a));
  }
  const double norm_a = a * (std::sqrt(d_in) + std::sqrt(static_cast<double>(settings.rank)));
  return 1.0 / (s * s * std::hypot(norm_a * norm_a, 2.0 * sigma / s));
}

}  // namespace lora
