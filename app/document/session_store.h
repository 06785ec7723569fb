// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

#include "core/base/result.h"
#include "core/session/session.h"

namespace lora::app {

/// Ending of session files, without the dot.
inline constexpr auto session_suffix = "loracinema";

/// What a session file holds.
QByteArray session_bytes(const Session& session);
/// Writes a session file, wholly or not at all (see write_atomically).
std::optional<Error> save_session(const Session& session, const QString& path);

}  // namespace lora::app
