// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/training_run.h"

#include <QCoreApplication>
#include <algorithm>
#include <chrono>

#include "app/cli/progress_line.h"
#include "app/cli/text_table.h"
#include "core/kernels/thread_team.h"

namespace lora::app {

TrainingRun train(const std::shared_ptr<const TrainingProblem>& problem, const TrainingSettings& settings,
                  const RunLimits& limits) {
  const auto start = std::chrono::steady_clock::now();
  ProgressLine progress;
  Trainer trainer(problem, settings);
  trainer.set_threads(kernel_threads());
  TrainingRun run;
  run.first = trainer.snapshot();
  while (trainer.step_count() < limits.steps && trainer.outcome() != Outcome::diverged) {
    if (limits.stop_when_converged && trainer.outcome() == Outcome::converged) break;
    trainer.advance(std::min(trainer.batch_size(), limits.steps - trainer.step_count()));
    if (progress.is_due()) {
      progress.show(QCoreApplication::translate("CommandLine", "Step %1 of at most %2, error %3")
                        .arg(trainer.step_count())
                        .arg(limits.steps)
                        .arg(format_number(trainer.rmse())));
    }
  }
  run.last = trainer.snapshot();
  run.outcome = trainer.outcome();
  run.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  return run;
}

}  // namespace lora::app
