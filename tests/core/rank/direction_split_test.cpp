// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rank/direction_split.h"

#include <gtest/gtest.h>

#include <numeric>

#include "core/factorization/loss.h"
#include "core/factorization/trainer.h"
#include "core/rank/svd_optimum.h"
#include "tests/core/factorization/tables.h"

namespace lora {
namespace {

using namespace test;

double sum_of(const std::vector<double>& values) {
  return std::accumulate(values.begin(), values.end(), 0.0);
}

/// The same ratings with users and movies exchanged.
std::shared_ptr<const RatingTable> turned_table(const RatingTable& table) {
  std::vector<Rating> ratings = table.ratings();
  for (Rating& rating : ratings) std::swap(rating.user, rating.movie);
  return table_of(table.movies(), table.users(), ratings);
}

std::vector<SnapshotPtr> run_of(std::shared_ptr<const TrainingProblem> problem,
                                const TrainingSettings& settings, std::size_t steps) {
  Trainer trainer(std::move(problem), settings);
  std::vector<SnapshotPtr> run = {std::make_shared<const Snapshot>(trainer.snapshot())};
  for (std::size_t k = 0; k < steps; ++k) {
    trainer.step();
    run.push_back(std::make_shared<const Snapshot>(trainer.snapshot()));
  }
  return run;
}

void expect_energies_add_up(const std::shared_ptr<const TrainingProblem>& problem,
                            const TrainingSettings& settings) {
  const auto split = DirectionSplit::of(*problem);
  ASSERT_TRUE(split);
  Evaluation evaluation;
  for (const SnapshotPtr& step : run_of(problem, settings, 60)) {
    evaluate(*problem, step->factors, 0.0, evaluation);
    EXPECT_NEAR(sum_of(split->residual_energies(step->factors)), evaluation.squared_error, 1e-10)
        << step->step;
  }
}

TEST(DirectionSplit, EnergiesAddUpToTheSquaredError) {
  TrainingSettings settings;
  settings.rank = 3;
  for (const BaseKind base : {BaseKind::zero, BaseKind::mean, BaseKind::offsets}) {
    settings.base = base;
    expect_energies_add_up(problem_of(two_tastes(), settings), settings);
    expect_energies_add_up(problem_of(turned_table(*two_tastes()), settings), settings);
  }
}

TEST(DirectionSplit, AtStepZeroEachEnergyIsTheSquareOfItsSigma) {
  const auto problem = problem_of(two_tastes(), {});
  const auto split = DirectionSplit::of(*problem);
  const auto optimum = SvdOptimum::of(*problem);
  const SnapshotPtr start = run_of(problem, {}, 0).front();
  const std::vector<double> energies = split->residual_energies(start->factors);
  ASSERT_EQ(split->count(), 6u);
  for (std::size_t i = 0; i < 6; ++i) {
    const double sigma = split->singular_values()[i];
    EXPECT_NEAR(sigma, optimum->singular_values()[i], 1e-12);
    EXPECT_NEAR(energies[i], sigma * sigma, 1e-10);
    EXPECT_EQ(split->strengths(start->factors)[i], 0.0);
  }
}

TEST(DirectionSplit, TheBestPairHasItsDirectionsInFull) {
  // ALS ends at the truncated SVD: the first r strengths are σ, the others 0.
  TrainingSettings settings;
  settings.method = Method::als;
  const auto problem = problem_of(two_tastes(), settings);
  const auto split = DirectionSplit::of(*problem);
  const std::vector<double> strengths = split->strengths(run_of(problem, settings, 300).back()->factors);
  for (std::size_t i = 0; i < 6; ++i) {
    EXPECT_NEAR(strengths[i], i < 2 ? split->singular_values()[i] : 0.0, 1e-6) << i;
  }
}

TEST(DirectionSplit, IsNotDefinedWithGapsOrForATooLargeTable) {
  EXPECT_FALSE(DirectionSplit::of(*problem_of(table_of(2, 2, {{0, 0, 1.0}}), {})));
  EXPECT_FALSE(DirectionSplit::of(*problem_of(two_tastes(), {}), 5));
}

TEST(DirectionHistory, SaysWhenEachPassedHalf) {
  TrainingSettings settings;
  settings.sigma = 0.1;
  const auto problem = problem_of(two_tastes(), settings);
  const auto split = DirectionSplit::of(*problem);
  const auto run = run_of(problem, settings, 600);
  const DirectionHistory history = follow_directions(*split, run, 4);
  ASSERT_EQ(history.steps.size(), 601u);
  ASSERT_EQ(history.strengths.size(), 4u);
  for (std::size_t i = 0; i < 2; ++i) {
    ASSERT_TRUE(history.half_steps[i]);
    const std::size_t at = *history.half_steps[i];
    EXPECT_GE(history.strengths[i][at], 0.5 * split->singular_values()[i]);
    EXPECT_LT(history.strengths[i][at - 1], 0.5 * split->singular_values()[i]);
  }
  EXPECT_LT(*history.half_steps[0], *history.half_steps[1]);
  // Rank 2 has room for two.
  EXPECT_FALSE(history.half_steps[2]);
  EXPECT_FALSE(history.half_steps[3]);
}

TEST(DirectionHistory, IsThinnedAndEndsWithTheNewestStep) {
  const auto problem = problem_of(two_tastes(), {});
  const auto split = DirectionSplit::of(*problem);
  const auto run = run_of(problem, {}, 501);
  const DirectionHistory thin = follow_directions(*split, run, 99, 50);
  EXPECT_EQ(thin.strengths.size(), 6u);
  EXPECT_LE(thin.steps.size(), 60u);
  EXPECT_EQ(thin.steps.back(), 501u);
  EXPECT_EQ(thin.half_steps, follow_directions(*split, run, 99, 1000).half_steps);
  EXPECT_TRUE(follow_directions(*split, {}, 6).steps.empty());
}

TEST(DirectionSplit, MisuseIsRefused) {
  const auto split = DirectionSplit::of(*problem_of(two_tastes(), {}));
  const Factors other = initial_factors(5, 8, 2, Start::gaussian_zero, 1.0, 3);
  EXPECT_THROW(split->strengths(other), std::invalid_argument);
  EXPECT_THROW(split->residual_energies(other), std::invalid_argument);
}

}  // namespace
}  // namespace lora
