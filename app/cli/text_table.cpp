// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_table.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace lora::app {

namespace {

// Chinese characters and full-width signs take two columns of a terminal.
qsizetype columns_of(const QString& text) {
  return text.size() + std::count_if(text.begin(), text.end(), [](QChar c) {
           const char16_t unit = c.unicode();
           return (unit >= 0x1100 && unit <= 0x115f) || (unit >= 0x2e80 && unit <= 0xa4cf) ||
                  (unit >= 0xac00 && unit <= 0xd7a3) || (unit >= 0xf900 && unit <= 0xfaff) ||
                  (unit >= 0xfe30 && unit <= 0xfe6f) || (unit >= 0xff00 && unit <= 0xff60);
         });
}

}  // namespace

QString format_table(const QVector<QStringList>& rows) {
  QVector<qsizetype> widths;
  for (const QStringList& row : rows) {
    widths.resize(std::max(widths.size(), row.size()));
    for (qsizetype k = 0; k < row.size(); ++k) widths[k] = std::max(widths[k], columns_of(row[k]));
  }
  QString text;
  for (const QStringList& row : rows) {
    QString line;
    for (qsizetype k = 0; k < row.size(); ++k) {
      if (k > 0) line += QLatin1String("  ");
      const QString padding(widths[k] - columns_of(row[k]), QLatin1Char(' '));
      line += k == 0 ? row[k] + padding : padding + row[k];
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
