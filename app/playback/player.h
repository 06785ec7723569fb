// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace lora::app {

/// A training run that can be played, paused, stepped and scrubbed: what the transport bar works on. Every
/// page with a run has one; WorkerPlayer is the usual way to make it.
class Player : public QObject {
  Q_OBJECT
 public:
  explicit Player(QObject* parent = nullptr) : QObject(parent) {}

  virtual bool is_playing() const = 0;
  /// Number of kept steps; 0 before the first one has arrived.
  virtual std::size_t kept_count() const = 0;
  /// Index among the kept steps of the one on screen.
  virtual std::size_t shown_index() const = 0;
  /// The training step the kept step `index` was taken at. Throws std::out_of_range.
  virtual std::size_t step_at(std::size_t index) const = 0;
  bool shows_newest() const { return shown_index() + 1 >= kept_count(); }

 public slots:
  /// From a past step, plays through the kept steps first and then trains on.
  virtual void play() = 0;
  virtual void pause() = 0;
  void toggle() { is_playing() ? pause() : play(); }
  /// The next kept step, or a newly trained one.
  virtual void step() = 0;
  virtual void step_back() = 0;
  /// Back to step 0 of the same start.
  virtual void reset() = 0;
  virtual void show_index(int index) = 0;
  /// Steps a second; 0 = as fast as it goes.
  virtual void set_speed(double steps_per_second) = 0;

 signals:
  /// Playing, the number of kept steps or anything about the run changed.
  void state_changed();
  /// Another step is on screen.
  void shown_changed();
  /// A step that has just come from the worker has been given to every view: how long that took, from taking
  /// it to the last view's part, without the painting that follows.
  void frame_built(double milliseconds);
};

/// Milliseconds between two frames of a replay at this speed; replay shows at most one kept step a frame.
int replay_interval(double steps_per_second);
/// Kept steps a frame of a replay goes on by; above 1 where the speed is higher than frames can show.
std::size_t replay_stride(double steps_per_second);

}  // namespace lora::app
