// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;
class QString;

namespace lora::app {

/// Shows the main window, with `file` (a session, a CSV, a MovieLens folder or an example's name) when it is
/// not empty, and runs until it is closed. Returns the exit code.
int run_window(QApplication& application, const QString& file);

}  // namespace lora::app
