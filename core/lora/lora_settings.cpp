// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lora/lora_settings.h"

#include <cmath>
#include <stdexcept>

namespace lora {
namespace {

void require_size(std::optional<double> value, const char* violated) {
  if (value && (!std::isfinite(*value) || *value < 0.0)) throw std::invalid_argument(violated);
}

}  // namespace

double default_rate(LoraMethod method) {
  return method == LoraMethod::adam ? 0.02 : 0.5;
}

void check(const LoraSettings& settings) {
  if (settings.rank == 0) throw std::invalid_argument("LoraSettings: rank must be at least 1");
  require_size(settings.alpha, "LoraSettings: alpha must be finite and not negative");
  require_size(settings.sigma, "LoraSettings: sigma must be finite and not negative");
  require_size(settings.learning_rate, "LoraSettings: learning rate must be finite and not negative");
}

}  // namespace lora
