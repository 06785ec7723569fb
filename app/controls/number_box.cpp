// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/number_box.h"

#include <cmath>

namespace lora::app {

QString short_number(double value, int digits) {
  if (!std::isfinite(value)) return QStringLiteral("–");
  if (value == 0.0) return QStringLiteral("0");
  const double size = std::abs(value);
  if (size < 1e-6 || size >= 1e7) return QString::number(value, 'g', digits);
  const int decimals = std::max(0, digits - 1 - static_cast<int>(std::floor(std::log10(size))));
  QString text = QString::number(value, 'f', decimals);
  if (text.contains(QLatin1Char('.'))) {
    while (text.endsWith(QLatin1Char('0'))) text.chop(1);
    if (text.endsWith(QLatin1Char('.'))) text.chop(1);
  }
  return text;
}

NumberBox::NumberBox(QWidget* parent) : QDoubleSpinBox(parent) {
  setDecimals(12);
  setAlignment(Qt::AlignRight);
  setKeyboardTracking(false);
}

QString NumberBox::textFromValue(double value) const {
  return short_number(value);
}

double NumberBox::valueFromText(const QString& text) const {
  return QString(text).trimmed().replace(QLatin1Char(','), QLatin1Char('.')).toDouble();
}

QValidator::State NumberBox::validate(QString& text, int&) const {
  if (text.trimmed().isEmpty()) return QValidator::Intermediate;
  bool ok = false;
  const double value = QString(text).trimmed().replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&ok);
  if (!ok) {
    // Half-typed: "-", ".", "1e", "1e-".
    const QString tail = text.trimmed().toLower();
    const bool half = tail.endsWith(QLatin1Char('e')) || tail.endsWith(QLatin1Char('-')) ||
                      tail.endsWith(QLatin1Char('.')) || tail.endsWith(QLatin1Char(','));
    return half ? QValidator::Intermediate : QValidator::Invalid;
  }
  return value >= minimum() && value <= maximum() ? QValidator::Acceptable : QValidator::Intermediate;
}

void NumberBox::stepBy(int steps) {
  const double size = std::max(std::abs(value()), 1e-6);
  const double unit = std::pow(10.0, std::floor(std::log10(size * 1.0000001)));
  // Going down from 1.0 the next size is smaller: 0.9, not 0.
  const bool shrinks = steps < 0 && value() <= unit * 1.0000001;
  setValue(value() + steps * (shrinks ? unit / 10.0 : unit));
}

}  // namespace lora::app
