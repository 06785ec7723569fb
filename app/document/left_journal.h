// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>
#include <memory>
#include <vector>

#include "core/session/journal_codec.h"

namespace lora::app {

/// Work that a program left when it ended without warning. As long as this lives no other program offers it.
class LeftJournal {
 public:
  LeftJournal(QString path, std::unique_ptr<QLockFile> lock, Journal journal)
      : path_(std::move(path)), lock_(std::move(lock)), journal_(std::move(journal)) {}

  const Journal& journal() const { return journal_; }
  /// For good.
  void remove();

 private:
  QString path_;
  std::unique_ptr<QLockFile> lock_;
  Journal journal_;
};

using LeftJournals = std::vector<std::shared_ptr<LeftJournal>>;

/// The work in `folder` that no running program holds, newest first; at most the last five pieces. A journal
/// that cannot be read is put aside (the last few of them are kept as *.broken); one of a newer version stays
/// as it is. What killed programs left besides is removed.
LeftJournals find_left_journals(const QString& folder);

}  // namespace lora::app
