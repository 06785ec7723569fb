// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <optional>

#include "app/lessons/lesson_folder.h"
#include "app/lessons/lesson_stage.h"
#include "app/lessons/progress_store.h"
#include "core/lessons/step_run.h"

namespace lora::app {

/// Leads through a lesson: prepares each step, takes predictions, notices from the facts when its task is
/// done, asks the questions at the end and remembers progress.
class LessonGuide : public QObject {
  Q_OBJECT
 public:
  explicit LessonGuide(QObject* parent = nullptr);

  /// Begins at `step` (an id), or where the learner stopped, or at the first one. The stage must outlive the
  /// lesson: until leave().
  void begin(const OpenLesson& lesson, LessonStage& stage, const QString& step = {});
  void leave();

  const Lesson* lesson() const { return open_.lesson.get(); }
  ProgressStore& progress() { return progress_; }
  /// The step, or the number of steps plus the number of the question; one more at the end.
  std::size_t place() const { return place_; }
  std::size_t last_place() const;
  bool is_step() const { return lesson() != nullptr && place_ < lesson()->steps.size(); }
  bool is_question() const { return lesson() != nullptr && !is_step() && place_ < last_place(); }
  const LessonQuestion& question() const { return lesson()->quiz.at(place_ - lesson()->steps.size()); }
  /// Answers tried for the question on screen, in their order.
  const std::vector<std::size_t>& tried_answers() const { return tried_; }
  bool is_question_done() const;
  /// Null while the step is being prepared, and for questions.
  const StepRun* run() const { return run_ ? &*run_ : nullptr; }
  Facts facts() const;

 public slots:
  void next();
  void back();
  void go_to(std::size_t place);
  /// The same step again, from its preparation.
  void restart_step();
  void predict(const lora::LearnerAnswer& answer);
  void skip_prediction();
  void answer_question(std::size_t answer);

 signals:
  /// Another step, question or the end is on screen (its run() may still be null).
  void place_changed();
  /// The step stands ready, a prediction was made, facts changed, or a question was answered.
  void state_changed();
  /// The step stands ready to begin, or a question or the end is on screen.
  void ready();
  void step_done();
  void failed(const lora::Error& error);

 private:
  void enter(std::size_t place, bool prepare);
  void start_run();
  void observe();

  OpenLesson open_;
  QPointer<LessonStage> stage_;
  ProgressStore progress_;
  std::size_t place_ = 0;
  std::optional<StepRun> run_;
  std::vector<std::size_t> tried_;
};

}  // namespace lora::app
