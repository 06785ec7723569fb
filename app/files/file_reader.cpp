// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/file_reader.h"

#include <QFile>
#include <QFileInfo>

namespace lora::app {
namespace {

Error about(ErrorCode code, const QString& path, std::vector<std::string> values) {
  return Error{code, {path.toStdString(), 0, 0}, std::move(values)};
}

}  // namespace

Result<QByteArray> read_file(const QString& path, qint64 size_limit) {
  const QFileInfo info(path);
  const std::string name = path.toStdString();
  if (!info.exists()) return about(ErrorCode::file_not_found, path, {name});
  QFile file(path);
  if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
    return about(ErrorCode::file_unreadable, path, {name});
  }
  const qint64 size = file.size();
  if (size > size_limit) {
    return about(ErrorCode::file_too_large, path, {std::to_string(size), std::to_string(size_limit)});
  }
  QByteArray bytes = file.read(size);
  if (bytes.size() != size) return about(ErrorCode::file_unreadable, path, {name});
  return bytes;
}

}  // namespace lora::app
