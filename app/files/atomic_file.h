// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

#include "core/base/result.h"

namespace lora::app {

/// Writes the whole file or leaves what was there: a temporary in the same folder is written, its size and
/// bytes are checked after a flush to the disk, and only then it takes the old file's place (a link stays a
/// link, the permissions stay). Nothing: saved. Otherwise file_unwritable (values: path, the system's words).
std::optional<Error> write_atomically(const QString& path, const QByteArray& bytes);

}  // namespace lora::app
