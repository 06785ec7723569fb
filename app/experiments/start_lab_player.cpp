// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/experiments/start_lab_player.h"

namespace lora::app {

StartLabPlayer::StartLabPlayer(SessionDocument& document, QObject* parent)
    : WorkerPlayer(parent), document_(document) {
  connect(&document_, &SessionDocument::changed, this, &StartLabPlayer::follow_document);
}

void StartLabPlayer::set_on_screen(bool shown) {
  on_screen_ = shown;
  if (!shown) {
    if (playing_) pause();
  } else if (outdated_) {
    start_over();
  }
}

FramePtr StartLabPlayer::frame(std::size_t index) const {
  if (!shown_snapshot_) return nullptr;
  return std::make_shared<const Frame>(shown_snapshot_->runs.at(index).snapshot, problem_);
}

void StartLabPlayer::follow_document() {
  outdated_ = true;
  if (on_screen_) start_over();
}

void StartLabPlayer::start_over() {
  const bool was_playing = playing_ && on_screen_;
  forget_run();
  shown_snapshot_.reset();  // of steps that are forgotten
  outdated_ = false;
  outcome_ = Outcome::running;
  const Session& session = document_.session();
  run_ = worker().restart(session.table, session.settings, session.old_ratings);
  if (was_playing) worker().play();
  emit state_changed();
}

void StartLabPlayer::take_news(const StartLabBatch& batch) {
  if (batch.problem) problem_ = batch.problem;
  outcome_ = batch.outcome;
  learning_rate_ = batch.learning_rate;
}

void StartLabPlayer::draw(std::size_t index) {
  shown_snapshot_ = timeline_.at(index);
  emit lab_shown();
}

}  // namespace lora::app
