// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "core/lessons/lesson.h"

class QLabel;

namespace lora::app {

class ChoiceButton;
class ScaledLabel;

/// A question of the quiz. A wrong answer may be followed by another until the right one is found.
class QuestionView : public QWidget {
  Q_OBJECT
 public:
  explicit QuestionView(QWidget* parent = nullptr);

  /// `section` must outlive the question.
  void show_question(const LessonQuestion& question, const LessonSection& section);
  void update_state(const std::vector<std::size_t>& tried, const Facts& facts);
  QWidget* first_control() const;

 signals:
  void answered(std::size_t answer);

 private:
  const LessonQuestion* asked_ = nullptr;
  const LessonSection* section_ = nullptr;
  ScaledLabel* heading_;
  std::vector<ChoiceButton*> answers_;
  QLabel* why_;
};

}  // namespace lora::app
