// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

#include "core/training/run_worker.h"

namespace lora {

/// What a TrainingWorker trains next.
struct RatingsRun {
  using Trainer = lora::Trainer;
  using Snapshot = lora::Snapshot;
  using Problem = TrainingProblem;

  SnapshotPtr from;  ///< null: a new run
  std::shared_ptr<const RatingTable> table;
  TrainingSettings settings;
  std::shared_ptr<const RatingTable> old_ratings;
  bool same_run = false;  ///< the run `from` is of goes on, see Trainer::resumed

  /// Throws std::invalid_argument for settings, a table or old ratings that make no run.
  void check() const;
  Trainer make() &&;
};

using TrainingBatch = RunBatch<Snapshot, TrainingProblem>;

extern template class RunWorker<RatingsRun>;

/// A thread that trains A and B of the movie view; see RunWorker for play, pause, step and speed.
class TrainingWorker : public RunWorker<RatingsRun> {
 public:
  explicit TrainingWorker(std::function<void()> notify) : RunWorker(std::move(notify)) {}

  /// A new run from step 0, paused. The problem is made on the worker's thread. Returns the run's number.
  /// Throws std::invalid_argument for settings, a table or old ratings that make no run.
  std::uint64_t restart(std::shared_ptr<const RatingTable> table, const TrainingSettings& settings,
                        std::shared_ptr<const RatingTable> old_ratings = {});
  /// A run that goes on from `from` with these ratings and settings; keeps playing if it was.
  std::uint64_t continue_from(SnapshotPtr from, std::shared_ptr<const RatingTable> table,
                              const TrainingSettings& settings,
                              std::shared_ptr<const RatingTable> old_ratings = {});
  /// The same for the ratings and settings `from` was made with: the run it is of goes on, bit for bit.
  std::uint64_t resume(SnapshotPtr from, std::shared_ptr<const RatingTable> table,
                       const TrainingSettings& settings, std::shared_ptr<const RatingTable> old_ratings = {});
};

}  // namespace lora
