// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/session/journal_codec.h"

class QLabel;
class QPushButton;

namespace lora::app {

/// Offers back the work of a program that ended without warning: says what it is and when it was kept.
class RecoveryDialog : public QDialog {
  Q_OBJECT
 public:
  RecoveryDialog(const Journal& journal, QWidget* parent);

 signals:
  void recover_chosen();
  void discard_chosen();
  /// Also when the dialog is closed: it is offered again at the next start.
  void later_chosen();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  QString contents_text() const;

  std::string title_;
  std::string path_;
  std::int64_t kept_at_ms_;
  std::size_t users_;
  std::size_t movies_;
  std::size_t step_;
  QLabel* headline_;
  QLabel* story_;
  QLabel* name_;
  QLabel* contents_;
  QPushButton* recover_;
  QPushButton* discard_;
  QPushButton* later_;
};

}  // namespace lora::app
