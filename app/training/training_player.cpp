// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/training_player.h"

#include <algorithm>

namespace lora::app {

TrainingPlayer::TrainingPlayer(SessionDocument& document, QObject* parent)
    : WorkerPlayer(parent), document_(document) {
  connect(&document_, &SessionDocument::changed, this, &TrainingPlayer::session_changed);
}

TrainingPlayer::~TrainingPlayer() {
  end_worker();
}

std::vector<SnapshotPtr> TrainingPlayer::kept_steps() const {
  std::vector<SnapshotPtr> steps;
  for (std::size_t index = 0; index < timeline_.size(); ++index) steps.push_back(timeline_.at(index));
  if (!settled_ && !steps.empty()) {
    auto other_run = std::make_shared<Snapshot>(*steps.back());
    other_run->learning_rate = 0.0;
    other_run->memory.reset();
    steps.back() = std::move(other_run);
  }
  return steps;
}

void TrainingPlayer::session_changed(SessionChange change) {
  switch (change) {
    case SessionChange::replaced:
      pause();
      document_.session().run.empty() ? restart(RunEvent::opened) : restore_run();
      break;
    case SessionChange::shape:
      restart(RunEvent::reshaped);
      break;
    case SessionChange::restart:
      restart(RunEvent::restarted);
      break;
    case SessionChange::cells:
      go_on_from(shown_, RunEvent::warm_cells, false);
      break;
    case SessionChange::warm:
      go_on_from(shown_, RunEvent::warm_settings, false);
      break;
    case SessionChange::labels:
      if (!timeline_.empty()) {
        const std::size_t event_step = event_step_;
        go_on_from(timeline_.size() - 1, last_event_, settled_);
        event_step_ = event_step;
      }
      break;
  }
}

void TrainingPlayer::restart(RunEvent event) {
  const bool was_playing = playing_;
  forget_run();
  outcome_ = Outcome::running;
  last_event_ = event;
  event_step_ = 0;
  settled_ = false;
  run_ = worker().restart(document_.session().table, document_.settings(), document_.session().old_ratings);
  if (was_playing) worker().play();
  emit state_changed();
}

void TrainingPlayer::go_on_from(std::size_t index, RunEvent event, bool same_run) {
  if (timeline_.empty()) {
    restart(RunEvent::opened);
    return;
  }
  const SnapshotPtr from = timeline_.at(index);
  timeline_.truncate_after(from->step);
  shown_ = std::min(shown_, timeline_.size() - 1);
  outcome_ = Outcome::running;
  if (event == RunEvent::warm_cells || event == RunEvent::warm_settings) event_step_ = from->step;
  last_event_ = event;
  const bool was_replaying = is_replaying();
  stop_replay();
  settled_ = same_run;
  const Session& session = document_.session();
  run_ = same_run ? worker().resume(from, session.table, session.settings, session.old_ratings)
                  : worker().continue_from(from, session.table, session.settings, session.old_ratings);
  if (was_replaying) worker().play();
  emit state_changed();
}

void TrainingPlayer::restore_run() {
  timeline_.clear();
  for (const SnapshotPtr& snapshot : document_.session().run) timeline_.append(snapshot);
  shown_ = timeline_.nearest(document_.session().shown_step);
  go_on_from(timeline_.size() - 1, RunEvent::opened, true);
}

void TrainingPlayer::take_news(const TrainingBatch& batch) {
  if (batch.problem) problem_ = batch.problem;
  settled_ = settled_ || !batch.snapshots.empty();
  outcome_ = batch.outcome;
  learning_rate_ = batch.learning_rate;
  steps_per_second_ = batch.steps_per_second;
}

void TrainingPlayer::draw(std::size_t index) {
  frame_ = std::make_shared<const Frame>(timeline_.at(index), problem_);
  emit frame_shown(frame_);
}

}  // namespace lora::app
