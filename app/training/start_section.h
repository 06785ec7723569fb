// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/panel_section.h"
#include "app/document/session_document.h"

class QSpinBox;
class QToolButton;

namespace lora::app {

class NumberBox;
class SegmentedSwitch;

/// Where the first numbers come from: one of four starts, σ and the seed with a dice.
class StartSection : public PanelSection {
  Q_OBJECT
 public:
  explicit StartSection(SessionDocument& document, QWidget* parent = nullptr);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void show_session();
  void retranslate();

  SessionDocument& document_;
  SegmentedSwitch* start_;
  NumberBox* sigma_;
  QSpinBox* seed_;
  QToolButton* dice_;
  QLabel* sigma_label_;
  QLabel* seed_label_;
  QLabel* note_;
};

}  // namespace lora::app
