// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "app/models/catalog_choice.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace lora::app {

class NumberBox;
class SegmentedSwitch;

/// "Copy as code": the choice as PEFT takes it, in Python or as an adapter_config.json.
class CodeCard : public QFrame {
  Q_OBJECT
 public:
  explicit CodeCard(QWidget* parent = nullptr);

  void set_choice(const CatalogChoice& choice, std::size_t rank);

 signals:
  void message(const QString& text);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void show_code();
  void copy();
  void retranslate();

  CatalogChoice choice_;
  std::size_t rank_ = 0;
  QLabel* title_;
  SegmentedSwitch* language_;
  QLabel* alpha_label_;
  NumberBox* alpha_;
  QPushButton* copy_;
  QPlainTextEdit* code_;
  QLabel* note_;
};

}  // namespace lora::app
