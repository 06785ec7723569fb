// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lessons/lesson_guide.h"

#include "core/lessons/page_needs.h"

namespace lora::app {

LessonGuide::LessonGuide(QObject* parent) : QObject(parent) {}

void LessonGuide::begin(const OpenLesson& lesson, LessonStage& stage, const QString& step) {
  leave();
  open_ = lesson;
  stage_ = &stage;
  connect(&stage, &LessonStage::prepared, this, &LessonGuide::start_run);
  connect(&stage, &LessonStage::changed, this, &LessonGuide::observe);
  connect(&stage, &LessonStage::failed, this, &LessonGuide::failed);
  const std::string wanted =
      step.isEmpty() ? progress_.chapter(open_.lesson->id).last_step : step.toStdString();
  std::size_t first = 0;
  for (std::size_t k = 0; k < open_.lesson->steps.size(); ++k)
    if (open_.lesson->steps[k].id == wanted) first = k;
  enter(first, true);
}

void LessonGuide::leave() {
  if (stage_) stage_->disconnect(this);
  stage_ = nullptr;
  run_.reset();
  open_ = {};
  place_ = 0;
}

std::size_t LessonGuide::last_place() const {
  return lesson()->steps.size() + lesson()->quiz.size();
}

Facts LessonGuide::facts() const {
  return stage_ ? stage_->facts() : Facts();
}

void LessonGuide::next() {
  if (lesson() == nullptr || place_ >= last_place()) return;
  // What a step left unfinished is not what the next one goes on from.
  const bool went_well = run_ && run_->is_done();
  // Reading is enough where nothing is asked for.
  if (is_step() && went_well) progress_.add_step(lesson()->id, run_->step().id);
  enter(place_ + 1, !went_well);
}

void LessonGuide::back() {
  if (lesson() != nullptr && place_ > 0) enter(place_ - 1, true);
}

void LessonGuide::go_to(std::size_t place) {
  if (lesson() != nullptr && place <= last_place()) enter(place, true);
}

void LessonGuide::restart_step() {
  if (lesson() != nullptr) enter(place_, true);
}

void LessonGuide::enter(std::size_t place, bool prepare) {
  place_ = place;
  run_.reset();
  tried_.clear();
  if (!is_step()) {
    emit place_changed();
    emit state_changed();
    emit ready();
    return;
  }
  const LessonStep& step = lesson()->steps[place_];
  progress_.set_last_step(lesson()->id, step.id);
  emit place_changed();
  stage_->need(pages_needed(*lesson(), step));
  const Preparation* preparation = step.preparation ? &*step.preparation : nullptr;
  if (preparation == nullptr && prepare) preparation = lesson()->preparation_for(place_);
  if (preparation != nullptr) {
    stage_->prepare(*preparation, open_.folder);
  } else {
    start_run();
  }
}

void LessonGuide::start_run() {
  if (!is_step() || run_) return;
  stage_->begin_step();
  run_.emplace(lesson()->steps[place_], stage_->facts());
  if (run_->is_done() && run_->step().task) progress_.add_step(lesson()->id, run_->step().id);
  emit state_changed();
  emit ready();
}

void LessonGuide::observe() {
  if (!run_) return;
  const bool done = run_->observe(stage_->facts());
  if (done) progress_.add_step(lesson()->id, run_->step().id);
  emit state_changed();
  if (done) emit step_done();
}

void LessonGuide::predict(const LearnerAnswer& answer) {
  if (!run_ || !run_->waits_for_prediction()) return;
  run_->predict(answer, stage_->facts());
  if (run_->is_done()) progress_.add_step(lesson()->id, run_->step().id);
  emit state_changed();
  run_->is_done() ? emit step_done() : emit ready();
}

void LessonGuide::skip_prediction() {
  if (!run_ || !run_->waits_for_prediction()) return;
  run_->skip_prediction(stage_->facts());
  emit state_changed();
  emit ready();
}

void LessonGuide::answer_question(std::size_t answer) {
  if (!is_question() || is_question_done()) return;
  tried_.push_back(answer);
  if (answer == question().right) progress_.add_question(lesson()->id, question().id);
  emit state_changed();
}

bool LessonGuide::is_question_done() const {
  return is_question() && !tried_.empty() && tried_.back() == question().right;
}

}  // namespace lora::app
