// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace lora {
class RatingTable;
}

namespace lora::app {

/// What the page says before the first comparison: what it will do, for which table, and a button to do it.
class WelcomeCard : public QFrame {
  Q_OBJECT
 public:
  explicit WelcomeCard(QWidget* parent = nullptr);

  void set_table(const RatingTable& table);
  void set_running(bool running);

 signals:
  void compare_requested();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();

  QLabel* title_;
  QLabel* text_;
  QLabel* table_;
  QPushButton* compare_;
  std::size_t users_ = 0;
  std::size_t movies_ = 0;
  std::size_t ratings_ = 0;
  bool running_ = false;
};

}  // namespace lora::app
