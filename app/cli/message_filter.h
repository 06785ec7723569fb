// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lora::app {

/// Keeps Qt's remark that XDG_RUNTIME_DIR is not set out of the terminal: Qt then uses a private folder of
/// its own, and nobody has to do anything. Every other message is shown as before.
void hide_runtime_folder_remark();

}  // namespace lora::app
