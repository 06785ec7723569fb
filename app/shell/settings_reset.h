// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace lora::app {

/// Asks whether the app should forget everything it remembers, and says what that is and what stays. True: it
/// is forgotten, and the window has to show what an untouched app shows.
bool ask_and_reset_settings(QWidget* parent);

}  // namespace lora::app
