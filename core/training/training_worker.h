// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "core/factorization/trainer.h"

namespace lora {

/// News from the worker: the kept steps since the last batch (ascending; the last one is the newest), how the
/// run stands, and whether it still plays.
struct TrainingBatch {
  std::uint64_t run = 0;  ///< which restart() or continue_from() it belongs to
  std::vector<SnapshotPtr> snapshots;
  std::shared_ptr<const TrainingProblem> problem;
  Outcome outcome = Outcome::running;
  bool playing = false;
  double steps_per_second = 0.0;  ///< measured over the last moments of playing
  double learning_rate = 0.0;
};

/// A thread that owns a Trainer. Every public call returns at once and may come from one other thread.
/// When there is news it calls `notify` once (from its own thread) and then not again until take_batch():
/// one message in flight, so fast training never floods the receiver.
class TrainingWorker {
 public:
  explicit TrainingWorker(std::function<void()> notify);
  /// Stops within a step and joins.
  ~TrainingWorker();
  TrainingWorker(const TrainingWorker&) = delete;
  TrainingWorker& operator=(const TrainingWorker&) = delete;

  /// A new run from step 0, paused. The problem is made on the worker's thread. Returns the run's number.
  /// Throws std::invalid_argument for settings, a table or old ratings that make no run.
  std::uint64_t restart(std::shared_ptr<const RatingTable> table, const TrainingSettings& settings,
                        std::shared_ptr<const RatingTable> old_ratings = {});
  /// A run that goes on from `from` with these ratings and settings; keeps playing if it was.
  std::uint64_t continue_from(SnapshotPtr from, std::shared_ptr<const RatingTable> table,
                              const TrainingSettings& settings,
                              std::shared_ptr<const RatingTable> old_ratings = {});
  /// At most this many steps a second; 0 = as fast as it goes. Each step is reported up to 60 a second, above
  /// that some 60 times a second. Throws std::invalid_argument when negative.
  void set_speed(double steps_per_second);
  /// Plays until pause(), step(), or the run converges (once; play() then goes on regardless) or diverges.
  void play();
  void pause();
  /// Pauses and does `count` steps.
  void step(std::size_t count = 1);
  /// Only every stride-th step (and the newest) is reported; what the receiving Timeline keeps.
  void set_stride(std::size_t stride);

  /// What happened since the last call; without snapshots when nothing did, and without a problem while the
  /// run asked for last is still being made.
  TrainingBatch take_batch();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace lora
