// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lessons/page_needs.h"

#include <gtest/gtest.h>

#include "core/lessons/lesson_words.h"
#include "core/lessons/page_facts.h"

namespace lora {
namespace {

using Pages = std::set<LessonPage>;

Condition at_least(std::string fact, Bound bound = {}) {
  return {Condition::Kind::at_least, std::move(fact), 0.0, std::move(bound), {}};
}

TEST(PageNeeds, EachFamilyOfFactsBelongsToItsPage) {
  EXPECT_EQ(page_of_fact("rmse"), LessonPage::train);
  EXPECT_EQ(page_of_fact("largest_rating_cell"), LessonPage::train);
  EXPECT_EQ(page_of_fact("page"), LessonPage::train);
  EXPECT_EQ(page_of_fact("compared"), LessonPage::compare);
  EXPECT_EQ(page_of_fact("compare_hidden_rmse_4"), LessonPage::compare);
  EXPECT_EQ(page_of_fact("best_hidden_rank"), LessonPage::compare);
  EXPECT_EQ(page_of_fact("best_rmse"), LessonPage::train);
  EXPECT_EQ(page_of_fact("lora_compared"), LessonPage::lora);
  EXPECT_EQ(page_of_fact("picture_turned"), LessonPage::lora);
  EXPECT_EQ(page_of_fact("models_part"), LessonPage::models);
  EXPECT_EQ(page_of_fact("adapter_modules"), LessonPage::models);
  EXPECT_EQ(page_of_fact("experiment"), LessonPage::experiments);
  EXPECT_EQ(page_of_fact("lab_step"), LessonPage::experiments);
}

TEST(PageNeeds, FactsOfTheTrainPageAreFoundWithoutTheOthers) {
  // What the other pages' facts are is written down in page_facts.cpp: none of them may fall to Train.
  Facts train;
  const RatingTable table({"Ann", "Ben"}, {"Heat", "Up"});
  TrainState state;
  state.table = &table;
  add_train_facts(train, state);
  ASSERT_FALSE(train.empty());
  for (const auto& [name, value] : train) EXPECT_EQ(page_of_fact(name), LessonPage::train) << name;
  Facts compare;
  add_sweep_facts(compare, SweepResult());
  for (const auto& [name, value] : compare) EXPECT_EQ(page_of_fact(name), LessonPage::compare) << name;
}

TEST(PageNeeds, ALessonWithoutFactsNeedsTrainAlone) {
  EXPECT_EQ(pages_needed({}, {}), Pages{LessonPage::train});
}

TEST(PageNeeds, TaskBoundsAndPartsCount) {
  LessonStep step;
  step.task =
      Condition{Condition::Kind::all, "", 0.0, {}, {at_least("rmse", {2.0, "elbow"}), at_least("lora_step")}};
  EXPECT_EQ(pages_needed({}, step), (Pages{LessonPage::train, LessonPage::compare, LessonPage::lora}));
}

TEST(PageNeeds, PredictionsCount) {
  LessonStep number;
  number.prediction = Prediction{Prediction::Kind::number, {}, {}, "model_parameters", 1.0};
  EXPECT_EQ(pages_needed({}, number), (Pages{LessonPage::train, LessonPage::models}));
  LessonStep choice;
  choice.prediction = Prediction{Prediction::Kind::choice, {}, {at_least("lab_step")}, "", 0.0};
  EXPECT_EQ(pages_needed({}, choice), (Pages{LessonPage::train, LessonPage::experiments}));
}

TEST(PageNeeds, WordsOfThisStepInAnyLanguageCount) {
  Lesson lesson;
  lesson.words["en"] = read_words("# T\n\n## one: One\n\nText.\n\n## two: Two\n\n{elbow}\n").value();
  lesson.words["zh_CN"] =
      read_words("# T\n\n## one: One\n\n{adapter_modules}\n\n## two: Two\n\nText.\n").value();
  LessonStep one;
  one.id = "one";
  EXPECT_EQ(pages_needed(lesson, one), (Pages{LessonPage::train, LessonPage::models}));
  LessonStep two;
  two.id = "two";
  EXPECT_EQ(pages_needed(lesson, two), (Pages{LessonPage::train, LessonPage::compare}));
}

}  // namespace
}  // namespace lora
