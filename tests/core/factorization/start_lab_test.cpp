// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factorization/start_lab.h"

#include <gtest/gtest.h>

#include "tests/core/factorization/tables.h"

namespace lora {
namespace {

using namespace test;
using Mover = LabFinding::Mover;

constexpr std::size_t gaussian_zero = 0, zero_gaussian = 1, zero_zero = 2, gaussian_gaussian = 3;

StartLabTrainer lab_of(const TrainingSettings& settings,
                       std::shared_ptr<const RatingTable> table = two_tastes()) {
  return StartLabTrainer(problem_of(std::move(table), settings), settings);
}

TEST(StartLab, OneHalfZeroStartsAtWAndOnlyTheZeroOneMoves) {
  const StartLabTrainer lab = lab_of({});
  const StartLabSnapshot now = lab.snapshot();
  EXPECT_TRUE(now.runs[gaussian_zero].is_base);
  EXPECT_EQ(now.runs[gaussian_zero].snapshot->gradient_norm_a, 0.0);
  EXPECT_GT(now.runs[gaussian_zero].snapshot->gradient_norm_b, 0.0);
  EXPECT_TRUE(now.runs[zero_gaussian].is_base);
  EXPECT_GT(now.runs[zero_gaussian].snapshot->gradient_norm_a, 0.0);
  EXPECT_EQ(now.runs[zero_gaussian].snapshot->gradient_norm_b, 0.0);
  EXPECT_FALSE(now.runs[gaussian_gaussian].is_base);
  EXPECT_EQ(lab_finding(now, now, gaussian_zero).first_mover, Mover::b);
  EXPECT_EQ(lab_finding(now, now, zero_gaussian).first_mover, Mover::a);
  EXPECT_EQ(lab_finding(now, now, gaussian_gaussian).first_mover, Mover::both);
}

class StuckForever : public testing::TestWithParam<Method> {};

TEST_P(StuckForever, BothZeroNeverMoves) {
  TrainingSettings settings;
  settings.method = GetParam();
  StartLabTrainer lab = lab_of(settings);
  const StartLabSnapshot first = lab.snapshot();
  for (int step = 0; step < 50; ++step) lab.step();
  const StartLabSnapshot now = lab.snapshot();
  const LabRun& run = now.runs[zero_zero];
  EXPECT_TRUE(run.is_stuck());
  EXPECT_TRUE(run.is_base);
  EXPECT_EQ(run.snapshot->factors, first.runs[zero_zero].snapshot->factors);
  EXPECT_EQ(run.snapshot->rmse, first.runs[zero_zero].snapshot->rmse);
  EXPECT_FALSE(now.runs[gaussian_zero].is_stuck());
  EXPECT_FALSE(now.runs[gaussian_zero].is_base);
}

INSTANTIATE_TEST_SUITE_P(EveryMethod, StuckForever,
                         testing::Values(Method::gradient_descent, Method::momentum, Method::adam,
                                         Method::als, Method::sgd));

TEST(StartLab, RunsAreThoseOfPlainTrainersAtTheSharedRate) {
  TrainingSettings settings;
  StartLabTrainer lab = lab_of(settings);
  settings.learning_rate = lab.learning_rate();
  const auto problem = problem_of(two_tastes(), settings);
  for (int step = 0; step < 40; ++step) lab.step();
  EXPECT_EQ(lab.step_count(), 40u);
  for (std::size_t k = 0; k < lab_starts.size(); ++k) {
    settings.start = lab_starts[k];
    Trainer plain(problem, settings);
    for (int step = 0; step < 40; ++step) plain.step();
    EXPECT_EQ(lab.run(k).factors(), plain.factors()) << k;
  }
}

TEST(StartLab, TheRateIsTheLearnersOwnOrTheSmallestAutomaticOne) {
  TrainingSettings settings;
  settings.learning_rate = 0.003;
  EXPECT_EQ(lab_of(settings).learning_rate(), 0.003);
  settings.learning_rate.reset();
  const double shared = lab_of(settings).learning_rate();
  for (const Start start : lab_starts) {
    settings.start = start;
    EXPECT_LE(shared, Trainer(problem_of(two_tastes(), settings), settings).learning_rate());
  }
}

TEST(StartLab, EndsWhenAllButTheStuckOneHaveConverged) {
  StartLabTrainer lab = lab_of({});
  while (lab.outcome() == Outcome::running && lab.step_count() < 100'000) lab.step();
  EXPECT_EQ(lab.outcome(), Outcome::converged);
  const StartLabSnapshot now = lab.snapshot();
  EXPECT_EQ(now.runs[zero_zero].outcome, Outcome::running);
  EXPECT_EQ(now.runs[gaussian_zero].outcome, Outcome::converged);
  const std::size_t best = best_run(now);
  EXPECT_NE(best, zero_zero);
  for (const LabRun& run : now.runs) EXPECT_LE(now.runs[best].snapshot->rmse, run.snapshot->rmse);
}

TEST(StartLab, DivergesWhenEveryMovingRunDoes) {
  TrainingSettings settings;
  settings.learning_rate = 10.0;
  StartLabTrainer lab = lab_of(settings);
  while (lab.outcome() == Outcome::running && lab.step_count() < 1000) lab.step();
  EXPECT_EQ(lab.outcome(), Outcome::diverged);
  const std::size_t steps = lab.step_count();
  lab.step();
  EXPECT_EQ(lab.step_count(), steps);
  EXPECT_EQ(best_run(lab.snapshot()), lab_starts.size());
}

TEST(StartLab, AProductTooSmallToSeeLeavesWAsItIs) {
  TrainingSettings settings;
  settings.base = BaseKind::mean;
  settings.sigma = 1e-12;
  EXPECT_TRUE(lab_of(settings).snapshot().runs[gaussian_gaussian].is_base);
  settings.sigma = 1e-6;
  EXPECT_FALSE(lab_of(settings).snapshot().runs[gaussian_gaussian].is_base);
}

TEST(StartLab, GoesOnWhileOneOfItsRunsCanMove) {
  TrainingSettings settings;
  // The product of both halves is too large to square, either half alone is not.
  settings.sigma = 1e100;
  const StartLabTrainer lab = lab_of(settings);
  EXPECT_EQ(lab.run(gaussian_gaussian).outcome(), Outcome::diverged);
  EXPECT_EQ(lab.run(gaussian_zero).outcome(), Outcome::running);
  EXPECT_EQ(lab.outcome(), Outcome::running);
}

TEST(StartLab, RefusesWhatMakesNoRun) {
  TrainingSettings settings;
  settings.rank = 0;
  EXPECT_THROW(StartLabTrainer(problem_of(two_tastes(), {}), settings), std::invalid_argument);
  EXPECT_THROW(StartLabTrainer(nullptr, {}), std::invalid_argument);
}

}  // namespace
}  // namespace lora
