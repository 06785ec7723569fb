// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/journal_writer.h"

#include <QDir>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <QUuid>
#include <new>

#include "app/files/atomic_file.h"

namespace lora::app {
namespace {

QString new_name(const QString& folder) {
  return QDir(folder).filePath(QUuid::createUuid().toString(QUuid::Id128));
}

Error not_kept(const QString& path, const char* problem) {
  return {ErrorCode::file_unwritable, {}, {path.toStdString(), std::string(), problem}};
}

}  // namespace

QString journal_folder() {
  return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/recovery");
}

JournalWriter::JournalWriter(const QString& folder, Done done)
    : path_(new_name(folder) + QLatin1String(journal_suffix)),
      lock_(path_.chopped(int(qstrlen(journal_suffix))) + QLatin1String(lock_suffix)),
      done_(std::move(done)) {
  lock_.setStaleLockTime(0);  // however old: stale is what no program holds
  ready_ = QDir().mkpath(folder) && lock_.tryLock(0);
  if (ready_) thread_ = std::thread([this] { work(); });
}

JournalWriter::~JournalWriter() {
  if (!ready_) return;
  {
    const std::lock_guard guard(mutex_);
    ends_ = true;
  }
  changed_.notify_all();
  thread_.join();
}

void JournalWriter::keep(Journal journal) {
  if (!ready_) return;
  {
    const std::lock_guard guard(mutex_);
    next_ = std::move(journal);
    remove_next_ = false;
  }
  changed_.notify_all();
}

void JournalWriter::remove() {
  if (!ready_) return;
  {
    const std::lock_guard guard(mutex_);
    next_.reset();
    remove_next_ = true;
  }
  changed_.notify_all();
}

bool JournalWriter::wait() {
  if (!ready_) return false;
  std::unique_lock guard(mutex_);
  changed_.wait(guard, [this] { return !busy_ && !next_ && !remove_next_; });
  return worked_;
}

void JournalWriter::work() {
  std::unique_lock guard(mutex_);
  for (;;) {
    changed_.wait(guard, [this] { return next_ || remove_next_ || ends_; });
    if (!next_ && !remove_next_) return;
    const std::optional<Journal> journal = std::exchange(next_, std::nullopt);
    remove_next_ = false;
    busy_ = true;
    guard.unlock();
    const bool worked = journal ? write(*journal) : QFile::remove(path_) || !QFile::exists(path_);
    guard.lock();
    worked_ = worked;
    busy_ = false;
    changed_.notify_all();
  }
}

bool JournalWriter::write(const Journal& journal) {
  QElapsedTimer clock;
  clock.start();
  std::optional<Error> error;
  try {
    const QByteArray bytes = QByteArray::fromStdString(encode_journal(journal));
    error = bytes.size() <= journal_size_limit ? write_atomically(path_, bytes)
                                               : not_kept(path_, save_problem::too_large);
  } catch (const std::bad_alloc&) {  // the work itself goes on; the next try may have the room
    error = not_kept(path_, save_problem::other);
  }
  done_(clock.elapsed(), error);
  return !error;
}

}  // namespace lora::app
