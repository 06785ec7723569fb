// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QLabel;

namespace lora::app {

/// An answer to choose: a button whose text may take several lines.
class ChoiceButton : public QPushButton {
  Q_OBJECT
 public:
  /// What is known of this answer; said in words too, never by colour alone.
  enum class Mark { open, chosen, right, wrong, right_and_chosen };

  ChoiceButton(std::size_t number, QWidget* parent = nullptr);
  void set_answer(const QString& html, const QString& plain);
  void set_mark(Mark mark);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void show_mark();

  std::size_t number_;
  QLabel* text_;
  QLabel* note_;
  QString plain_;
  Mark mark_ = Mark::open;
};

}  // namespace lora::app
