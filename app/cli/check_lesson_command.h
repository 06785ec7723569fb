// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace lora::app {

/// lora-cinema check-lesson DIR: what is wrong with a lesson, with files and lines. Returns the exit code.
int run_check_lesson(const QStringList& arguments);

}  // namespace lora::app
