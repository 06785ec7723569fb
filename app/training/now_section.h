// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/panel_section.h"
#include "app/training/floor_finder.h"
#include "app/training/training_player.h"

namespace lora::app {

/// The numbers of the step on screen: errors, SVD floor and the gradient norms of A and B.
class NowSection : public PanelSection {
  Q_OBJECT
 public:
  NowSection(TrainingPlayer& player, FloorFinder& floor, QWidget* parent = nullptr);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void show_frame();
  void retranslate();

  TrainingPlayer& player_;
  FloorFinder& floor_;
  std::pair<QLabel*, QLabel*> rmse_;
  std::pair<QLabel*, QLabel*> hidden_;
  std::pair<QLabel*, QLabel*> best_;
  std::pair<QLabel*, QLabel*> gradient_a_;
  std::pair<QLabel*, QLabel*> gradient_b_;
  QLabel* best_note_;
};

}  // namespace lora::app
