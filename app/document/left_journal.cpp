// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/left_journal.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <algorithm>

#include "app/document/journal_writer.h"
#include "app/files/file_reader.h"
#include "app/platform/replace_file.h"

namespace lora::app {
namespace {

constexpr int most_read = 5;
constexpr int most_broken = 3;
constexpr int settle_seconds = 10;
const auto broken_suffix = QStringLiteral(".broken");

QString lock_name(const QString& journal) {
  return journal.chopped(int(qstrlen(journal_suffix))) + QLatin1String(lock_suffix);
}

/// Null: a running program holds it.
std::unique_ptr<QLockFile> lock_of(const QString& lock_path) {
  auto lock = std::make_unique<QLockFile>(lock_path);
  lock->setStaleLockTime(0);
  if (lock->tryLock(0)) return lock;
  // After a power cut the lock may be empty, or name the process of another program: what counts is whether
  // the system still has it locked. A young one may be about to be.
  const QDateTime made = QFileInfo(lock_path).lastModified();
  if (made > QDateTime::currentDateTime().addSecs(-settle_seconds)) return nullptr;
  return lock->removeStaleLockFile() && lock->tryLock(0) ? std::move(lock) : nullptr;
}

void put_aside(const QString& path) {
  QFile::remove(path + broken_suffix);
  QFile::rename(path, path + broken_suffix);
}

/// Null: not to be offered.
std::shared_ptr<LeftJournal> read_left(const QString& path) {
  std::unique_ptr<QLockFile> lock = lock_of(lock_name(path));
  if (!lock) return nullptr;
  const auto bytes = read_file(path, journal_size_limit);
  if (!bytes) {
    if (bytes.error().code == ErrorCode::file_too_large) put_aside(path);
    return nullptr;
  }
  auto journal = decode_journal({bytes->constData(), static_cast<std::size_t>(bytes->size())});
  if (!journal) {
    if (journal.error().code != ErrorCode::newer_version) put_aside(path);
    return nullptr;
  }
  return std::make_shared<LeftJournal>(path, std::move(lock), std::move(journal).value());
}

QFileInfoList files_of(const QString& folder, const QString& suffix) {
  return QDir(folder).entryInfoList({QLatin1Char('*') + suffix}, QDir::Files | QDir::NoSymLinks, QDir::Time);
}

void tidy(const QString& folder) {
  remove_leftovers(folder);
  const QFileInfoList broken = files_of(folder, broken_suffix);
  for (int k = most_broken; k < broken.size(); ++k) QFile::remove(broken[k].filePath());
  for (const QFileInfo& info : files_of(folder, QLatin1String(lock_suffix))) {
    const QString journal = info.path() + QLatin1Char('/') + info.completeBaseName();
    // Unlocking removes the lock's file.
    if (!QFile::exists(journal + QLatin1String(journal_suffix))) lock_of(info.filePath());
  }
}

}  // namespace

void LeftJournal::remove() {
  QFile::remove(path_);
}

LeftJournals find_left_journals(const QString& folder) {
  LeftJournals found;
  const QFileInfoList files = files_of(folder, QLatin1String(journal_suffix));
  for (const QFileInfo& info : files.mid(0, most_read)) {
    if (auto left = read_left(info.filePath())) found.push_back(std::move(left));
  }
  std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
    return a->journal().kept_at_ms > b->journal().kept_at_ms;
  });
  tidy(folder);
  return found;
}

}  // namespace lora::app
