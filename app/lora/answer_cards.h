// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/lora/word_focus.h"

class QComboBox;
class QLabel;

namespace lora::app {

/// The prompt chooser, the answer of the frozen model and the answer with LoRA. Words that are new are bold
/// and underlined; a click on a word looks at its logits.
class AnswerCards : public QWidget {
  Q_OBJECT
 public:
  explicit AnswerCards(QWidget* parent = nullptr);

  /// Fills the chooser.
  void set_model(const ToyModel& model, std::size_t prompt);
  void set_focus(const WordFocus& focus);

 signals:
  void prompt_chosen(std::size_t prompt);
  void position_chosen(std::size_t position);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  void show_answers();
  QString marked_answer() const;

  QLabel* prompt_label_;
  QComboBox* prompt_;
  QLabel* frozen_label_;
  QLabel* frozen_;
  QLabel* after_label_;
  QLabel* after_;
  QLabel* identical_;
  QLabel* wanted_;
  WordFocus focus_;
};

}  // namespace lora::app
