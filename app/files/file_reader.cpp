// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/file_reader.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <optional>

namespace lora::app {
namespace {

Error about(ErrorCode code, const QString& path, std::vector<std::string> values) {
  return Error{code, {path.toStdString(), 0, 0}, std::move(values)};
}

/// Opens `file`, the one at `path`, or says why not.
std::optional<Error> open(QFile& file, const QString& path) {
  const QFileInfo info(path);
  const std::string name = path.toStdString();
  if (!info.exists()) return about(ErrorCode::file_not_found, path, {name});
  if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
    return about(ErrorCode::file_unreadable, path, {name});
  }
  return std::nullopt;
}

}  // namespace

Result<QByteArray> read_file(const QString& path, qint64 size_limit) {
  QFile file(path);
  if (const auto error = open(file, path)) return *error;
  const qint64 size = file.size();
  if (size > size_limit) {
    return about(ErrorCode::file_too_large, path, {std::to_string(size), std::to_string(size_limit)});
  }
  QByteArray bytes = file.read(size);
  if (bytes.size() != size) return about(ErrorCode::file_unreadable, path, {path.toStdString()});
  return bytes;
}

Result<QByteArray> read_beginning(const QString& path, qint64 most) {
  QFile file(path);
  if (const auto error = open(file, path)) return *error;
  const qint64 size = std::min(most, file.size());
  QByteArray bytes = file.read(size);
  if (bytes.size() != size) return about(ErrorCode::file_unreadable, path, {path.toStdString()});
  return bytes;
}

}  // namespace lora::app
