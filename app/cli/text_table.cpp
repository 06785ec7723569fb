// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_table.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace lora::app {

QString format_table(const QVector<QStringList>& rows) {
  QVector<qsizetype> widths;
  for (const QStringList& row : rows) {
    widths.resize(std::max(widths.size(), row.size()));
    for (qsizetype k = 0; k < row.size(); ++k) widths[k] = std::max(widths[k], row[k].size());
  }
  QString text;
  for (const QStringList& row : rows) {
    QString line;
    for (qsizetype k = 0; k < row.size(); ++k) {
      if (k > 0) line += QLatin1String("  ");
      line += k == 0 ? row[k].leftJustified(widths[k]) : row[k].rightJustified(widths[k]);
    }
    while (line.endsWith(QLatin1Char(' '))) line.chop(1);
    text += line + QLatin1Char('\n');
  }
  return text;
}

QString format_number(double value, int digits) {
  if (std::isnan(value)) return QStringLiteral("–");
  return QString::number(value, 'f', digits);
}

QString format_share(double share) {
  return QCoreApplication::translate("CommandLine", "%1 %").arg(QString::number(100.0 * share, 'f', 1));
}

QString format_seconds(double seconds) {
  return QCoreApplication::translate("CommandLine", "%1 s").arg(QString::number(seconds, 'f', 2));
}

}  // namespace lora::app
