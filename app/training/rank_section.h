// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/panel_section.h"
#include "app/document/session_document.h"

class QSlider;
class QSpinBox;

namespace lora::app {

/// Rank slider and box, and what A and B of that rank cost against the table.
class RankSection : public PanelSection {
  Q_OBJECT
 public:
  explicit RankSection(SessionDocument& document, QWidget* parent = nullptr);

  /// The highest rank one can choose.
  static constexpr int highest_rank = 128;

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void choose(int rank);
  void show_session();
  void retranslate();

  SessionDocument& document_;
  QSpinBox* box_;
  QSlider* slider_;
  QLabel* box_label_;
  QLabel* limit_;
  std::pair<QLabel*, QLabel*> parameters_;
  std::pair<QLabel*, QLabel*> table_;
  std::pair<QLabel*, QLabel*> share_;
  std::pair<QLabel*, QLabel*> break_even_;
};

}  // namespace lora::app
