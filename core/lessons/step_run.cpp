// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lessons/step_run.h"

#include <cmath>
#include <stdexcept>

namespace lora {

StepRun::StepRun(const LessonStep& step, Facts before) : step_(&step), before_(std::move(before)) {
  observe(before_);
}

void StepRun::predict(const LearnerAnswer& answer, const Facts& now) {
  if (!waits_for_prediction()) throw std::logic_error("StepRun: no prediction is waited for");
  if (answer.index() != static_cast<std::size_t>(step_->prediction->kind)) {
    throw std::logic_error("StepRun: the prediction is of another kind");
  }
  answer_ = answer;
  observe(now);
}

void StepRun::skip_prediction(const Facts& now) {
  skipped_ = true;
  observe(now);
}

bool StepRun::observe(const Facts& now) {
  if (waits_for_prediction()) return false;
  if (step_->task && !holds(*step_->task, now, before_)) return false;
  told_facts_ = now;
  if (is_done()) return false;
  finish(now);
  return true;
}

void StepRun::finish(const Facts& now) {
  done_facts_ = now;
  if (step_->prediction) judge(now);
}

void StepRun::judge(const Facts& now) {
  const Prediction& asked = *step_->prediction;
  const auto say = [&](bool right) {
    if (answer_) verdict_ = right ? Verdict::right : Verdict::wrong;
  };
  if (asked.kind == Prediction::Kind::choice) {
    right_answer_ = asked.right;
    for (std::size_t k = 0; k < asked.right_if.size() && !right_answer_; ++k) {
      if (holds(asked.right_if[k], now, before_)) right_answer_ = k;
    }
    if (right_answer_) return say(answer_ && std::get<std::size_t>(*answer_) == *right_answer_);
  } else if (const auto fact = now.find(asked.fact); fact != now.end()) {
    if (const auto* number = std::get_if<double>(&fact->second)) {
      return say(answer_ && std::abs(std::get<double>(*answer_) - *number) <= asked.within);
    }
    return say(answer_ && std::get<LessonCell>(*answer_) == std::get<LessonCell>(fact->second));
  }
  if (answer_) verdict_ = Verdict::unknown;
}

}  // namespace lora
