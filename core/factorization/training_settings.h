// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "core/factorization/base.h"
#include "core/factorization/initializer.h"

namespace lora {

enum class Method { gradient_descent, momentum, adam, als, sgd };

/// Everything that decides a run, besides the ratings: same settings, same ratings, same numbers.
struct TrainingSettings {
  std::size_t rank = 2;
  Start start = Start::gaussian_zero;
  double sigma = 0.5;  ///< standard deviation of the Gaussian start
  std::uint64_t seed = 7;
  Method method = Method::gradient_descent;
  std::optional<double> learning_rate;  ///< nothing: automatic, see learning_rate.h
  std::optional<double> l2;             ///< λ per rating; nothing: 0
  double hidden_percent = 0.0;          ///< share of the seen ratings kept out of training, 0 to 90
  BaseKind base = BaseKind::zero;

  bool operator==(const TrainingSettings&) const = default;
};

/// λ of the settings, 0 when none is set.
double l2_of(const TrainingSettings& settings);
/// Throws std::invalid_argument naming the first setting outside its range: rank at least 1, sigma, learning
/// rate and L2 finite and not negative, hidden_percent in [0, 90].
void check(const TrainingSettings& settings);

}  // namespace lora
