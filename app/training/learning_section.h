// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/panel_section.h"
#include "app/training/training_player.h"

class QCheckBox;
class QComboBox;
class QPushButton;
class QSpinBox;

namespace lora::app {

class NumberBox;

/// Method, learning rate with "auto", L2, hidden share and the frozen base W.
class LearningSection : public PanelSection {
  Q_OBJECT
 public:
  LearningSection(SessionDocument& document, TrainingPlayer& player, QWidget* parent = nullptr);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void connect_controls();
  void change(const std::function<void(TrainingSettings&)>& edit, const QString& text,
              const QString& key = {});
  void show_session();
  void show_rate();
  void retranslate();

  SessionDocument& document_;
  TrainingPlayer& player_;
  QComboBox* method_;
  NumberBox* rate_;
  QCheckBox* auto_rate_;
  NumberBox* l2_;
  QSpinBox* hidden_;
  QComboBox* base_;
  QPushButton* freeze_;
  QLabel* method_label_;
  QLabel* rate_label_;
  QLabel* l2_label_;
  QLabel* hidden_label_;
  QLabel* base_label_;
};

}  // namespace lora::app
