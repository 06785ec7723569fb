// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "app/lessons/lesson_guide.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace lora::app {

class ContentsView;
class QuestionView;
class ScaledLabel;
class StepDots;
class StepView;

/// The panel at the left: the list of chapters, or the step, question or end of the lesson that runs, with
/// Back and Next below.
class LessonPanel : public QFrame {
  Q_OBJECT
 public:
  explicit LessonPanel(LessonGuide& guide, QWidget* parent = nullptr);

  void show_contents();
  /// The keyboard goes to the first thing to do here.
  void take_focus();

 signals:
  void chapter_chosen(const QString& id);
  void folder_wanted();
  /// The learner wants to leave the lesson, or to close the panel when none runs.
  void close_wanted();

 protected:
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void build_header(QWidget* parent);
  void build_footer();
  void fit_width();
  void show_place();
  void show_state();
  void show_error(const Error& error);
  void retranslate();
  const LessonWords& words() const;
  QString kicker() const;
  /// The keys that help where the learner is.
  QString keys_text() const;
  QString next_chapter() const;

  LessonGuide& guide_;
  QLabel* kicker_;
  QToolButton* close_;
  QScrollArea* area_;
  QStackedWidget* views_;
  ContentsView* contents_;
  StepView* step_;
  QuestionView* question_;
  QWidget* end_;
  ScaledLabel* end_heading_;
  QLabel* end_text_;
  QPushButton* end_next_;
  QPushButton* end_contents_;
  QLabel* error_;
  QLabel* keys_;
  QWidget* footer_;
  QPushButton* back_;
  StepDots* dots_;
  QPushButton* next_;
};

}  // namespace lora::app
