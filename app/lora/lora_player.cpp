// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lora/lora_player.h"

namespace lora::app {

void LoraPlayer::start(std::shared_ptr<const LoraProblem> problem, const LoraSettings& settings) {
  problem_ = std::move(problem);
  settings_ = settings;
  first_w_hash_ = problem_->model().w_hash();
  start_over();
}

void LoraPlayer::start_over() {
  if (!problem_) return;
  const bool was_playing = playing_;
  forget_run();
  outcome_ = Outcome::running;
  run_ = worker().restart(problem_, settings_);
  if (was_playing) worker().play();
  emit state_changed();
}

void LoraPlayer::restore(std::shared_ptr<const LoraProblem> problem, const LoraSettings& settings,
                         const std::vector<LoraSnapshotPtr>& steps) {
  pause();
  problem_ = std::move(problem);
  settings_ = settings;
  first_w_hash_ = problem_->model().w_hash();
  forget_run();
  outcome_ = Outcome::running;
  for (const LoraSnapshotPtr& step : steps) timeline_.append(step);
  shown_ = timeline_.size() - 1;
  run_ = worker().continue_from(steps.back(), problem_, settings_);
  emit state_changed();
}

void LoraPlayer::set_learning_rate(std::optional<double> rate) {
  if (settings_.learning_rate == rate) return;
  settings_.learning_rate = rate;
  if (timeline_.empty()) {
    start_over();
    return;
  }
  const LoraSnapshotPtr from = timeline_.at(shown_);
  timeline_.truncate_after(from->step);
  outcome_ = Outcome::running;
  const bool was_replaying = is_replaying();
  stop_replay();
  run_ = worker().continue_from(from, problem_, settings_);
  if (was_replaying) worker().play();
  emit state_changed();
}

void LoraPlayer::take_news(const LoraBatch& batch) {
  if (batch.problem) drawn_problem_ = batch.problem;
  outcome_ = batch.outcome;
  learning_rate_ = batch.learning_rate;
}

void LoraPlayer::draw(std::size_t index) {
  frame_ = std::make_shared<const LoraFrame>(timeline_.at(index), drawn_problem_);
  emit frame_shown(frame_);
}

}  // namespace lora::app
