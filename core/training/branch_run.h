// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/factorization/branch_start.h"
#include "core/factorization/trainer.h"

namespace lora {

/// A question "what if": from this step of this run on, what would that change have done?
struct BranchQuestion {
  std::shared_ptr<const TrainingProblem> problem;
  TrainingSettings settings;  ///< of the run
  SnapshotPtr from;
  BranchChange change;
  std::size_t steps = 200;  ///< how far both runs are trained on, at least 1
};

/// One of the two runs, from the branching step to the last.
struct BranchCurve {
  std::size_t first_step = 0;
  std::vector<double> rmse;            ///< of first_step, first_step + 1, …; trained cells, stars
  Outcome outcome = Outcome::running;  ///< diverged: the curve ends early
  std::size_t rank = 0;
  std::size_t parameters = 0;  ///< numbers in A and B
  double learning_rate = 0.0;
  double last_rmse() const { return rmse.back(); }
  std::size_t last_step() const { return first_step + rmse.size() - 1; }
};

/// Both runs side by side. converged does not end a run: both are trained to the same step.
struct BranchAnswer {
  BranchQuestion question;
  BranchCurve unchanged;  ///< the same bits as the original run going on
  BranchCurve changed;
  double rmse_before = 0.0;  ///< see BranchStart
  double rmse_after = 0.0;
  double dropped_strength = 0.0;
};

/// Steps after the branching step until `curve` is at `rmse` stars or below; nothing: not within its steps.
std::optional<std::size_t> steps_to_reach(const BranchCurve& curve, double rmse);

/// Whether two runs would have the same bits: equal settings and equal targets (names play no part).
bool same_run(const BranchQuestion& first, const BranchQuestion& second);

/// Trains both runs, the same numbers every time. Nothing after a stop request, which ends it within a step.
/// Throws std::invalid_argument for steps of 0 and for what branch_start() refuses.
std::optional<BranchAnswer> run_branch(BranchQuestion question, const std::stop_token& stop = {});

}  // namespace lora
