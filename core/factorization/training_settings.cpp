// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factorization/training_settings.h"

namespace lora {

double default_l2(Method method) {
  return method == Method::sgd ? 0.1 : 0.0;
}

double l2_of(const TrainingSettings& settings) {
  return settings.l2.value_or(default_l2(settings.method));
}

}  // namespace lora
