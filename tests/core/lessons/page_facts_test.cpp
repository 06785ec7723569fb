// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/lessons/page_facts.h"
#include "core/lora/toy_model.h"
#include "core/rank/svd_optimum.h"
#include "tests/core/factorization/tables.h"

namespace lora {
namespace {

double number(const Facts& facts, std::string_view name) {
  const auto value = number_of(facts, name);
  EXPECT_TRUE(value) << name;
  return value.value_or(-1.0);
}
std::string word(const Facts& facts, std::string_view name) {
  const auto found = facts.find(name);
  return found == facts.end() ? "" : std::get<std::string>(found->second);
}

/// Facts of a run after `steps`.
Facts facts_of(const TrainingSettings& settings, int steps) {
  const auto table = test::two_tastes();
  const auto problem = std::make_shared<const TrainingProblem>(table, settings);
  Trainer trainer(problem, settings);
  for (int k = 0; k < steps; ++k) trainer.step();
  const Frame frame(std::make_shared<const Snapshot>(trainer.snapshot()), problem);
  Facts facts;
  TrainState state;
  state.frame = &frame;
  state.table = table.get();
  state.settings = settings;
  state.cell = LessonCell{0, 4};
  add_train_facts(facts, state);
  return facts;
}

TEST(PageFacts, of_the_start_are_what_a_learner_counts_by_hand) {
  const Facts facts = facts_of({}, 0);
  EXPECT_EQ(number(facts, "cells"), 48.0);
  EXPECT_EQ(number(facts, "numbers_a"), 12.0);
  EXPECT_EQ(number(facts, "numbers_b"), 16.0);
  EXPECT_EQ(number(facts, "numbers"), 28.0);
  EXPECT_NEAR(number(facts, "break_even_rank"), 48.0 / 14.0, 1e-12);
  EXPECT_EQ(number(facts, "gradient_a"), 0.0);
  EXPECT_GT(number(facts, "gradient_b"), 0.0);
  EXPECT_EQ(number(facts, "largest_b"), 0.0);
  EXPECT_EQ(number(facts, "largest_guess"), 0.0);
  EXPECT_EQ(word(facts, "guess_is_w"), "yes");
  EXPECT_EQ(word(facts, "start"), "gaussian-zero");
  EXPECT_EQ(std::get<LessonCell>(facts.at("largest_rating_cell")), (LessonCell{0, 0}));
}

TEST(PageFacts, of_a_later_step_have_moved) {
  const Facts facts = facts_of({}, 3);
  EXPECT_EQ(number(facts, "step"), 3.0);
  EXPECT_GT(number(facts, "gradient_a"), 0.0);
  EXPECT_EQ(word(facts, "guess_is_w"), "no");
  EXPECT_NEAR(number(facts, "cell_guess") - number(facts, "cell_rating"), number(facts, "cell_residual"),
              1e-12);
  EXPECT_GE(number(facts, "largest_residual"), number(facts, "rmse"));
  EXPECT_GE(number(facts, "largest_residual"), std::abs(number(facts, "cell_residual")));
}

TEST(PageFacts, every_fact_made_is_a_known_one_of_its_kind) {
  Facts facts = facts_of({}, 1);
  add_flag(facts, "compared", true);
  for (const auto& [name, value] : facts) {
    const FactInfo* info = find_fact(name);
    ASSERT_NE(info, nullptr) << name;
    EXPECT_EQ(std::holds_alternative<double>(value), info->kind == FactKind::number) << name;
    EXPECT_EQ(std::holds_alternative<LessonCell>(value), info->kind == FactKind::cell) << name;
    if (info->kind == FactKind::word) {
      const auto& words = info->words;
      EXPECT_NE(std::find(words.begin(), words.end(), std::get<std::string>(value)), words.end()) << name;
    }
  }
}

TEST(PageFacts, edits_are_counted_against_the_table_the_step_began_with) {
  const RatingTable before = *test::two_tastes();
  RatingTable now = before;
  now.set(1, 1, 0.5);
  now.set(2, 2, std::nullopt);
  Facts facts;
  TrainState state;
  state.table = &now;
  state.table_before = &before;
  add_train_facts(facts, state);
  EXPECT_EQ(number(facts, "edits"), 2.0);
}

TEST(PageFacts, of_the_start_lab_are_the_four_errors) {
  const TrainingSettings settings;
  StartLabTrainer lab(std::make_shared<const TrainingProblem>(test::two_tastes(), settings), settings);
  for (int k = 0; k < 25; ++k) lab.step();
  Facts facts;
  add_lab_facts(facts, lab.snapshot());
  EXPECT_EQ(number(facts, "lab_step"), 25.0);
  EXPECT_EQ(number(facts, "lab_rmse_gaussian_zero"), lab.run(0).snapshot().rmse);
  EXPECT_EQ(number(facts, "lab_rmse_zero_zero"), lab.run(2).snapshot().rmse);
  EXPECT_LT(number(facts, "lab_rmse_gaussian_gaussian"), number(facts, "lab_rmse_zero_zero"));
  for (const auto& [name, value] : facts) EXPECT_NE(find_fact(name), nullptr) << name;
}

}  // namespace
}  // namespace lora
