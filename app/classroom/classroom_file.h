// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <optional>

#include "app/classroom/classroom_settings.h"
#include "core/base/result.h"

namespace lora::app {

inline constexpr int classroom_file_version = 1;

/// Whether the name ends in ".loraclass".
bool is_classroom_file(const QString& path);

/// The text of a *.loraclass file: one JSON object with "loraclass": 1 and any of lesson, step, lock,
/// present, hidden, theme, language, seed. Errors, with the line of the entry: empty_input, invalid_json,
/// missing_key, wrong_type, out_of_range, newer_version, unknown_key (an entry, or a part in "hidden").
Result<ClassroomSettings> decode_classroom(const QByteArray& text);
QByteArray encode_classroom(const ClassroomSettings& settings);

/// A file; the path of a lesson folder is taken from where the file lies. Errors: as decode_classroom and
/// read_file, with the path in `place`.
Result<ClassroomSettings> read_classroom(const QString& path);
std::optional<Error> write_classroom(const QString& path, const ClassroomSettings& settings);

}  // namespace lora::app
