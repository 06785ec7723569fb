// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lora::app {

/// Whether pictures jump to their end in place of moving: what was chosen in the View menu, otherwise what
/// the desktop asks for.
bool wants_less_motion();
/// What is chosen in the View menu; remembered.
void set_less_motion(bool less);

}  // namespace lora::app
