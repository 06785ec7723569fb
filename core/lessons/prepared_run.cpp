// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lessons/prepared_run.h"

#include <algorithm>

#include "core/factorization/trainer.h"
#include "core/lora/lora_trainer.h"
#include "core/timeline/timeline.h"

namespace lora {

std::vector<SnapshotPtr> trained_steps(std::shared_ptr<const RatingTable> table,
                                       const TrainingSettings& settings, std::size_t steps,
                                       std::stop_token stop) {
  Trainer trainer(std::make_shared<const TrainingProblem>(std::move(table), settings), settings);
  Timeline timeline;
  timeline.append(std::make_shared<const Snapshot>(trainer.snapshot()));
  for (std::size_t k = 0; k < steps && !stop.stop_requested(); ++k) {
    if (trainer.step() == Outcome::diverged) break;
    timeline.append(std::make_shared<const Snapshot>(trainer.snapshot()));
    if (trainer.outcome() != Outcome::running) break;
  }
  std::vector<SnapshotPtr> kept;
  for (std::size_t k = 0; k < timeline.size(); ++k) kept.push_back(timeline.at(k));
  return kept;
}

std::vector<LoraSnapshotPtr> trained_steps(std::shared_ptr<const LoraProblem> problem,
                                           const LoraSettings& settings, std::size_t steps) {
  LoraTrainer trainer(std::move(problem), settings);
  const std::size_t stride = std::max<std::size_t>(1, steps / 50);
  std::vector<LoraSnapshotPtr> kept = {std::make_shared<const LoraSnapshot>(trainer.snapshot())};
  while (trainer.step_count() < steps && trainer.step() == Outcome::running) {
    if (trainer.step_count() % stride == 0)
      kept.push_back(std::make_shared<const LoraSnapshot>(trainer.snapshot()));
  }
  if (kept.back()->step != trainer.step_count())
    kept.push_back(std::make_shared<const LoraSnapshot>(trainer.snapshot()));
  return kept;
}

}  // namespace lora
