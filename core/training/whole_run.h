// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/factorization/trainer.h"

namespace lora {

/// A run that was trained to its end at once, with its kept steps (thinned as a Timeline's), oldest first.
struct WholeRun {
  std::shared_ptr<const TrainingProblem> problem;
  TrainingSettings settings;
  std::vector<SnapshotPtr> steps;
  Outcome outcome = Outcome::running;  ///< running: the step limit was reached
};

/// Trains from step 0 until the run converges, diverges or has done `step_limit` steps. Nothing after a stop
/// request, which ends it within a step or about a millisecond. Throws std::invalid_argument as Trainer and
/// TrainingProblem do.
std::optional<WholeRun> train_whole_run(std::shared_ptr<const RatingTable> table,
                                        const TrainingSettings& settings,
                                        std::shared_ptr<const RatingTable> old_ratings = {},
                                        const std::stop_token& stop = {}, std::size_t step_limit = 20'000);

}  // namespace lora
