// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

namespace lora::app {

class MainWindow;

/// Something that takes long in a window.
struct ClosingWork {
  /// Returns when the work ends, where it is a dialog's.
  std::function<void(MainWindow&)> begin;
  std::function<bool(MainWindow&)> is_going_on;
  /// Whether the window has to show the data before; else the work opens it.
  bool needs_data = true;
};

/// The work called so; with `data`, a path, where it reads a file. Ends the program for a name that is not
/// known.
ClosingWork closing_work(const QString& name, const QString& data);

}  // namespace lora::app
