// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <stop_token>
#include <vector>

#include "core/base/job_pool.h"
#include "core/lora/lora_trainer.h"

namespace lora {

struct TricksSweepSettings {
  std::vector<std::size_t> ranks = {1, 2, 4, 8};  ///< each at least 1
  LoraSettings training;                          ///< rank is ignored
  std::size_t step_limit = 2000;
  LoraConvergence convergence;
  unsigned threads = 0;  ///< 0: as many as the machine has
};

/// One rank's run.
struct TricksRun {
  std::size_t rank = 0;
  double loss = 0.0;  ///< nats per word
  std::size_t tricks_learned = 0;
  std::size_t manners_kept = 0;
  std::size_t trainable_parameters = 0;
  std::size_t steps = 0;
  Outcome outcome = Outcome::running;  ///< running: the step limit was reached
  double seconds = 0.0;
};

struct TricksSweepResult {
  std::vector<TricksRun> runs;  ///< in the order asked for; only complete ones
  std::size_t tricks = 0;       ///< of how many
  std::size_t manners = 0;
  bool cancelled = false;
};

using TricksProgress = JobProgress;

/// Trains every rank, in parallel, and waits. Numbers (not seconds) do not depend on the number of threads. A
/// stop request ends it within a step. Throws std::invalid_argument for an empty list, a rank of 0, or
/// settings that check() refuses.
TricksSweepResult run_tricks_sweep(std::shared_ptr<const LoraProblem> problem,
                                   const TricksSweepSettings& settings, const TricksProgress& progress = {},
                                   std::stop_token stop = {});

}  // namespace lora
