// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

namespace lora::app {

/// A built-in table as the menus name it.
struct ExampleEntry {
  QString id;
  QString title;
  QString story;  ///< one line
};

/// The built-in examples in the order they are told, in `language` ("en" or "zh_CN").
QVector<ExampleEntry> example_list(const QString& language);

}  // namespace lora::app
