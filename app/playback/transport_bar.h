// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/playback/player.h"

class QLabel;
class QPushButton;
class QSlider;
class QToolButton;

namespace lora::app {

/// Reset, play or pause, step back, step, speed, and the timeline that scrubs to any kept step.
class TransportBar : public QWidget {
  Q_OBJECT
 public:
  explicit TransportBar(Player& player, QWidget* parent = nullptr);
  /// Moves the speed to "as fast as it goes", for runs whose speed is the news.
  void set_full_speed();
  QSize minimumSizeHint() const override;

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void show_state();
  void retranslate();
  void show_speed();
  /// Room for the words beside the speed, which give way on a small screen.
  int words_width() const;
  void arrange();

  Player& player_;
  QToolButton* reset_;
  QPushButton* play_;
  QToolButton* step_back_;
  QToolButton* step_;
  QLabel* speed_label_;
  QSlider* speed_;
  QLabel* speed_value_;
  QSlider* timeline_;
  QLabel* step_label_;
};

}  // namespace lora::app
