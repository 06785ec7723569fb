// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace lora::app {

/// Some lines of code and what came of them, marked as the wrong or the right way.
class BugCodeCard : public QFrame {
  Q_OBJECT
 public:
  explicit BugCodeCard(QWidget* parent = nullptr);
  void set_content(const QString& title, const QString& code, const QString& result);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void set_code_font();

  QLabel* title_;
  QLabel* code_;
  QLabel* result_;
};

}  // namespace lora::app
