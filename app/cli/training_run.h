// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/factorization/trainer.h"

namespace lora::app {

struct RunLimits {
  std::size_t steps = 20'000;
  bool stop_when_converged = true;  ///< false: exactly `steps` steps, unless the run diverges
};

/// A finished training run.
struct TrainingRun {
  Snapshot first;  ///< step 0
  Snapshot last;
  Outcome outcome = Outcome::running;  ///< running: the step limit was reached
  double seconds = 0.0;
};

/// Trains from step 0 and waits for the end; progress goes to stderr.
TrainingRun train(const std::shared_ptr<const TrainingProblem>& problem, const TrainingSettings& settings,
                  const RunLimits& limits);

}  // namespace lora::app
