// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_view.h"
#include "app/training/floor_finder.h"
#include "app/training/training_player.h"

namespace lora::app {

class SegmentedSwitch;

/// The error chart with its log/linear switch; follows the player.
class ErrorChart : public ChartView {
  Q_OBJECT
 public:
  ErrorChart(TrainingPlayer& player, FloorFinder& floor, QWidget* parent = nullptr);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void show_run();
  void retranslate();

  TrainingPlayer& player_;
  FloorFinder& floor_;
  SegmentedSwitch* axis_;
};

}  // namespace lora::app
