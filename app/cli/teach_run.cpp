// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/teach_run.h"

#include <QCoreApplication>
#include <chrono>

#include "app/cli/progress_line.h"

namespace lora::app {
namespace {

std::shared_ptr<const LoraFrame> frame_of(const LoraTrainer& trainer) {
  return std::make_shared<const LoraFrame>(std::make_shared<const LoraSnapshot>(trainer.snapshot()),
                                           trainer.shared_problem());
}

bool is_over(const LoraTrainer& trainer, const RunLimits& limits) {
  return trainer.outcome() == Outcome::diverged ||
         (limits.stop_when_converged && trainer.outcome() == Outcome::converged);
}

}  // namespace

TeachRun teach(const std::shared_ptr<const LoraProblem>& problem, const LoraSettings& settings,
               const RunLimits& limits) {
  const auto begin = std::chrono::steady_clock::now();
  TeachRun run;
  run.w_hash_before = problem->model().w_hash();
  LoraTrainer trainer(problem, settings);
  run.first = frame_of(trainer);
  ProgressLine progress;
  while (trainer.step_count() < limits.steps && !is_over(trainer, limits)) {
    trainer.step();
    if (!progress.is_due()) continue;
    progress.show(QCoreApplication::translate("CommandLine", "step %1").arg(trainer.step_count()));
  }
  run.last = frame_of(trainer);
  run.w_hash_after = problem->model().w_hash();
  run.outcome = trainer.outcome();
  run.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  return run;
}

}  // namespace lora::app
