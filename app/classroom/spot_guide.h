// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/controls/spot.h"

class QFrame;
class QLabel;

namespace lora::app {

/// "What am I looking at?": lies over a window and explains the part under the pointer, or the one reached
/// with Tab and the arrows, in a bubble beside it. Esc, Enter or a click beside the parts ends it. Deletes
/// itself.
class SpotGuide : public QWidget {
  Q_OBJECT
 public:
  /// Begins with the part that holds `first` (the focused widget), or the first part.
  SpotGuide(QWidget* window, QWidget* first);
  ~SpotGuide() override;

  /// Name of the part explained now.
  QString current() const;
  /// Where the bubble stands, in the window.
  QRect bubble_rect() const;

 protected:
  bool event(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  QVector<QWidget*> parts() const;
  QWidget* part_at(const QPoint& position) const;
  void explain(QWidget* part);
  void step(int by);
  void place_bubble();
  void end();

  QWidget* window_;
  QPointer<QWidget> part_;
  QPointer<QWidget> focus_before_;
  QPointer<SpotFrame> frame_;  ///< the window's child, which may go first
  QFrame* bubble_;
  QLabel* title_;
  QLabel* text_;
  QLabel* hint_;
};

}  // namespace lora::app
