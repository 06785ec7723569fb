// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/atomic_file.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>
#include <filesystem>

#include "app/platform/platform.h"

namespace lora::app {
namespace {

Error unwritable(const QString& path, const QString& reason) {
  return {ErrorCode::file_unwritable, {path.toStdString()}, {path.toStdString(), reason.toStdString()}};
}

// A symbolic link is followed, so that the link stays and its target gets the new bytes.
QString target_of(const QString& path) {
  const QFileInfo info(path);
  if (!info.isSymLink()) return info.absoluteFilePath();
  const QString target = info.canonicalFilePath();
  return target.isEmpty() ? info.symLinkTarget() : target;
}

bool reads_back(const QString& path, const QByteArray& bytes) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) && file.size() == bytes.size() && file.readAll() == bytes;
}

}  // namespace

std::optional<Error> write_atomically(const QString& path, const QByteArray& bytes) {
  const QString target = target_of(path);
  const QFileInfo info(target);
  if (info.exists() && !info.isWritable()) return unwritable(path, QStringLiteral("read-only"));
  QTemporaryFile temporary(info.absolutePath() + QStringLiteral("/.") + info.fileName() +
                           QStringLiteral(".XXXXXX"));
  if (!temporary.open()) return unwritable(path, temporary.errorString());
  if (temporary.write(bytes) != bytes.size() || !sync_to_disk(temporary)) {
    return unwritable(path, temporary.errorString());
  }
  const auto usual = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
  temporary.setPermissions(info.exists() ? info.permissions() : QFile::Permissions(usual));
  const QString temporary_name = temporary.fileName();
  temporary.close();
  if (!reads_back(temporary_name, bytes)) return unwritable(path, QStringLiteral("read back differs"));
  std::error_code failed;
  std::filesystem::rename(temporary_name.toStdU16String(), target.toStdU16String(), failed);
  if (failed) return unwritable(path, QString::fromStdString(failed.message()));
  temporary.setAutoRemove(false);
  if (!sync_folder(info.absolutePath())) return unwritable(path, QStringLiteral("folder not synced"));
  return std::nullopt;
}

}  // namespace lora::app
