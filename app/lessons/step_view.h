// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "core/lessons/step_run.h"

class QFrame;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace lora::app {

class ChoiceButton;
class NumberBox;
class ScaledLabel;

/// One step of a lesson: its text, the prediction asked for, the task, the hint, and what happened.
class StepView : public QWidget {
  Q_OBJECT
 public:
  explicit StepView(QWidget* parent = nullptr);

  /// Another step. `section` must outlive it.
  void show_step(const LessonStep& step, const LessonSection& section);
  /// The same step later; `run` is null while it is being prepared.
  void update_state(const StepRun* run, const Facts& facts);
  /// Where the keyboard should go: the first answer, or nothing.
  QWidget* first_control() const;

 signals:
  void predicted(const lora::LearnerAnswer& answer);
  void prediction_skipped();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void build_ask();
  void fill_choices();
  /// A number can be given once one is typed.
  void allow_answer();
  void show_answers(const StepRun& run);
  void show_verdict(const StepRun& run);
  void retranslate();

  const LessonStep* step_ = nullptr;
  const LessonSection* section_ = nullptr;
  Facts facts_;
  ScaledLabel* heading_;
  QLabel* body_;
  QFrame* ask_;
  QLabel* ask_heading_;
  QLabel* question_;
  QVBoxLayout* choices_;
  std::vector<ChoiceButton*> answers_;
  NumberBox* number_;
  QPushButton* answer_;
  QPushButton* skip_;
  QFrame* task_;
  QLabel* task_heading_;
  QLabel* task_text_;
  QPushButton* show_hint_;
  QLabel* hint_;
  bool hint_wanted_ = false;
  QFrame* done_;
  QLabel* verdict_;
  QLabel* done_text_;
  QPushButton* show_note_;
  QLabel* note_;
};

}  // namespace lora::app
