// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

#include "core/factorization/trainer.h"

namespace lora {

/// News from a worker: the kept steps since the last batch (ascending; the last one is the newest), how the
/// run stands, and whether it still plays.
template <typename Step, typename Task>
struct RunBatch {
  std::uint64_t run = 0;  ///< which restart() or continue_from() it belongs to
  std::vector<std::shared_ptr<const Step>> snapshots;
  std::shared_ptr<const Task> problem;
  Outcome outcome = Outcome::running;
  bool playing = false;
  double steps_per_second = 0.0;  ///< measured over the last moments of playing
  double learning_rate = 0.0;
};

/// A thread that owns a trainer. Every public call returns at once and may come from one other thread.
/// When there is news it calls `notify` once (from its own thread) and then not again until take_batch():
/// one message in flight, so fast training never floods the receiver.
/// `Run` says what is trained: it has types Trainer, Snapshot and Problem, a function check() that throws
/// std::invalid_argument for what makes no run, and make(), called on the worker's thread, which gives the
/// Trainer. Its member functions are defined in run_worker_loop.h, for the .cpp files of the kinds of
/// workers.
template <typename Run>
class RunWorker {
 public:
  using Batch = RunBatch<typename Run::Snapshot, typename Run::Problem>;

  explicit RunWorker(std::function<void()> notify);
  /// Stops within a step and joins.
  ~RunWorker();
  RunWorker(const RunWorker&) = delete;
  RunWorker& operator=(const RunWorker&) = delete;

  /// At most this many steps a second; 0 = as fast as it goes. Each step is reported up to 60 a second, above
  /// that some 60 times a second. Throws std::invalid_argument when negative.
  void set_speed(double steps_per_second);
  /// Plays until pause(), step(), or the run converges (once; play() then goes on regardless) or diverges.
  void play();
  void pause();
  /// Pauses and does `count` steps.
  void step(std::size_t count = 1);
  /// Only every stride-th step (and the newest) is reported; what the receiving timeline keeps.
  void set_stride(std::size_t stride);

  /// What happened since the last call; without snapshots when nothing did, and without a problem while the
  /// run asked for last is still being made.
  Batch take_batch();

 protected:
  /// A new run, which plays on only if it keeps playing; returns its number.
  std::uint64_t start(Run run, bool keeps_playing);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace lora
