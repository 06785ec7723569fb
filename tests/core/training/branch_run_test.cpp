// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/branch_run.h"

#include <gtest/gtest.h>

#include "tests/core/factorization/tables.h"

namespace lora {
namespace {

using namespace test;

/// The run itself: RMSE at every step.
std::vector<double> original(const TrainingSettings& settings, std::size_t steps) {
  Trainer trainer(problem_of(two_tastes(), settings), settings);
  std::vector<double> rmse = {trainer.rmse()};
  for (std::size_t k = 0; k < steps; ++k) {
    trainer.step();
    rmse.push_back(trainer.rmse());
  }
  return rmse;
}

BranchQuestion question_at(const TrainingSettings& settings, std::size_t step, const BranchChange& change) {
  const auto problem = problem_of(two_tastes(), settings);
  Trainer trainer(problem, settings);
  for (std::size_t k = 0; k < step; ++k) trainer.step();
  return {problem, settings, std::make_shared<const Snapshot>(trainer.snapshot()), change, 50};
}

class EveryMethod : public testing::TestWithParam<Method> {};

TEST_P(EveryMethod, UnchangedIsTheOriginalRunBitForBit) {
  TrainingSettings settings;
  settings.method = GetParam();
  const auto answer = run_branch(question_at(settings, 30, {}));
  ASSERT_TRUE(answer);
  const std::vector<double> whole = original(settings, 80);
  ASSERT_EQ(answer->unchanged.rmse.size(), 51u);
  EXPECT_EQ(answer->unchanged.first_step, 30u);
  EXPECT_EQ(answer->unchanged.last_step(), 80u);
  for (std::size_t k = 0; k <= 50; ++k) EXPECT_EQ(answer->unchanged.rmse[k], whole[30 + k]) << k;
  // A branch that changes nothing is that run too.
  EXPECT_EQ(answer->changed.rmse, answer->unchanged.rmse);
}

INSTANTIATE_TEST_SUITE_P(Methods, EveryMethod,
                         testing::Values(Method::gradient_descent, Method::momentum, Method::adam,
                                         Method::als, Method::sgd));

TEST(BranchRun, ABranchIsTheSameEveryTime) {
  const auto question = question_at({}, 10, {.rank = RankMove::one_more});
  const auto first = run_branch(question), second = run_branch(question);
  EXPECT_EQ(first->changed.rmse, second->changed.rmse);
  EXPECT_EQ(first->changed.rmse.front(), first->unchanged.rmse.front());
  EXPECT_EQ(first->changed.rank, 3u);
  EXPECT_EQ(first->changed.parameters, 3u * (6 + 8));
  EXPECT_EQ(first->unchanged.parameters, 2u * (6 + 8));
}

TEST(BranchRun, TooLargeARateEndsTheCurveWhereItDiverged) {
  const auto answer = run_branch(question_at({}, 10, {.learning_rate = 50.0}));
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->changed.outcome, Outcome::diverged);
  EXPECT_LT(answer->changed.rmse.size(), 51u);
  EXPECT_GE(answer->changed.rmse.size(), 1u);
  EXPECT_EQ(answer->unchanged.rmse.size(), 51u);
}

TEST(BranchRun, StepsToReachAreCountedFromTheBranch) {
  BranchCurve curve;
  curve.first_step = 7;
  curve.rmse = {3.0, 2.0, 2.5, 1.0};
  EXPECT_EQ(steps_to_reach(curve, 5.0), 0u);
  EXPECT_EQ(steps_to_reach(curve, 2.0), 1u);
  EXPECT_EQ(steps_to_reach(curve, 1.5), 3u);
  EXPECT_FALSE(steps_to_reach(curve, 0.5));
}

TEST(BranchRun, AStopRequestLeavesNoAnswer) {
  std::stop_source stop;
  stop.request_stop();
  EXPECT_FALSE(run_branch(question_at({}, 3, {}), stop.get_token()));
}

TEST(BranchRun, NamesPlayNoPartInWhatARunIs) {
  const BranchQuestion question = question_at({}, 3, {});
  auto renamed = std::make_shared<RatingTable>(*two_tastes());
  renamed->rename_user(0, "Ada");
  BranchQuestion other = question;
  other.problem = problem_of(renamed, {});
  EXPECT_TRUE(same_run(question, other));
  renamed = std::make_shared<RatingTable>(*two_tastes());
  renamed->set(0, 0, 1.0);
  other.problem = problem_of(renamed, {});
  EXPECT_FALSE(same_run(question, other));
  other = question;
  other.settings.seed = 8;
  EXPECT_FALSE(same_run(question, other));
}

TEST(BranchRun, MisuseIsRefused) {
  BranchQuestion question = question_at({}, 3, {});
  question.steps = 0;
  EXPECT_THROW(run_branch(question), std::invalid_argument);
}

}  // namespace
}  // namespace lora
