// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;

namespace lora::app {

/// What a newcomer meets: three doors into the app.
class WelcomeDialog : public QDialog {
  Q_OBJECT
 public:
  explicit WelcomeDialog(QWidget* parent);
  /// Whether it was shown before on this computer; remembered.
  static bool was_shown();
  static void set_shown();

 signals:
  void lessons_chosen();
  void table_chosen();
  void open_chosen();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  struct Door {
    QPushButton* button = nullptr;
    QLabel* title = nullptr;
    QLabel* story = nullptr;
    void set_texts(const QString& name, const QString& about);
  };
  Door add_door(const char* name);
  void retranslate();

  QLabel* title_;
  QLabel* story_;
  Door lessons_;
  Door table_;
  Door open_;
  QLabel* hint_;
};

}  // namespace lora::app
