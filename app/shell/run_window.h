// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/classroom/classroom_settings.h"

class QApplication;

namespace lora::app {

/// Shows the main window, with `file` (a session, a CSV, a MovieLens folder or an example's name) when it is
/// not empty, as `classroom` wants it, and runs until it is closed. Without either, a newcomer is welcomed
/// first. Returns the exit code.
int run_window(QApplication& application, const QString& file, const ClassroomSettings& classroom);

}  // namespace lora::app
