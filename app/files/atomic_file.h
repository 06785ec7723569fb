// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

#include "core/base/result.h"

namespace lora::app {

/// Names the content of a file: the same for the same bytes only.
QByteArray digest_of(const QByteArray& bytes);

/// Why a file could not be saved, as the third value of file_unwritable.
namespace save_problem {
inline constexpr auto full = "full";
inline constexpr auto quota = "quota";
inline constexpr auto too_large = "too_large";
inline constexpr auto read_only = "read_only";
inline constexpr auto no_folder = "no_folder";
inline constexpr auto name = "name";
inline constexpr auto changed = "changed";
inline constexpr auto unconfirmed = "unconfirmed";
inline constexpr auto other = "other";
}  // namespace save_problem

/// Whether `error` is a file_unwritable of this kind.
bool is_save_problem(const Error& error, const char* problem);

/// Writes the whole file or leaves what was there: a temporary in the same folder is written, its size and
/// bytes are checked after a flush to the disk, and only then it takes the old file's place (a link stays a
/// link, the permissions stay). With `expected_digest`, what is there now must still have that content (or be
/// gone): otherwise another program changed it, and it stays. Nothing: saved. Otherwise file_unwritable
/// (values: path, the system's words, one of save_problem).
std::optional<Error> write_atomically(const QString& path, const QByteArray& bytes,
                                      const std::optional<QByteArray>& expected_digest = std::nullopt);

}  // namespace lora::app
