// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/document/left_journal.h"
#include "app/platform/quit_signals.h"
#include "app/shell/work_journal.h"

namespace lora::app {

class MainWindow;

/// What happens to unsaved work when the program does not end as it should: the window's work is kept in a
/// journal, what an earlier program left is offered back, and the system's signals to quit lose nothing.
class RecoveryDesk : public QObject {
  Q_OBJECT
 public:
  explicit RecoveryDesk(MainWindow& window, const QString& folder = journal_folder());
  /// The program ends as the learner wanted it, unless a signal ended it: then the journal stays.
  ~RecoveryDesk() override;

  /// Looks for work that was left and offers it, in the background.
  void look();

 signals:
  /// There is nothing (more) to offer, or it is left for later; not after work was recovered.
  void nothing_offered();

 private:
  void tell_failure(const Error& error);
  void offer_next();
  void recover(LeftJournal& left);
  void quit(int signal_number);

  MainWindow& window_;
  QString folder_;
  WorkJournal journal_;
  QuitSignals signals_;
  LeftJournals left_;
  bool quits_by_signal_ = false;
};

}  // namespace lora::app
