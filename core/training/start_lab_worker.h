// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factorization/start_lab.h"
#include "core/timeline/timeline.h"
#include "core/training/run_worker.h"

namespace lora {

/// The kept steps of the start lab.
using StartLabTimeline = BasicTimeline<StartLabSnapshot>;

/// What a StartLabWorker trains next.
struct StartLabRun {
  using Trainer = StartLabTrainer;
  using Snapshot = StartLabSnapshot;
  using Problem = TrainingProblem;

  std::shared_ptr<const RatingTable> table;
  TrainingSettings settings;
  std::shared_ptr<const RatingTable> old_ratings;

  /// Throws std::invalid_argument for settings, a table or old ratings that make no run.
  void check() const;
  StartLabTrainer make() &&;
};

using StartLabBatch = RunBatch<StartLabSnapshot, TrainingProblem>;

extern template class RunWorker<StartLabRun>;

/// A thread that owns a StartLabTrainer; plays, pauses and steps as TrainingWorker does, by the same code.
class StartLabWorker : public RunWorker<StartLabRun> {
 public:
  explicit StartLabWorker(std::function<void()> notify) : RunWorker(std::move(notify)) {}

  /// A new run from step 0, paused. Returns the run's number. Throws std::invalid_argument for what makes no
  /// run.
  std::uint64_t restart(std::shared_ptr<const RatingTable> table, const TrainingSettings& settings,
                        std::shared_ptr<const RatingTable> old_ratings = {});
};

}  // namespace lora
