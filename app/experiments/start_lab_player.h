// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "app/document/session_document.h"
#include "app/playback/worker_player.h"
#include "core/timeline/frame.h"
#include "core/training/start_lab_worker.h"

namespace lora::app {

/// Plays the four runs of the start lab on one clock, on the document's table and settings. Every change of
/// the document starts them again; while nobody looks, that waits.
class StartLabPlayer : public WorkerPlayer<StartLabWorker, StartLabTimeline> {
  Q_OBJECT
 public:
  explicit StartLabPlayer(SessionDocument& document, QObject* parent = nullptr);
  ~StartLabPlayer() override { end_worker(); }

  void set_on_screen(bool shown);

  /// The step on screen; null before the first one.
  const StartLabSnapshotPtr& shown() const { return shown_snapshot_; }
  /// The step on screen of one run, to be drawn; `index` as in lab_starts. Null as shown().
  FramePtr frame(std::size_t index) const;
  Outcome outcome() const { return outcome_; }
  /// The one rate all four runs have.
  double learning_rate() const { return learning_rate_; }

 signals:
  void lab_shown();

 protected:
  void take_news(const StartLabBatch& batch) override;
  bool can_draw() const override { return problem_ != nullptr; }
  void draw(std::size_t index) override;
  void start_over() override;

 private:
  void follow_document();

  SessionDocument& document_;
  std::shared_ptr<const TrainingProblem> problem_;
  StartLabSnapshotPtr shown_snapshot_;
  Outcome outcome_ = Outcome::running;
  double learning_rate_ = 0.0;
  bool on_screen_ = false;
  bool outdated_ = true;
};

}  // namespace lora::app
