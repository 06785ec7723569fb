// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/whole_run.h"

#include <algorithm>
#include <utility>

#include "core/kernels/thread_team.h"
#include "core/timeline/timeline.h"

namespace lora {

std::optional<WholeRun> train_whole_run(std::shared_ptr<const RatingTable> table,
                                        const TrainingSettings& settings,
                                        std::shared_ptr<const RatingTable> old_ratings,
                                        const std::stop_token& stop, std::size_t step_limit) {
  WholeRun run;
  run.settings = settings;
  run.problem = std::make_shared<const TrainingProblem>(std::move(table), settings, std::vector<Rating>{},
                                                        std::move(old_ratings));
  Trainer trainer(run.problem, settings);
  trainer.set_threads(kernel_threads());
  Timeline timeline;
  timeline.append(std::make_shared<const Snapshot>(trainer.snapshot()));
  while (trainer.outcome() == Outcome::running && trainer.step_count() < step_limit) {
    if (stop.stop_requested()) return std::nullopt;
    const std::size_t until_kept = timeline.stride() - trainer.step_count() % timeline.stride();
    trainer.advance(std::min({until_kept, step_limit - trainer.step_count(), trainer.batch_size()}));
    if (trainer.outcome() == Outcome::diverged) break;
    const bool is_last = trainer.outcome() != Outcome::running || trainer.step_count() == step_limit;
    if (!is_last && trainer.step_count() % timeline.stride() != 0) continue;
    timeline.append(std::make_shared<const Snapshot>(trainer.snapshot()));
  }
  run.outcome = trainer.outcome();
  for (std::size_t k = 0; k < timeline.size(); ++k) run.steps.push_back(timeline.at(k));
  return run;
}

}  // namespace lora
