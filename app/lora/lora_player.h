// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/playback/worker_player.h"
#include "core/lora/lora_frame.h"
#include "core/training/lora_worker.h"

namespace lora::app {

/// Plays the training of the LoRA layer, one frame at a time; live and replay are one path.
class LoraPlayer : public WorkerPlayer<LoraWorker, LoraTimeline> {
  Q_OBJECT
 public:
  explicit LoraPlayer(QObject* parent = nullptr) : WorkerPlayer(parent) {}
  ~LoraPlayer() override { end_worker(); }

  /// A run from step 0, paused unless the run before was playing. Throws std::invalid_argument for settings
  /// that make no run.
  void start(std::shared_ptr<const LoraProblem> problem, const LoraSettings& settings);
  /// A run that has come to the last of `steps` already; paused there.
  void restore(std::shared_ptr<const LoraProblem> problem, const LoraSettings& settings,
               const std::vector<LoraSnapshotPtr>& steps);
  /// Goes on from the step on screen with another learning rate.
  void set_learning_rate(std::optional<double> rate);

  /// The frame on screen; null before the first one.
  const LoraFramePtr& frame() const { return frame_; }
  const LoraSettings& settings() const { return settings_; }
  Outcome outcome() const { return outcome_; }
  /// In use by the run, auto resolved.
  double learning_rate() const { return learning_rate_; }
  /// The hash of W when the run started; frame()->model().w_hash() is that of W now.
  const std::string& first_w_hash() const { return first_w_hash_; }

 signals:
  void frame_shown(const lora::LoraFramePtr& frame);

 protected:
  void take_news(const LoraBatch& batch) override;
  bool can_draw() const override { return drawn_problem_ != nullptr; }
  void draw(std::size_t index) override;
  void start_over() override;

 private:
  std::shared_ptr<const LoraProblem> problem_;        ///< asked for last
  std::shared_ptr<const LoraProblem> drawn_problem_;  ///< of the kept steps
  LoraSettings settings_;
  LoraFramePtr frame_;
  Outcome outcome_ = Outcome::running;
  double learning_rate_ = 0.0;
  std::string first_w_hash_;
};

}  // namespace lora::app
