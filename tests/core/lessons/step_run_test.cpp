// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/lessons/lesson_progress.h"
#include "core/lessons/step_run.h"

namespace lora {
namespace {

Condition condition(std::string_view json) {
  const auto document = JsonDocument::parse(json);
  if (!document) throw std::logic_error("not JSON");
  const auto read = guarded([&] { return read_condition(document->root()); });
  if (!read) throw std::logic_error("not a condition");
  return *read;
}

bool is_refused(std::string_view json) {
  const auto document = JsonDocument::parse(json);
  return !guarded([&] { return read_condition(document->root()); });
}

TEST(Condition, compares_numbers_words_and_cells) {
  const Facts facts = {{"step", 20.0}, {"start", std::string("zero-zero")}, {"cell", LessonCell{0, 1}}};
  EXPECT_TRUE(holds(condition(R"({"fact":"step","at_least":20})"), facts, {}));
  EXPECT_FALSE(holds(condition(R"({"fact":"step","at_least":20.5})"), facts, {}));
  EXPECT_TRUE(holds(condition(R"({"fact":"step","at_most":20})"), facts, {}));
  EXPECT_TRUE(holds(condition(R"({"fact":"step","is_not":21})"), facts, {}));
  EXPECT_TRUE(holds(condition(R"({"fact":"start","is":"zero-zero"})"), facts, {}));
  EXPECT_FALSE(holds(condition(R"({"fact":"start","is_not":"zero-zero"})"), facts, {}));
  EXPECT_TRUE(holds(condition(R"({"fact":"cell","is":[1,2]})"), facts, {}));
}

TEST(Condition, what_is_not_there_makes_it_false) {
  EXPECT_FALSE(holds(condition(R"({"fact":"rmse","at_least":0})"), {}, {}));
  EXPECT_FALSE(holds(condition(R"({"fact":"rmse","at_most":9})"), {}, {}));
  EXPECT_FALSE(holds(condition(R"({"fact":"start","is_not":"zero-zero"})"), {}, {}));
  EXPECT_FALSE(holds(condition(R"({"fact":"rmse","at_most":{"fact":"best_rmse"}})"), {{"rmse", 1.0}}, {}));
}

TEST(Condition, bounds_may_be_another_fact) {
  const Facts facts = {{"rmse", 0.078}, {"best_rmse", 0.071}};
  EXPECT_TRUE(holds(condition(R"({"fact":"rmse","at_most":{"fact":"best_rmse","times":1.1}})"), facts, {}));
  EXPECT_FALSE(holds(condition(R"({"fact":"rmse","at_most":{"fact":"best_rmse","times":1.05}})"), facts, {}));
}

TEST(Condition, changed_looks_back_and_parts_combine) {
  const Facts before = {{"rank", 2.0}};
  const auto changed = condition(R"({"fact":"rank","changed":true})");
  EXPECT_FALSE(holds(changed, {{"rank", 2.0}}, before));
  EXPECT_TRUE(holds(changed, {{"rank", 3.0}}, before));
  EXPECT_TRUE(holds(changed, {}, before));
  const auto both = condition(R"({"all":[{"fact":"rank","is":3},{"not":{"fact":"step","is":0}}]})");
  EXPECT_TRUE(holds(both, {{"rank", 3.0}, {"step", 1.0}}, {}));
  EXPECT_FALSE(holds(both, {{"rank", 3.0}, {"step", 0.0}}, {}));
  const auto either = condition(R"({"any":[{"fact":"rank","is":3},{"fact":"step","is":0}]})");
  EXPECT_TRUE(holds(either, {{"rank", 4.0}, {"step", 0.0}}, {}));
  EXPECT_FALSE(holds(either, {{"rank", 4.0}, {"step", 1.0}}, {}));
}

TEST(Condition, nonsense_is_refused) {
  EXPECT_TRUE(is_refused(R"({"fact":"nothing","is":1})"));
  EXPECT_TRUE(is_refused(R"({"fact":"start","at_least":1})"));
  EXPECT_TRUE(is_refused(R"({"fact":"start","is":"from-scratch"})"));
  EXPECT_TRUE(is_refused(R"({"fact":"step"})"));
  EXPECT_TRUE(is_refused(R"({"fact":"step","at_least":1,"at_most":2})"));
  EXPECT_TRUE(is_refused(R"({"all":[]})"));
  EXPECT_TRUE(is_refused(R"({"fact":"step","changed":false})"));
  EXPECT_TRUE(is_refused(R"({"all":[{"fact":"step","is":1}],"any":[]})"));
}

LessonStep choice_step() {
  LessonStep step;
  step.id = "one";
  step.task = condition(R"({"fact":"step","at_least":1})");
  step.prediction = Prediction{};
  step.prediction->right_if = {condition(R"({"fact":"gradient_a","at_least":1})"),
                               condition(R"({"fact":"gradient_b","at_least":1})")};
  return step;
}

TEST(StepRun, is_done_when_the_task_held_once_and_stays_done) {
  LessonStep step = choice_step();
  step.prediction.reset();
  StepRun run(step, {{"step", 0.0}});
  EXPECT_FALSE(run.is_done());
  EXPECT_FALSE(run.observe({{"step", 0.0}}));
  EXPECT_TRUE(run.observe({{"step", 1.0}, {"rmse", 2.5}}));
  EXPECT_FALSE(run.observe({{"step", 0.0}}));
  EXPECT_TRUE(run.is_done());
  EXPECT_EQ(number_of(run.done_facts(), "rmse"), 2.5);
}

TEST(StepRun, the_prediction_comes_first_and_is_judged_by_the_run) {
  const LessonStep step = choice_step();
  StepRun run(step, {{"step", 0.0}});
  EXPECT_TRUE(run.waits_for_prediction());
  EXPECT_FALSE(run.observe({{"step", 1.0}}));
  const Facts now = {{"step", 1.0}, {"gradient_a", 0.0}, {"gradient_b", 15.7}};
  run.predict(std::size_t{1}, now);
  ASSERT_TRUE(run.is_done());
  EXPECT_EQ(run.verdict(), Verdict::right);
  EXPECT_EQ(run.right_answer(), 1u);
  EXPECT_THROW(run.predict(std::size_t{0}, now), std::logic_error);
}

TEST(StepRun, a_wrong_and_a_skipped_prediction) {
  const LessonStep step = choice_step();
  const Facts now = {{"step", 1.0}, {"gradient_b", 15.7}};
  StepRun wrong(step, {});
  wrong.predict(std::size_t{0}, now);
  EXPECT_EQ(wrong.verdict(), Verdict::wrong);
  StepRun skipped(step, {});
  skipped.skip_prediction(now);
  EXPECT_TRUE(skipped.is_done());
  EXPECT_EQ(skipped.verdict(), Verdict::none);
  EXPECT_EQ(skipped.right_answer(), 1u);
}

TEST(StepRun, what_no_condition_covers_is_unknown_not_wrong) {
  const LessonStep step = choice_step();
  StepRun run(step, {});
  run.predict(std::size_t{0}, {{"step", 1.0}});
  EXPECT_EQ(run.verdict(), Verdict::unknown);
}

TEST(StepRun, numbers_within_the_distance_and_cells) {
  LessonStep step;
  step.prediction = Prediction{Prediction::Kind::number, {}, {}, "numbers", 0.5};
  StepRun number(step, {{"numbers", 28.0}});
  EXPECT_THROW(number.predict(std::size_t{1}, {}), std::logic_error);
  number.predict(28.4, {{"numbers", 28.0}});
  EXPECT_EQ(number.verdict(), Verdict::right);
  StepRun far(step, {});
  far.predict(27.0, {{"numbers", 28.0}});
  EXPECT_EQ(far.verdict(), Verdict::wrong);

  step.prediction = Prediction{Prediction::Kind::cell, {}, {}, "largest_residual_cell", 0.0};
  StepRun cell(step, {});
  cell.predict(LessonCell{2, 3}, {{"largest_residual_cell", LessonCell{2, 3}}});
  EXPECT_EQ(cell.verdict(), Verdict::right);
}

TEST(LessonProgress, is_the_same_after_writing_and_reading) {
  LessonProgress progress;
  progress.lessons["01-ratings"] = {{"a", "b"}, {"why"}, "b"};
  progress.lessons["我的课"] = {{}, {}, ""};
  const auto read = read_progress(write_progress(progress));
  ASSERT_TRUE(read);
  EXPECT_EQ(*read, progress);
  EXPECT_FALSE(read_progress("{}"));
  EXPECT_FALSE(read_progress("not json"));
}

TEST(StepRun, tells_the_newest_facts_by_which_it_is_done) {
  LessonStep step;
  step.task = condition(R"({"fact":"step","at_least":20})");
  StepRun run(step, {{"step", 0.0}});
  EXPECT_TRUE(run.observe({{"step", 20.0}}));
  EXPECT_FALSE(run.observe({{"step", 31.0}}));
  EXPECT_EQ(number_of(run.done_facts(), "step"), 20.0);
  EXPECT_EQ(number_of(run.told_facts(), "step"), 31.0);
  run.observe({{"step", 0.0}});
  EXPECT_EQ(number_of(run.told_facts(), "step"), 31.0);
}

}  // namespace
}  // namespace lora
