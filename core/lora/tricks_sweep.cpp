// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lora/tricks_sweep.h"

#include <algorithm>
#include <chrono>
#include <stdexcept>

#include "core/base/job_pool.h"

namespace lora {
namespace {

void check(const TricksSweepSettings& settings) {
  if (settings.ranks.empty()) throw std::invalid_argument("run_tricks_sweep: at least one rank is needed");
  for (const std::size_t rank : settings.ranks) {
    LoraSettings training = settings.training;
    training.rank = rank;
    lora::check(training);
  }
}

/// False when it was stopped.
bool run_rank(TricksRun& run, const std::shared_ptr<const LoraProblem>& problem,
              const TricksSweepSettings& settings, const std::stop_token& stop) {
  const auto begin = std::chrono::steady_clock::now();
  LoraSettings training = settings.training;
  training.rank = run.rank;
  LoraTrainer trainer(problem, training, settings.convergence);
  while (trainer.outcome() == Outcome::running && trainer.step_count() < settings.step_limit) {
    if (stop.stop_requested()) return false;
    trainer.step();
  }
  const LoraSnapshot last = trainer.snapshot();
  run.loss = last.loss;
  run.tricks_learned = last.tricks_learned;
  run.manners_kept = last.manners_kept;
  run.trainable_parameters = last.layer.parameters();
  run.steps = last.step;
  run.outcome = trainer.outcome();
  run.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  return true;
}

}  // namespace

TricksSweepResult run_tricks_sweep(std::shared_ptr<const LoraProblem> problem,
                                   const TricksSweepSettings& settings, const TricksProgress& progress,
                                   std::stop_token stop) {
  if (!problem) throw std::invalid_argument("run_tricks_sweep: a problem is needed");
  check(settings);
  std::vector<TricksRun> runs;
  for (const std::size_t rank : settings.ranks) runs.push_back({.rank = rank});
  // One byte each, so that threads never write to the same word of a vector<bool>.
  std::vector<char> complete(runs.size(), 0);
  const auto run_one = [&](std::size_t k) {
    const bool done = run_rank(runs[k], problem, settings, stop);
    complete[k] = done ? 1 : 0;
    return done;
  };
  run_jobs(costliest_first(settings.ranks), settings.threads, stop, run_one, progress);

  TricksSweepResult result;
  result.tricks = problem->tricks().size();
  result.manners = problem->manners().size();
  for (std::size_t k = 0; k < runs.size(); ++k) {
    if (complete[k] != 0) result.runs.push_back(runs[k]);
  }
  result.cancelled = result.runs.size() < runs.size();
  return result;
}

}  // namespace lora
