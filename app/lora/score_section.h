// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/panel_section.h"
#include "app/lora/lora_player.h"

namespace lora::app {

/// What the step on screen is worth: tricks learned, manners kept, numbers trained and frozen, and the checks
/// that W is unchanged and that merging gives the same answers.
class ScoreSection : public PanelSection {
  Q_OBJECT
 public:
  explicit ScoreSection(LoraPlayer& player, QWidget* parent = nullptr);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void show_frame();
  void show_checks(const LoraFrame& frame);
  void retranslate();

  LoraPlayer& player_;
  std::pair<QLabel*, QLabel*> tricks_;
  std::pair<QLabel*, QLabel*> manners_;
  std::pair<QLabel*, QLabel*> loss_;
  std::pair<QLabel*, QLabel*> trainable_;
  std::pair<QLabel*, QLabel*> frozen_;
  std::pair<QLabel*, QLabel*> identical_;
  std::pair<QLabel*, QLabel*> hash_;
  std::pair<QLabel*, QLabel*> merged_;
  QLabel* merge_note_;
  QLabel* outcome_;
};

}  // namespace lora::app
