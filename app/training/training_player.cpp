// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/training_player.h"

#include <QTimer>
#include <algorithm>
#include <cmath>

namespace lora::app {
namespace {

constexpr int frame_interval_ms = 16;

// Replay shows at most one kept step a frame; a higher speed skips some.
int steps_per_frame(double speed) {
  if (speed <= 0.0) return 25;
  return std::max(1, static_cast<int>(std::lround(speed * frame_interval_ms / 1000.0)));
}

}  // namespace

TrainingPlayer::TrainingPlayer(SessionDocument& document, QObject* parent)
    : QObject(parent), document_(document), replay_timer_(new QTimer(this)) {
  worker_ = std::make_unique<TrainingWorker>(
      [this] { QMetaObject::invokeMethod(this, &TrainingPlayer::take_batch, Qt::QueuedConnection); });
  worker_->set_speed(speed_);
  connect(replay_timer_, &QTimer::timeout, this, &TrainingPlayer::replay_next);
  connect(&document_, &SessionDocument::changed, this, &TrainingPlayer::session_changed);
}

TrainingPlayer::~TrainingPlayer() {
  worker_.reset();
}

std::vector<SnapshotPtr> TrainingPlayer::kept_steps() const {
  std::vector<SnapshotPtr> steps;
  for (std::size_t index = 0; index < timeline_.size(); ++index) steps.push_back(timeline_.at(index));
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
      go_on_from(shown_, RunEvent::warm_cells);
      break;
    case SessionChange::warm:
      go_on_from(shown_, RunEvent::warm_settings);
      break;
    case SessionChange::labels:
      if (!timeline_.empty()) {
        const std::size_t event_step = event_step_;
        go_on_from(timeline_.size() - 1, last_event_);
        event_step_ = event_step;
      }
      break;
  }
}

void TrainingPlayer::restart(RunEvent event) {
  const bool was_playing = playing_;
  replay_timer_->stop();
  timeline_.clear();
  worker_->set_stride(timeline_.stride());
  shown_ = 0;
  outcome_ = Outcome::running;
  last_event_ = event;
  event_step_ = 0;
  run_ = worker_->restart(document_.session().table, document_.settings(), document_.session().old_ratings);
  if (was_playing) worker_->play();
  emit state_changed();
}

void TrainingPlayer::go_on_from(std::size_t index, RunEvent event) {
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
  const bool was_replaying = replay_timer_->isActive();
  replay_timer_->stop();
  run_ = worker_->continue_from(from, document_.session().table, document_.settings(),
                                document_.session().old_ratings);
  if (was_replaying) worker_->play();
  emit state_changed();
}

void TrainingPlayer::restore_run() {
  timeline_.clear();
  for (const SnapshotPtr& snapshot : document_.session().run) timeline_.append(snapshot);
  shown_ = timeline_.nearest(document_.session().shown_step);
  go_on_from(timeline_.size() - 1, RunEvent::opened);
}

void TrainingPlayer::keep(const SnapshotPtr& snapshot) {
  // The first news of a warm run is the step it started from, judged by the present ratings.
  if (!timeline_.empty() && timeline_.newest()->step >= snapshot->step) {
    if (snapshot->step == 0) {
      timeline_.clear();
    } else {
      timeline_.truncate_after(snapshot->step - 1);
    }
  }
  timeline_.append(snapshot);
}

void TrainingPlayer::take_batch() {
  const TrainingBatch batch = worker_->take_batch();
  if (batch.run != run_) return;
  if (batch.problem) problem_ = batch.problem;
  const bool followed = shows_newest();
  const std::size_t shown_step = timeline_.empty() ? 0 : timeline_.at(shown_)->step;
  for (const SnapshotPtr& snapshot : batch.snapshots) keep(snapshot);
  worker_->set_stride(timeline_.stride());
  outcome_ = batch.outcome;
  learning_rate_ = batch.learning_rate;
  steps_per_second_ = batch.steps_per_second;
  if (!replay_timer_->isActive()) playing_ = batch.playing;
  if (!timeline_.empty() && problem_) {
    show(followed ? timeline_.size() - 1 : timeline_.nearest(shown_step));
  }
  emit state_changed();
}

void TrainingPlayer::show(std::size_t index) {
  shown_ = std::min(index, timeline_.size() - 1);
  frame_ = std::make_shared<const Frame>(timeline_.at(shown_), problem_);
  emit frame_shown(frame_);
}

void TrainingPlayer::play() {
  if (timeline_.empty()) return;
  playing_ = true;
  if (shows_newest()) {
    worker_->play();
  } else {
    const double interval_ms = speed_ > 0.0 ? 1000.0 / speed_ : 0.0;
    replay_timer_->start(std::max(frame_interval_ms, static_cast<int>(interval_ms)));
  }
  emit state_changed();
}

void TrainingPlayer::replay_next() {
  show(shown_ + static_cast<std::size_t>(steps_per_frame(speed_)));
  if (shows_newest()) {
    replay_timer_->stop();
    worker_->play();
  }
  emit state_changed();
}

void TrainingPlayer::pause() {
  replay_timer_->stop();
  worker_->pause();
  playing_ = false;
  emit state_changed();
}

void TrainingPlayer::step() {
  if (timeline_.empty()) return;
  if (!shows_newest()) {
    pause();
    show(shown_ + 1);
  } else {
    playing_ = false;
    worker_->step();
  }
  emit state_changed();
}

void TrainingPlayer::step_back() {
  if (timeline_.empty()) return;
  pause();
  if (shown_ > 0) show(shown_ - 1);
  emit state_changed();
}

void TrainingPlayer::reset() {
  pause();
  restart(RunEvent::reset);
}

void TrainingPlayer::show_index(int index) {
  if (timeline_.empty() || !problem_ || index < 0) return;
  if (static_cast<std::size_t>(index) == shown_) return;
  if (playing_) pause();
  show(static_cast<std::size_t>(index));
  emit state_changed();
}

void TrainingPlayer::set_speed(double steps_per_second) {
  speed_ = steps_per_second;
  worker_->set_speed(steps_per_second);
  if (replay_timer_->isActive()) play();
  emit state_changed();
}

}  // namespace lora::app
