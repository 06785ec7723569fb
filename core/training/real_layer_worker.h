// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <utility>

#include "core/lora/real_layer_trainer.h"
#include "core/timeline/timeline.h"
#include "core/training/run_worker.h"

namespace lora {

/// The kept steps of a run on a real layer; at r = 128 of 4096 × 4096 one holds 4 MB, so 64 MB keep some 15.
using RealLayerTimeline = BasicTimeline<RealLayerSnapshot>;

/// The error of a step, for the curve, which keeps many more steps than the timeline.
struct ErrorPoint {
  std::size_t step = 0;
  double relative_error = 0.0;
  std::size_t bytes() const { return sizeof *this; }
};
using ErrorCurve = BasicTimeline<ErrorPoint>;

/// What a RealLayerWorker trains next.
struct RealLayerRun {
  using Trainer = RealLayerTrainer;
  using Snapshot = RealLayerSnapshot;
  using Problem = RealLayerProblem;

  RealLayerSnapshotPtr from;
  std::shared_ptr<const RealLayerProblem> problem;
  RealLayerSettings settings;

  /// Throws std::invalid_argument for what makes no run.
  void check() const;
  RealLayerTrainer make() &&;
};

using RealLayerBatch = RunBatch<RealLayerSnapshot, RealLayerProblem>;

extern template class RunWorker<RealLayerRun>;

/// A thread that owns a RealLayerTrainer (which has helpers of its own); plays, pauses and steps as
/// TrainingWorker does, by the same code.
class RealLayerWorker : public RunWorker<RealLayerRun> {
 public:
  explicit RealLayerWorker(std::function<void()> notify) : RunWorker(std::move(notify)) {}

  /// A new run from step 0, paused. Returns the run's number. Throws std::invalid_argument for settings that
  /// make no run.
  std::uint64_t restart(std::shared_ptr<const RealLayerProblem> problem, const RealLayerSettings& settings);
  /// A run that goes on from `from`; keeps playing if it was. The shapes must fit, otherwise
  /// std::invalid_argument.
  std::uint64_t continue_from(RealLayerSnapshotPtr from, std::shared_ptr<const RealLayerProblem> problem,
                              const RealLayerSettings& settings);
};

}  // namespace lora
