// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/error_value.h"

#include <QLocale>

namespace lora::app {

QString error_value(const Error& error, std::size_t index) {
  constexpr int longest = 60;
  if (index >= error.values.size()) return {};
  QString text = QString::fromStdString(error.values[index]);
  for (QChar& c : text) {
    if (!c.isPrint() && !c.isSurrogate()) c = QLatin1Char(' ');
  }
  text = text.simplified();
  return text.size() > longest ? text.left(longest) + QChar(0x2026) : text;
}

QString error_list(const Error& error, std::size_t index) {
  return index < error.values.size() ? QString::fromStdString(error.values[index]) : QString();
}

QString error_size(const Error& error, std::size_t index) {
  return QLocale().formattedDataSize(error_value(error, index).toLongLong());
}

}  // namespace lora::app
