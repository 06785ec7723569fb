// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "core/base/result.h"

namespace lora::app {

/// The largest file that is read, bytes.
inline constexpr qint64 file_size_limit = qint64{2} << 30;

/// The whole file. Only ordinary files are read: a pipe or a device might never end.
/// Errors: file_not_found, file_unreadable, file_too_large.
Result<QByteArray> read_file(const QString& path, qint64 size_limit = file_size_limit);

/// At most the first `most` bytes, of a file of any size. Errors: file_not_found, file_unreadable.
Result<QByteArray> read_beginning(const QString& path, qint64 most);

}  // namespace lora::app
