// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace lora::app {

/// lora-cinema teach --rank R …: teaches the tiny model tricks and reports. Returns the exit code.
int run_teach(const QStringList& arguments);

}  // namespace lora::app
