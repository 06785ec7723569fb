// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QTimer>

#include "app/training/training_player.h"

namespace lora::app {

/// One line that says what the last change did to the run: restarted, went on warm, converged, diverged,
/// stuck.
class RunNotice : public QLabel {
  Q_OBJECT
 public:
  explicit RunNotice(TrainingPlayer& player, QWidget* parent = nullptr);

  /// Where nothing happened yet: how to begin, or that this is a lesson's table.
  void set_in_lesson(bool in_lesson);

 public slots:
  /// Says `text` for some seconds, then what the run is doing again.
  void show_message(const QString& text);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void show_state();
  QString text_of_outcome() const;
  QString text_of_event() const;
  QString text_of_run() const;

  TrainingPlayer& player_;
  QString message_;
  QString run_when_told_;
  QTimer* message_timer_;
  bool in_lesson_ = false;
};

}  // namespace lora::app
