// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>

#include "app/document/journal_writer.h"

namespace lora::app {

class Workspace;

/// Keeps what the learner has done and not saved, edits and trained steps, in a journal: within half a second
/// of each change, or less often where writing it takes long. Playing back what is there already is no
/// change.
class WorkJournal : public QObject {
  Q_OBJECT
 public:
  /// `file_digest` is that of the session's file, see SessionFiles.
  WorkJournal(Workspace& work, std::function<QByteArray()> file_digest, const QString& folder,
              QObject* parent);
  ~WorkJournal() override;

  /// What is open now was never saved as it is: it is kept whatever happens.
  void set_unsaved();
  /// Keeps the present state and waits until the disk has it. False when it could not be written.
  bool flush();
  /// Nothing is to be offered at the next start.
  void drop();

 signals:
  /// The work is not kept (again): said once until it works again.
  void failed(const lora::Error& error);

 private:
  struct State;
  State state() const;
  void note();
  void take_for_saved();
  void keep();
  void written(qint64 milliseconds, const std::optional<Error>& error);

  Workspace& work_;
  std::function<QByteArray()> file_digest_;
  std::unique_ptr<State> saved_;  ///< null: never
  std::unique_ptr<State> kept_;   ///< what the journal holds; null: there is none
  QTimer timer_;
  bool failing_ = false;
  JournalWriter writer_;  // last: its thread ends before the rest goes
};

}  // namespace lora::app
