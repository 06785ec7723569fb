// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/result.h"
#include "core/lessons/lesson.h"
#include "core/session/session.h"

namespace lora::app {

/// The session a step begins with, without a run: of the example or the table in the lesson's folder, or
/// `present` where neither is named; the settings named in the preparation on top. Errors: those of reading a
/// table, and unsafe_name for one outside the folder.
Result<Session> lesson_session(const Preparation& preparation, const QString& folder, const Session& present);

}  // namespace lora::app
