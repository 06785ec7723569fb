// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/heatmap/number_text.h"

#include <QLocale>
#include <cmath>

namespace lora::app {

QString number_text(double value, int decimals) {
  if (!std::isfinite(value)) return QStringLiteral("–");
  QString text = QString::number(std::abs(value), 'f', decimals);
  if (!(value < 0)) return text;
  for (const QChar character : text) {
    if (character != u'0' && character != u'.') return QChar(0x2212) + text;
  }
  return text;
}

QString exact_number_text(double value) {
  return std::isfinite(value) ? QString::number(value, 'g', QLocale::FloatingPointShortest) : QString();
}

QString csv_field(const QString& text) {
  QString field = text;
  if (!field.isEmpty() && QStringLiteral("=+-@\t\r").contains(field.front())) field.prepend(u'\'');
  const bool quotes =
      field.contains(u',') || field.contains(u'"') || field.contains(u'\n') || field.contains(u'\r');
  return quotes ? u'"' + field.replace(QLatin1String("\""), QLatin1String("\"\"")) + u'"' : field;
}

}  // namespace lora::app
