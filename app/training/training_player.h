// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

#include "app/document/session_document.h"
#include "core/timeline/frame.h"
#include "core/timeline/timeline.h"
#include "core/training/training_worker.h"

namespace lora::app {

/// What the last change of the session did to the run; said on screen.
enum class RunEvent { none, started, restarted, continued, restored };

/// Plays the training of the document's session: owns the worker and the timeline, shows one frame at a time.
/// Live and replay are one path: both emit frame_shown().
class TrainingPlayer : public QObject {
  Q_OBJECT
 public:
  explicit TrainingPlayer(SessionDocument& document, QObject* parent = nullptr);
  ~TrainingPlayer() override;

  const Timeline& timeline() const { return timeline_; }
  /// The frame on screen; null before the first one.
  FramePtr frame() const { return frame_; }
  /// Index in the timeline of the step on screen.
  std::size_t shown_index() const { return shown_; }
  bool shows_newest() const { return timeline_.empty() || shown_ + 1 == timeline_.size(); }
  bool is_playing() const { return playing_; }
  Outcome outcome() const { return outcome_; }
  RunEvent last_event() const { return last_event_; }
  double learning_rate() const { return learning_rate_; }
  double steps_per_second() const { return steps_per_second_; }
  double speed() const { return speed_; }

 public slots:
  /// From a past step, plays through the kept steps first and then trains on.
  void play();
  void pause();
  void toggle() { is_playing() ? pause() : play(); }
  void step();
  void step_back();
  void reset();
  void show_index(int index);
  void show_newest();
  /// Steps a second; 0 = as fast as it goes.
  void set_speed(double steps_per_second);

 signals:
  void frame_shown(const lora::FramePtr& frame);
  /// Playing, outcome, timeline length, learning rate or last event changed.
  void state_changed();

 private:
  void session_changed(SessionChange change);
  void restart(RunEvent event);
  void continue_warm();
  void restore_run();
  void take_batch();
  void replay_next();
  void show(std::size_t index);
  Matrix old_ratings() const;

  SessionDocument& document_;
  Timeline timeline_;
  FramePtr frame_;
  std::shared_ptr<const TrainingProblem> problem_;
  std::size_t shown_ = 0;
  bool playing_ = false;
  bool follow_newest_ = true;
  Outcome outcome_ = Outcome::running;
  RunEvent last_event_ = RunEvent::none;
  double learning_rate_ = 0.0;
  double steps_per_second_ = 0.0;
  double speed_ = 10.0;
  std::uint64_t run_ = 0;
  class QTimer* replay_timer_ = nullptr;
  std::unique_ptr<TrainingWorker> worker_;
};

}  // namespace lora::app
