// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lora::app {

/// Says on stderr that the machine has no fonts when it has none: every letter is then a box, on screen and
/// in pictures, and nobody would know why. Needs the application object.
void tell_when_without_fonts();

}  // namespace lora::app
