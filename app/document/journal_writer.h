// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

#include "core/base/result.h"
#include "core/session/journal_codec.h"

namespace lora::app {

/// Endings of the files in the folder of journals: for each running program a journal and a lock.
inline constexpr auto journal_suffix = ".journal";
inline constexpr auto lock_suffix = ".lock";

/// Larger journals are neither written nor read, bytes.
inline constexpr qint64 journal_size_limit = qint64{64} << 20;

/// Where journals are kept: a folder of the app's own.
QString journal_folder();

/// Keeps one program's work in a file, away from the window's thread. The file's lock tells other programs
/// that its work is not lost.
class JournalWriter {
 public:
  /// `done` is called from another thread after each write: how long it took, or why it failed.
  using Done = std::function<void(qint64 milliseconds, const std::optional<Error>& error)>;
  JournalWriter(const QString& folder, Done done);
  /// Waits for what is being written. What was kept stays, for the next start.
  ~JournalWriter();
  JournalWriter(const JournalWriter&) = delete;
  JournalWriter& operator=(const JournalWriter&) = delete;

  /// False where the folder cannot be written: nothing is kept then.
  bool is_ready() const { return ready_; }
  const QString& path() const { return path_; }
  /// Keeps it soon; of several that wait, only the newest.
  void keep(Journal journal);
  /// Removes the file: there is nothing to lose (any more).
  void remove();
  /// Waits until all of this is done. Whether the last of it worked.
  bool wait();

 private:
  void work();
  bool write(const Journal& journal);

  QString path_;
  QLockFile lock_;
  Done done_;
  bool ready_ = false;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::optional<Journal> next_;
  bool remove_next_ = false;
  bool busy_ = false;
  bool worked_ = true;
  bool ends_ = false;
  std::thread thread_;
};

}  // namespace lora::app
