// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/real_layer_player.h"

namespace lora::app {

void RealLayerPlayer::start(std::shared_ptr<const RealLayerProblem> problem,
                            const RealLayerSettings& settings) {
  problem_ = std::move(problem);
  settings_ = settings;
  start_over();
}

void RealLayerPlayer::start_over() {
  if (!problem_) return;
  const bool was_playing = playing_;
  forget_run();
  curve_.clear();
  outcome_ = Outcome::running;
  steps_per_second_ = 0.0;
  run_ = worker().restart(problem_, settings_);
  if (was_playing) worker().play();
  emit state_changed();
}

void RealLayerPlayer::set_learning_rate(std::optional<double> rate) {
  if (settings_.learning_rate == rate) return;
  settings_.learning_rate = rate;
  if (timeline_.empty()) {
    start_over();
    return;
  }
  const RealLayerSnapshotPtr from = timeline_.at(shown_);
  timeline_.truncate_after(from->step);
  curve_.truncate_after(from->step);
  outcome_ = Outcome::running;
  const bool was_replaying = is_replaying();
  stop_replay();
  run_ = worker().continue_from(from, problem_, settings_);
  if (was_replaying) worker().play();
  emit state_changed();
}

void RealLayerPlayer::take_news(const RealLayerBatch& batch) {
  outcome_ = batch.outcome;
  learning_rate_ = batch.learning_rate;
  if (batch.steps_per_second > 0.0) steps_per_second_ = batch.steps_per_second;
  for (const RealLayerSnapshotPtr& snapshot : batch.snapshots) {
    if (!curve_.empty() && curve_.newest()->step >= snapshot->step) {
      if (snapshot->step == 0) {
        curve_.clear();
      } else {
        curve_.truncate_after(snapshot->step - 1);
      }
    }
    curve_.append(std::make_shared<const ErrorPoint>(ErrorPoint{snapshot->step, snapshot->relative_error}));
  }
}

void RealLayerPlayer::draw(std::size_t index) {
  snapshot_ = timeline_.at(index);
  emit frame_shown();
}

}  // namespace lora::app
