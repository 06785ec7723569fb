// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/panel_section.h"
#include "app/lora/lora_player.h"
#include "app/lora/trick_list.h"

class QCheckBox;

namespace lora::app {

/// The old answers the model should keep, each with a mark that says whether it does.
class MannersSection : public PanelSection {
  Q_OBJECT
 public:
  MannersSection(TrickList& tricks, LoraPlayer& player, QWidget* parent = nullptr);

 signals:
  void prompt_chosen(std::size_t prompt);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void show_frame();
  void retranslate();

  TrickList& tricks_;
  LoraPlayer& player_;
  QLabel* list_;
  QCheckBox* replay_;
};

}  // namespace lora::app
