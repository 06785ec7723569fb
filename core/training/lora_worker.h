// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <utility>

#include "core/lora/lora_trainer.h"
#include "core/timeline/timeline.h"
#include "core/training/run_worker.h"

namespace lora {

/// The kept steps of a LoRA run.
using LoraTimeline = BasicTimeline<LoraSnapshot>;

/// What a LoraWorker trains next.
struct LoraRun {
  using Trainer = LoraTrainer;
  using Snapshot = LoraSnapshot;
  using Problem = LoraProblem;

  LoraSnapshotPtr from;
  std::shared_ptr<const LoraProblem> problem;
  LoraSettings settings;

  /// Throws std::invalid_argument for what makes no run.
  void check() const;
  LoraTrainer make() &&;
};

using LoraBatch = RunBatch<LoraSnapshot, LoraProblem>;

extern template class RunWorker<LoraRun>;

/// A thread that owns a LoraTrainer; plays, pauses and steps as TrainingWorker does, by the same code.
class LoraWorker : public RunWorker<LoraRun> {
 public:
  explicit LoraWorker(std::function<void()> notify) : RunWorker(std::move(notify)) {}

  /// A new run from step 0, paused. Returns the run's number. Throws std::invalid_argument for settings that
  /// make no run.
  std::uint64_t restart(std::shared_ptr<const LoraProblem> problem, const LoraSettings& settings);
  /// A run that goes on from `from`; keeps playing if it was. The shapes must fit, otherwise
  /// std::invalid_argument.
  std::uint64_t continue_from(LoraSnapshotPtr from, std::shared_ptr<const LoraProblem> problem,
                              const LoraSettings& settings);
};

}  // namespace lora
