// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace lora::app {

// Everything that is written differently for each system; nothing else in the project asks which one it is.

/// Whether someone looks at stderr, and not a file or a pipe.
bool error_is_terminal();
/// Whether the system's own way to the screen works: X11 or Wayland on Linux; elsewhere always.
bool system_has_display();
/// Whether the desktop is set to show no animations: GNOME's "enable-animations", KDE's animation speed.
/// Elsewhere false; there the style says it (QStyle::SH_Widget_Animation_Duration).
bool desktop_wants_less_motion();

}  // namespace lora::app
