// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/base/job_pool.h"
#include "core/factorization/trainer.h"

namespace lora {

struct SweepSettings {
  std::vector<std::size_t> ranks;  ///< each at least 1
  std::size_t seeds = 1;           ///< runs per rank: training.seed, training.seed + 1, …
  TrainingSettings training;       ///< rank is ignored
  std::size_t step_limit = 20'000;
  Convergence convergence;
  unsigned threads = 0;  ///< 0: as many as the machine has
};

/// One training run of a sweep.
struct SweepRun {
  std::size_t rank = 0;
  std::uint64_t seed = 0;
  double rmse = 0.0;  ///< trained cells, stars
  double initial_rmse = 0.0;
  double hidden_rmse = 0.0;  ///< NaN when nothing is hidden
  std::size_t steps = 0;
  Outcome outcome = Outcome::running;  ///< running: the step limit was reached
  double seconds = 0.0;
};

/// The runs of one rank taken together. Averages leave out runs that diverged; all of them diverged: NaN.
struct RankResult {
  std::size_t rank = 0;
  std::vector<SweepRun> runs;
  double rmse = 0.0;  ///< mean over the seeds, stars
  double rmse_lowest = 0.0;
  double rmse_highest = 0.0;
  double hidden_rmse = 0.0;         ///< mean over the seeds; NaN when nothing is hidden
  std::optional<double> svd_floor;  ///< stars; nothing: not defined for this table
  std::size_t parameters = 0;
  double share = 0.0;
  double steps = 0.0;                      ///< mean
  double seconds = 0.0;                    ///< mean
  std::size_t diverged = 0;                ///< how many runs
  std::shared_ptr<const Factors> factors;  ///< of the first seed's run (the first that did not diverge)
};

struct SweepResult {
  std::vector<RankResult> ranks;  ///< in the order asked for
  double break_even_rank = 0.0;
  std::shared_ptr<const TrainingProblem> problem;  ///< of the first seed (all seeds hide the same cells)
  /// Of the floor where it is defined, else of rmse; see elbow.h.
  std::optional<std::size_t> elbow;
  bool cancelled = false;
};

using SweepProgress = JobProgress;

/// Trains every rank with every seed, in parallel, and waits. Numbers (not seconds) do not depend on the
/// number of threads. A stop request ends it within a step or
/// about a millisecond; the ranks that were complete are returned. Throws
/// std::invalid_argument for an empty list, a rank of 0, seeds of 0, or settings that TrainingProblem
/// refuses. `old_ratings` is W for BaseKind::table.
SweepResult run_sweep(std::shared_ptr<const RatingTable> table, const SweepSettings& settings,
                      const std::vector<Rating>& test = {}, const SweepProgress& progress = {},
                      std::stop_token stop = {}, std::shared_ptr<const RatingTable> old_ratings = {});

}  // namespace lora
