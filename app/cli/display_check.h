// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lora::app {

/// Whether a window can be opened. Asked before QApplication is made, because Qt ends the program when it
/// finds no display. A platform chosen by hand (QT_QPA_PLATFORM, -platform) is taken at its word.
bool has_display(int argc, char** argv);

}  // namespace lora::app
