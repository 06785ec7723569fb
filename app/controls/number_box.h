// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

namespace lora::app {

/// A box for numbers over many orders of magnitude (learning rate, σ, L2): shows `significant` digits without
/// trailing zeros, and its arrows step by a tenth of the number's own size.
class NumberBox : public QDoubleSpinBox {
  Q_OBJECT
 public:
  explicit NumberBox(QWidget* parent = nullptr);

  QString textFromValue(double value) const override;
  double valueFromText(const QString& text) const override;
  QValidator::State validate(QString& text, int& position) const override;
  void stepBy(int steps) override;
};

/// `value` in at most `digits` significant digits, '.' as decimal mark, no exponent between 1e-6 and 1e7.
QString short_number(double value, int digits = 4);

}  // namespace lora::app
