// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/start_lab_worker.h"

#include <utility>

#include "core/training/run_worker_loop.h"
#include "core/training/training_worker.h"

namespace lora {

template class RunWorker<StartLabRun>;

void StartLabRun::check() const {
  RatingsRun{nullptr, table, settings, old_ratings}.check();
}

StartLabTrainer StartLabRun::make() && {
  auto problem = std::make_shared<const TrainingProblem>(std::move(table), settings, std::vector<Rating>{},
                                                         std::move(old_ratings));
  return StartLabTrainer(std::move(problem), settings);
}

std::uint64_t StartLabWorker::restart(std::shared_ptr<const RatingTable> table,
                                      const TrainingSettings& settings,
                                      std::shared_ptr<const RatingTable> old_ratings) {
  return start({std::move(table), settings, std::move(old_ratings)}, false);
}

}  // namespace lora
