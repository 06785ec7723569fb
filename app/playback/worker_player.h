// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <algorithm>
#include <memory>

#include "app/playback/player.h"

namespace lora::app {

/// What every player of a trained run shares: the worker, the timeline of kept steps, replay and following.
/// `Worker` has play, pause, step, set_speed, set_stride and take_batch() with run, snapshots and playing, as
/// TrainingWorker; `Kept` is a timeline of its snapshots, as Timeline. The derived class starts runs, says
/// what to do with a batch and draws the step on screen; it must set run_ to the number of the run it
/// started.
template <typename Worker, typename Kept>
class WorkerPlayer : public Player {
 public:
  const Kept& timeline() const { return timeline_; }
  double speed() const { return speed_; }

  bool is_playing() const override { return playing_; }
  std::size_t kept_count() const override { return timeline_.size(); }
  std::size_t shown_index() const override { return shown_; }
  std::size_t step_at(std::size_t index) const override { return timeline_.at(index)->step; }

  void play() override;
  void pause() override;
  void step() override;
  void step_back() override;
  void reset() override;
  void show_index(int index) override;
  void set_speed(double steps_per_second) override;

 protected:
  using Batch = decltype(std::declval<Worker&>().take_batch());

  explicit WorkerPlayer(QObject* parent);

  /// A batch of the present run has come; its snapshots are kept after this.
  virtual void take_news(const Batch& batch) = 0;
  /// Whether what draw() needs beside the snapshot has come.
  virtual bool can_draw() const = 0;
  virtual void draw(std::size_t index) = 0;
  /// Starts the same run again from step 0.
  virtual void start_over() = 0;

  /// Empties the timeline for a run from step 0; the caller starts it next.
  void forget_run();
  void show(std::size_t index);
  bool is_replaying() const { return replay_timer_->isActive(); }
  void stop_replay() { replay_timer_->stop(); }
  Worker& worker() { return *worker_; }
  /// To be called first by the destructor of the derived class: no batch arrives after this.
  void end_worker() { worker_.reset(); }

  Kept timeline_;
  std::size_t shown_ = 0;
  bool playing_ = false;
  std::uint64_t run_ = 0;

 private:
  void take_batch();
  void keep(const std::decay_t<decltype(std::declval<Kept&>().newest())>& snapshot);
  void replay_next();

  double speed_ = 10.0;
  QTimer* replay_timer_;
  std::unique_ptr<Worker> worker_;  // last: its thread ends before the rest goes
};

template <typename Worker, typename Kept>
WorkerPlayer<Worker, Kept>::WorkerPlayer(QObject* parent) : Player(parent), replay_timer_(new QTimer(this)) {
  worker_ = std::make_unique<Worker>([this] {
    QMetaObject::invokeMethod(
        this, [this] { take_batch(); }, Qt::QueuedConnection);
  });
  worker_->set_speed(speed_);
  connect(replay_timer_, &QTimer::timeout, this, [this] { replay_next(); });
}

template <typename Worker, typename Kept>
void WorkerPlayer<Worker, Kept>::forget_run() {
  replay_timer_->stop();
  timeline_.clear();
  worker_->set_stride(timeline_.stride());
  shown_ = 0;
}

template <typename Worker, typename Kept>
void WorkerPlayer<Worker, Kept>::keep(
    const std::decay_t<decltype(std::declval<Kept&>().newest())>& snapshot) {
  // The first news of a warm run is the step it started from, judged by the present data.
  if (!timeline_.empty() && timeline_.newest()->step >= snapshot->step) {
    if (snapshot->step == 0) {
      timeline_.clear();
    } else {
      timeline_.truncate_after(snapshot->step - 1);
    }
  }
  timeline_.append(snapshot);
}

template <typename Worker, typename Kept>
void WorkerPlayer<Worker, Kept>::take_batch() {
  if (!worker_) return;
  QElapsedTimer clock;
  clock.start();
  const Batch batch = worker_->take_batch();
  if (batch.run != run_) return;
  const bool followed = shows_newest();
  const std::size_t shown_step = timeline_.empty() ? 0 : step_at(shown_);
  take_news(batch);
  for (const auto& snapshot : batch.snapshots) keep(snapshot);
  worker_->set_stride(timeline_.stride());
  if (!is_replaying()) playing_ = batch.playing;
  if (!timeline_.empty() && can_draw()) {
    show(followed ? timeline_.size() - 1 : timeline_.nearest(shown_step));
  }
  emit state_changed();
  emit frame_built(static_cast<double>(clock.nsecsElapsed()) / 1e6);
}

template <typename Worker, typename Kept>
void WorkerPlayer<Worker, Kept>::show(std::size_t index) {
  shown_ = std::min(index, timeline_.size() - 1);
  draw(shown_);
  emit shown_changed();
}

template <typename Worker, typename Kept>
void WorkerPlayer<Worker, Kept>::play() {
  if (run_ == 0) return;
  playing_ = true;
  if (timeline_.empty() || shows_newest()) {  // empty: a run that has only just begun
    worker_->play();
  } else {
    replay_timer_->start(replay_interval(speed_));
  }
  emit state_changed();
}

template <typename Worker, typename Kept>
void WorkerPlayer<Worker, Kept>::replay_next() {
  show(shown_ + replay_stride(speed_));
  if (shows_newest()) {
    replay_timer_->stop();
    worker_->play();
  }
  emit state_changed();
}

template <typename Worker, typename Kept>
void WorkerPlayer<Worker, Kept>::pause() {
  replay_timer_->stop();
  worker_->pause();
  playing_ = false;
  emit state_changed();
}

template <typename Worker, typename Kept>
void WorkerPlayer<Worker, Kept>::step() {
  if (run_ == 0) return;
  if (!timeline_.empty() && !shows_newest()) {
    pause();
    show(shown_ + 1);
  } else {
    playing_ = false;
    worker_->step();
  }
  emit state_changed();
}

template <typename Worker, typename Kept>
void WorkerPlayer<Worker, Kept>::step_back() {
  if (timeline_.empty()) return;
  pause();
  if (shown_ > 0) show(shown_ - 1);
  emit state_changed();
}

template <typename Worker, typename Kept>
void WorkerPlayer<Worker, Kept>::reset() {
  pause();
  start_over();
}

template <typename Worker, typename Kept>
void WorkerPlayer<Worker, Kept>::show_index(int index) {
  if (timeline_.empty() || !can_draw() || index < 0) return;
  if (static_cast<std::size_t>(index) == shown_) return;
  if (playing_) pause();
  show(static_cast<std::size_t>(index));
  emit state_changed();
}

template <typename Worker, typename Kept>
void WorkerPlayer<Worker, Kept>::set_speed(double steps_per_second) {
  speed_ = steps_per_second;
  worker_->set_speed(steps_per_second);
  if (is_replaying()) play();
  emit state_changed();
}

}  // namespace lora::app
