// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/training_worker.h"

#include <stdexcept>
#include <utility>

#include "core/kernels/thread_team.h"
#include "core/training/run_worker_loop.h"

namespace lora {

template class RunWorker<RatingsRun>;

void RatingsRun::check() const {
  lora::check(settings);
  if (!table) throw std::invalid_argument("TrainingWorker: a table is needed");
  const auto users = static_cast<Eigen::Index>(table->users());
  const auto movies = static_cast<Eigen::Index>(table->movies());
  if (settings.base == BaseKind::table &&
      (!old_ratings || old_ratings->users() != table->users() || old_ratings->movies() != table->movies())) {
    throw std::invalid_argument("TrainingWorker: old ratings must have the table's shape");
  }
  if (from && (from->factors.a.rows() != users || from->factors.b.cols() != movies ||
               from->factors.a.cols() != from->factors.b.rows())) {
    throw std::invalid_argument("TrainingWorker: the snapshot's shapes must fit the table");
  }
}

Trainer RatingsRun::make() && {
  auto problem = std::make_shared<const TrainingProblem>(std::move(table), settings, std::vector<Rating>{},
                                                         std::move(old_ratings));
  Trainer trainer = from && same_run ? Trainer::resumed(std::move(problem), settings, *from)
                    : from           ? Trainer(std::move(problem), settings, *from)
                                     : Trainer(std::move(problem), settings);
  trainer.set_threads(kernel_threads());
  return trainer;
}

std::uint64_t TrainingWorker::restart(std::shared_ptr<const RatingTable> table,
                                      const TrainingSettings& settings,
                                      std::shared_ptr<const RatingTable> old_ratings) {
  return start({nullptr, std::move(table), settings, std::move(old_ratings), false}, false);
}

std::uint64_t TrainingWorker::continue_from(SnapshotPtr from, std::shared_ptr<const RatingTable> table,
                                            const TrainingSettings& settings,
                                            std::shared_ptr<const RatingTable> old_ratings) {
  if (!from) throw std::invalid_argument("TrainingWorker: a snapshot to go on from is needed");
  return start({std::move(from), std::move(table), settings, std::move(old_ratings), false}, true);
}

std::uint64_t TrainingWorker::resume(SnapshotPtr from, std::shared_ptr<const RatingTable> table,
                                     const TrainingSettings& settings,
                                     std::shared_ptr<const RatingTable> old_ratings) {
  if (!from) throw std::invalid_argument("TrainingWorker: a snapshot to go on from is needed");
  return start({std::move(from), std::move(table), settings, std::move(old_ratings), true}, true);
}

}  // namespace lora
