// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace lora::app {

/// A bold heading whose type is `factor` times the application's and follows it.
class ScaledLabel : public QLabel {
  Q_OBJECT
 public:
  ScaledLabel(double factor, QWidget* parent = nullptr);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void scale();

  double factor_;
  bool scaling_ = false;
};

}  // namespace lora::app
