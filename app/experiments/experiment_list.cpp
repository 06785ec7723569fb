// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/experiments/experiment_list.h"

namespace lora::app {

std::vector<ExperimentEntry> all_experiments() {
  return {};
}

}  // namespace lora::app
