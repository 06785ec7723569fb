// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factorization/training_settings.h"

#include <cmath>
#include <stdexcept>

namespace lora {
namespace {

bool is_size(double value) {
  return std::isfinite(value) && value >= 0.0;
}

}  // namespace

double l2_of(const TrainingSettings& settings) {
  return settings.l2.value_or(0.0);
}

void check(const TrainingSettings& settings) {
  if (settings.rank == 0) throw std::invalid_argument("TrainingSettings: rank must be at least 1");
  if (!is_size(settings.sigma)) {
    throw std::invalid_argument("TrainingSettings: sigma must be finite and not negative");
  }
  if (settings.learning_rate && !is_size(*settings.learning_rate)) {
    throw std::invalid_argument("TrainingSettings: the learning rate must be finite and not negative");
  }
  if (settings.l2 && !is_size(*settings.l2)) {
    throw std::invalid_argument("TrainingSettings: L2 must be finite and not negative");
  }
  if (!(settings.hidden_percent >= 0.0 && settings.hidden_percent <= 90.0)) {
    throw std::invalid_argument("TrainingSettings: hidden_percent must be in [0, 90]");
  }
}

}  // namespace lora
