// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "app/controls/panel_section.h"
#include "app/lora/lora_player.h"
#include "app/lora/trick_list.h"

class QCheckBox;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace lora::app {

class SegmentedSwitch;

/// The tricks to teach, ticked or not, each with a menu to edit or remove it, and the button for a new one.
class TrickSection : public PanelSection {
  Q_OBJECT
 public:
  TrickSection(TrickList& tricks, LoraPlayer& player, QWidget* parent = nullptr);

 signals:
  /// The learner changed the trick of this prompt; the page may show it.
  void prompt_touched(const QString& prompt);

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  struct Row {
    QWidget* line;
    QCheckBox* box;
    QToolButton* menu;
  };
  void rebuild();
  Row make_row(std::size_t index);
  void show_learned();
  int rows_menu_width() const;
  void ask_for_trick(std::optional<std::size_t> index);
  void retranslate();

  TrickList& tricks_;
  LoraPlayer& player_;
  SegmentedSwitch* language_;
  QVBoxLayout* rows_layout_;
  std::vector<Row> rows_;
  QPushButton* add_;
};

}  // namespace lora::app
