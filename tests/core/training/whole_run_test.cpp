// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/whole_run.h"

#include <gtest/gtest.h>

#include "tests/core/factorization/tables.h"

namespace lora {
namespace {

using namespace test;

TEST(WholeRun, IsTheRunStepByStep) {
  const auto run = train_whole_run(two_tastes(), {});
  ASSERT_TRUE(run);
  EXPECT_EQ(run->outcome, Outcome::converged);
  Trainer trainer(problem_of(two_tastes(), {}), {});
  for (const SnapshotPtr& kept : run->steps) {
    while (trainer.step_count() < kept->step) trainer.step();
    EXPECT_EQ(kept->factors, trainer.factors()) << kept->step;
  }
  EXPECT_EQ(run->steps.front()->step, 0u);
  EXPECT_EQ(trainer.outcome(), Outcome::converged);
}

TEST(WholeRun, EndsAtTheLimitOrWhereItDiverges) {
  const auto limited = train_whole_run(two_tastes(), {}, {}, {}, 5);
  EXPECT_EQ(limited->outcome, Outcome::running);
  EXPECT_EQ(limited->steps.size(), 6u);
  TrainingSettings settings;
  settings.learning_rate = 50.0;
  const auto diverged = train_whole_run(two_tastes(), settings);
  EXPECT_EQ(diverged->outcome, Outcome::diverged);
  EXPECT_TRUE(diverged->steps.back()->factors.all_finite());
}

TEST(WholeRun, AStopRequestLeavesNothing) {
  std::stop_source stop;
  stop.request_stop();
  EXPECT_FALSE(train_whole_run(two_tastes(), {}, {}, stop.get_token()));
}

}  // namespace
}  // namespace lora
