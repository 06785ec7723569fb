// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace lora::app {

/// lora-cinema inspect PATH [--json]: what a LoRA adapter holds. Returns the exit code.
int run_inspect(const QStringList& arguments);

}  // namespace lora::app
