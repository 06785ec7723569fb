// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QStringList>
#include <functional>

#include "app/classroom/classroom_settings.h"

namespace lora::app {

/// What the program was started for. Decided from the raw arguments, because it says which kind of
/// application object is to be made.
enum class Launch {
  command,        ///< text only: QCoreApplication
  chart_command,  ///< writes charts: QApplication without a display
  window,
};
Launch launch_of(int argc, char** argv);

/// Runs the command in arguments[1] (train, compare, count, inspect), or prints the help or version asked for
/// there. Returns the exit code. Never throws.
int run_command(const QStringList& arguments);

/// Opens the window, with the file named in the arguments if there is one, prepared as a *.loraclass file and
/// --lesson,
/// --lock and --present say. Without a display: says so and
/// compares the ranks of that file, or of the built-in example, instead. Returns the exit code.
using OpenWindow = std::function<int(QApplication&, const QString& file, const ClassroomSettings&)>;
int run_window_command(QApplication& application, bool display, const OpenWindow& open_window);

}  // namespace lora::app
