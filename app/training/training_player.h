// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

#include "app/document/session_document.h"
#include "core/timeline/frame.h"
#include "core/timeline/timeline.h"
#include "core/training/training_worker.h"

class QTimer;

namespace lora::app {

/// What the last change of the session did to the run; said on screen.
enum class RunEvent {
  none,
  opened,         ///< another table or session
  restarted,      ///< from step 0, because the rank, the start, the base or the hidden ratings changed
  reshaped,       ///< from step 0, because users or movies were added or removed
  warm_cells,     ///< went on from the present A and B with an edited rating
  warm_settings,  ///< went on from the present A and B with another method, learning rate or L2
  reset,          ///< from step 0, because the learner asked for it
};

/// Plays the training of the document's session: owns the worker and the timeline, shows one frame at a time.
/// Live and replay are one path: both emit frame_shown().
class TrainingPlayer : public QObject {
  Q_OBJECT
 public:
  explicit TrainingPlayer(SessionDocument& document, QObject* parent = nullptr);
  ~TrainingPlayer() override;

  const Timeline& timeline() const { return timeline_; }
  /// The frame on screen; null before the first one.
  const FramePtr& frame() const { return frame_; }
  /// Index in the timeline of the step on screen.
  std::size_t shown_index() const { return shown_; }
  bool shows_newest() const { return shown_ + 1 >= timeline_.size(); }
  bool is_playing() const { return playing_; }
  Outcome outcome() const { return outcome_; }
  RunEvent last_event() const { return last_event_; }
  /// The step the last event happened at.
  std::size_t event_step() const { return event_step_; }
  /// In use by the run, auto resolved.
  double learning_rate() const { return learning_rate_; }
  double steps_per_second() const { return steps_per_second_; }
  double speed() const { return speed_; }
  /// The kept steps for a session file.
  std::vector<SnapshotPtr> kept_steps() const;

 public slots:
  /// From a past step, plays through the kept steps first and then trains on.
  void play();
  void pause();
  void toggle() { is_playing() ? pause() : play(); }
  /// The next kept step, or a newly trained one.
  void step();
  void step_back();
  /// Back to step 0 of the same start.
  void reset();
  void show_index(int index);
  /// Steps a second; 0 = as fast as it goes.
  void set_speed(double steps_per_second);

 signals:
  void frame_shown(const lora::FramePtr& frame);
  /// Playing, outcome, timeline length, learning rate or last event changed.
  void state_changed();

 private:
  void session_changed(SessionChange change);
  void restart(RunEvent event);
  void go_on_from(std::size_t index, RunEvent event);
  void restore_run();
  void take_batch();
  void keep(const SnapshotPtr& snapshot);
  void replay_next();
  void show(std::size_t index);

  SessionDocument& document_;
  Timeline timeline_;
  FramePtr frame_;
  std::shared_ptr<const TrainingProblem> problem_;
  std::size_t shown_ = 0;
  bool playing_ = false;
  Outcome outcome_ = Outcome::running;
  RunEvent last_event_ = RunEvent::none;
  std::size_t event_step_ = 0;
  double learning_rate_ = 0.0;
  double steps_per_second_ = 0.0;
  double speed_ = 10.0;
  std::uint64_t run_ = 0;
  QTimer* replay_timer_ = nullptr;
  std::unique_ptr<TrainingWorker> worker_;  // last: its thread ends before the rest goes
};

}  // namespace lora::app
