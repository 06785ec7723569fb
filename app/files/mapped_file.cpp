// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/mapped_file.h"

#include <QFileInfo>

namespace lora::app {

Result<std::shared_ptr<const MappedFile>> MappedFile::open(const QString& path) {
  const std::string name = path.toStdString();
  const QFileInfo info(path);
  if (!info.exists()) return Error{ErrorCode::file_not_found, {name, 0, 0}, {name}};
  std::shared_ptr<MappedFile> mapped(new MappedFile(path));
  if (!info.isFile() || !mapped->map()) return Error{ErrorCode::file_unreadable, {name, 0, 0}, {name}};
  return std::shared_ptr<const MappedFile>(std::move(mapped));
}

bool MappedFile::map() {
  if (!file_.open(QIODevice::ReadOnly)) return false;
  const qint64 size = file_.size();
  if (size == 0) return true;  // nothing can be mapped, and nothing is there
  const uchar* start = file_.map(0, size);
  if (start == nullptr) return false;
  bytes_ = {reinterpret_cast<const std::byte*>(start), static_cast<std::size_t>(size)};
  return true;
}

}  // namespace lora::app
