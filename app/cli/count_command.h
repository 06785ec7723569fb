// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace lora::app {

/// lora-cinema count --model NAME [--targets LIST] [--ranks LIST] [--json]: what LoRA costs for a real model.
/// Returns the exit code.
int run_count(const QStringList& arguments);

}  // namespace lora::app
