// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace lora::app {

/// Lets the program go on ending as it does, but no longer than `rest`: then it ends with `code`, whatever
/// its threads still compute. To be called when all that has to be kept is on the disk. Of several calls the
/// one that is due first counts.
void end_within(std::chrono::milliseconds rest, int code);

}  // namespace lora::app
