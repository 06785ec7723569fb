// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "app/cli/training_run.h"
#include "core/lora/lora_frame.h"
#include "core/lora/lora_trainer.h"

namespace lora::app {

/// A finished run of the tiny model's layer.
struct TeachRun {
  std::shared_ptr<const LoraFrame> first;  ///< step 0
  std::shared_ptr<const LoraFrame> last;
  std::string w_hash_before;
  std::string w_hash_after;
  Outcome outcome = Outcome::running;  ///< running: the step limit was reached
  double seconds = 0.0;
};

/// Trains from step 0 and waits for the end; progress goes to stderr.
TeachRun teach(const std::shared_ptr<const LoraProblem>& problem, const LoraSettings& settings,
               const RunLimits& limits);

}  // namespace lora::app
