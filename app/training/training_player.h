// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "app/document/session_document.h"
#include "app/playback/worker_player.h"
#include "core/timeline/frame.h"
#include "core/timeline/timeline.h"
#include "core/training/training_worker.h"

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

/// Plays the training of the document's session, one frame at a time.
/// Live and replay are one path: both emit frame_shown().
class TrainingPlayer : public WorkerPlayer<TrainingWorker, Timeline> {
  Q_OBJECT
 public:
  explicit TrainingPlayer(SessionDocument& document, QObject* parent = nullptr);
  ~TrainingPlayer() override;

  /// The frame on screen; null before the first one.
  const FramePtr& frame() const { return frame_; }
  Outcome outcome() const { return outcome_; }
  RunEvent last_event() const { return last_event_; }
  /// The step the last event happened at.
  std::size_t event_step() const { return event_step_; }
  /// In use by the run, auto resolved.
  double learning_rate() const { return learning_rate_; }
  double steps_per_second() const { return steps_per_second_; }
  /// The kept steps for a session file. A step that the present run has not begun from yet is without its
  /// rate: going on from it is a warm start.
  std::vector<SnapshotPtr> kept_steps() const;

 signals:
  void frame_shown(const lora::FramePtr& frame);

 protected:
  void take_news(const TrainingBatch& batch) override;
  bool can_draw() const override { return problem_ != nullptr; }
  void draw(std::size_t index) override;
  void start_over() override { restart(RunEvent::reset); }

 private:
  void session_changed(SessionChange change);
  void restart(RunEvent event);
  /// `same_run`: on the ratings and settings that step was made with.
  void go_on_from(std::size_t index, RunEvent event, bool same_run);
  void restore_run();

  SessionDocument& document_;
  FramePtr frame_;
  std::shared_ptr<const TrainingProblem> problem_;
  bool settled_ = false;  ///< the newest kept step is one of the present run
  Outcome outcome_ = Outcome::running;
  RunEvent last_event_ = RunEvent::none;
  std::size_t event_step_ = 0;
  double learning_rate_ = 0.0;
  double steps_per_second_ = 0.0;
};

}  // namespace lora::app
