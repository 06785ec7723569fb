// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QLabel>

#include "app/playback/frame_meter.h"
#include "app/training/training_player.h"

namespace lora::app {

/// What "live" costs, in the lower left corner of its parent: steps a second, the time one frame takes,
/// frames a second. Measures only while it is shown, and says new numbers twice a second.
class SpeedOverlay : public QLabel {
  Q_OBJECT
 public:
  SpeedOverlay(TrainingPlayer& player, QWidget* parent);

 protected:
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void add(const FrameCost& cost);
  void begin();
  void show_state();
  void retranslate();
  void say(const QString& text);
  void place();

  TrainingPlayer& player_;
  FrameMeter meter_;
  QElapsedTimer since_;  ///< the frames counted below began
  int frames_ = 0;
  FrameCost sum_;
};

}  // namespace lora::app
