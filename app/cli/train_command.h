// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace lora::app {

/// lora-cinema train [DATA] --rank R …: trains A and B once and reports. Returns the exit code.
int run_train(const QStringList& arguments);

}  // namespace lora::app
