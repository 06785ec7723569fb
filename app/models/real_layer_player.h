// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/playback/worker_player.h"
#include "core/training/real_layer_worker.h"

namespace lora::app {

/// Plays the training of one layer of a real size. Kept steps hold A and B and are few where these are large;
/// the curve of errors has many more.
class RealLayerPlayer : public WorkerPlayer<RealLayerWorker, RealLayerTimeline> {
  Q_OBJECT
 public:
  explicit RealLayerPlayer(QObject* parent = nullptr) : WorkerPlayer(parent) {}
  ~RealLayerPlayer() override { end_worker(); }

  /// A run from step 0, paused unless the run before was playing. Throws std::invalid_argument for settings
  /// that make no run.
  void start(std::shared_ptr<const RealLayerProblem> problem, const RealLayerSettings& settings);
  /// Goes on from the step on screen with another learning rate.
  void set_learning_rate(std::optional<double> rate);

  /// The step on screen; null before the first one.
  const RealLayerSnapshotPtr& shown() const { return snapshot_; }
  /// Of the run asked for last; null before the first one.
  const std::shared_ptr<const RealLayerProblem>& problem() const { return problem_; }
  const RealLayerSettings& settings() const { return settings_; }
  const ErrorCurve& curve() const { return curve_; }
  Outcome outcome() const { return outcome_; }
  /// In use by the run, auto resolved.
  double learning_rate() const { return learning_rate_; }
  /// Measured over the last moments of playing; 0 before.
  double steps_per_second() const { return steps_per_second_; }

 signals:
  void frame_shown();

 protected:
  void take_news(const RealLayerBatch& batch) override;
  bool can_draw() const override { return problem_ != nullptr; }
  void draw(std::size_t index) override;
  void start_over() override;

 private:
  static constexpr std::size_t curve_points = 1000;

  std::shared_ptr<const RealLayerProblem> problem_;
  RealLayerSettings settings_;
  RealLayerSnapshotPtr snapshot_;
  ErrorCurve curve_{ErrorCurve::default_memory_cap, curve_points};
  Outcome outcome_ = Outcome::running;
  double learning_rate_ = 0.0;
  double steps_per_second_ = 0.0;
};

}  // namespace lora::app
