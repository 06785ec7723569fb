// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/text_button.h"

namespace lora::app {

/// An answer to choose.
class ChoiceButton : public TextButton {
  Q_OBJECT
 public:
  /// What is known of this answer; said in words too, never by colour alone.
  enum class Mark { open, chosen, right, wrong, right_and_chosen };

  ChoiceButton(std::size_t number, QWidget* parent = nullptr);
  void set_answer(const QString& html, const QString& plain);
  void set_mark(Mark mark);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void show_mark();

  std::size_t number_;
  QString html_;
  QString plain_;
  Mark mark_ = Mark::open;
};

}  // namespace lora::app
