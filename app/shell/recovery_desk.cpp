// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/recovery_desk.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>
#include <chrono>

#include "app/files/atomic_file.h"
#include "app/platform/last_moment.h"
#include "app/shell/lesson_desk.h"
#include "app/shell/main_window.h"
#include "app/shell/recovery_dialog.h"
#include "app/shell/session_files.h"
#include "app/shell/workspace.h"

namespace lora::app {

RecoveryDesk::RecoveryDesk(MainWindow& window, const QString& folder)
    : window_(window),
      folder_(folder),
      journal_(
          window.own(), [&window] { return window.files().file_digest(); }, folder, nullptr) {
  connect(&journal_, &WorkJournal::failed, this, &RecoveryDesk::tell_failure);
  connect(&signals_, &QuitSignals::asked, this, &RecoveryDesk::quit);
}

RecoveryDesk::~RecoveryDesk() {
  if (quits_by_signal_) {
    journal_.flush();  // events that were due with the signal came after it
  } else {
    journal_.drop();
  }
}

void RecoveryDesk::tell_failure(const Error& error) {
  const QString text =
      is_save_problem(error, save_problem::too_large)
          ? tr("This table is too large to be kept in case the program ends without warning. Save now and "
               "then.")
          : tr("Unsaved work cannot be kept in case the program ends without warning. Save now and then. "
               "(%1)")
                .arg(QString::fromStdString(error.values.at(1)).isEmpty()
                         ? QFileInfo(QString::fromStdString(error.values.at(0))).absolutePath()
                         : QString::fromStdString(error.values.at(1)));
  emit window_.own().message(text);
}

void RecoveryDesk::look() {
  QThreadPool::globalInstance()->start([folder = folder_, self = QPointer<RecoveryDesk>(this)] {
    const LeftJournals left = find_left_journals(folder);
    QMetaObject::invokeMethod(
        qApp,
        [self, left] {
          if (!self) return;
          self->left_ = left;
          self->offer_next();
        },
        Qt::QueuedConnection);
  });
}

void RecoveryDesk::offer_next() {
  if (left_.empty()) {
    emit nothing_offered();
    return;
  }
  const std::shared_ptr<LeftJournal> left = left_.front();
  left_.erase(left_.begin());
  auto* dialog = new RecoveryDialog(left->journal(), &window_);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &RecoveryDialog::recover_chosen, this, [this, left] { recover(*left); });
  connect(dialog, &RecoveryDialog::discard_chosen, this, [this, left] {
    left->remove();
    offer_next();
  });
  connect(dialog, &RecoveryDialog::later_chosen, this, [this] {
    left_.clear();
    emit nothing_offered();
  });
  dialog->open();
}

void RecoveryDesk::recover(LeftJournal& left) {
  left_.clear();  // one piece of work fits the window; the others are offered at the next start
  window_.lessons().leave();
  window_.files().recover(left.journal());
  journal_.set_unsaved();
  // Only what is in this program's journal may go.
  if (journal_.flush()) left.remove();
}

void RecoveryDesk::quit(int signal_number) {
  quits_by_signal_ = true;
  journal_.flush();
  constexpr int signal_codes = 128;
  QCoreApplication::exit(signal_codes + signal_number);
  // A dialog's export may take longer to stop than who asks will wait.
  end_within(std::chrono::milliseconds(300), signal_codes + signal_number);
}

}  // namespace lora::app
