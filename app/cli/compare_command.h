// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace lora::app {

/// lora-cinema compare [DATA] --ranks 1-6 …: trains every rank with every seed and reports. Returns the exit
/// code. --export needs a QGuiApplication.
int run_compare(const QStringList& arguments);

/// The folder charts go to when the program is started without a display.
QString default_chart_folder();
/// Compares sensible ranks of `data` (the built-in example when empty) and writes the charts as PNG to
/// default_chart_folder(), or says why it cannot; that is not an error. Returns the exit code.
int compare_and_draw(const QString& data);

}  // namespace lora::app
