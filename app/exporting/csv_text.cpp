// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/csv_text.h"

#include <charconv>
#include <cmath>

#include "core/ratings/formula_guard.h"

namespace lora::app {

QString csv_text(const QString& text) {
  QString cell = text;
  if (looks_like_formula(text.toStdString())) cell.prepend(QLatin1Char('\''));
  const bool quote = cell.contains(QLatin1Char(',')) || cell.contains(QLatin1Char('"')) ||
                     cell.contains(QLatin1Char('\n')) || cell.contains(QLatin1Char('\r'));
  if (!quote) return cell;
  cell.replace(QLatin1Char('"'), QStringLiteral("\"\""));
  return QLatin1Char('"') + cell + QLatin1Char('"');
}

QString csv_number(double value) {
  if (std::isnan(value)) return {};
  char text[32];
  const auto end = std::to_chars(text, text + sizeof text, value).ptr;
  return QString::fromLatin1(text, end - text);
}

QString tab_separated(const QString& csv) {
  QString text;
  bool quoted = false;
  for (qsizetype k = 0; k < csv.size(); ++k) {
    const QChar c = csv.at(k);
    if (c == QLatin1Char('"')) {
      // Two quotes inside quotes are one.
      if (quoted && k + 1 < csv.size() && csv.at(k + 1) == c) {
        text += csv.at(++k);
      } else {
        quoted = !quoted;
      }
    } else if (quoted && (c == QLatin1Char('\n') || c == QLatin1Char('\r') || c == QLatin1Char('\t'))) {
      text += QLatin1Char(' ');
    } else {
      text += !quoted && c == QLatin1Char(',') ? QLatin1Char('\t') : c;
    }
  }
  return text;
}

}  // namespace lora::app
