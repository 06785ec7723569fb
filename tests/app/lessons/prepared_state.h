// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/lessons/lesson.h"

namespace lora::app {

class Workspace;

/// What of the pages is not as the preparation says, one line each; empty when all is.
QStringList unlike_preparation(const Preparation& preparation, Workspace& workspace);

}  // namespace lora::app
