// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lessons/lesson.h"

namespace lora {

/// What the learner predicts: the place of an answer from 0, a number, or a cell.
using LearnerAnswer = std::variant<std::size_t, double, LessonCell>;

/// How a prediction came out.
enum class Verdict {
  none,  ///< nothing was predicted
  right,
  wrong,
  unknown,  ///< what was asked for is not defined in this run
};

/// One step of a lesson as it goes on. Not thread safe.
class StepRun {
 public:
  /// Begins now: `before` are the facts the page was prepared to. `step` must outlive this.
  StepRun(const LessonStep& step, Facts before);

  const LessonStep& step() const { return *step_; }
  const Facts& before() const { return before_; }

  /// A prediction is asked for and neither given nor skipped.
  bool waits_for_prediction() const { return step_->prediction && !answer_ && !skipped_; }
  /// Once. Throws std::logic_error when none is waited for, or the answer is of another kind.
  void predict(const LearnerAnswer& answer, const Facts& now);
  void skip_prediction(const Facts& now);
  const std::optional<LearnerAnswer>& prediction() const { return answer_; }

  /// The facts changed. A task that held once stays done, but none is done before the prediction is made (or
  /// skipped). True: it was just now done.
  bool observe(const Facts& now);
  bool is_done() const { return done_facts_.has_value(); }
  /// The facts when the task was done: a prediction is judged by them.
  const Facts& done_facts() const { return *done_facts_; }
  /// The newest facts by which the task is done: what is told goes along while training goes on, and stays
  /// when the learner starts anew.
  const Facts& told_facts() const { return *told_facts_; }

  /// none until the step is done.
  Verdict verdict() const { return verdict_; }
  /// choice: the right answer, from 0, once done. Nothing: not known.
  std::optional<std::size_t> right_answer() const { return right_answer_; }

 private:
  void finish(const Facts& now);
  void judge(const Facts& now);

  const LessonStep* step_;
  Facts before_;
  std::optional<LearnerAnswer> answer_;
  bool skipped_ = false;
  std::optional<Facts> done_facts_;
  std::optional<Facts> told_facts_;
  Verdict verdict_ = Verdict::none;
  std::optional<std::size_t> right_answer_;
};

}  // namespace lora
