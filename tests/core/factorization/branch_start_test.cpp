// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factorization/branch_start.h"

#include <gtest/gtest.h>

#include <Eigen/SVD>
#include <cmath>

#include "core/factorization/trainer.h"
#include "core/factorization/turned_factors.h"
#include "tests/core/factorization/tables.h"

namespace lora {
namespace {

using namespace test;

Snapshot step_of(const TrainingSettings& settings, std::size_t steps) {
  Trainer trainer(problem_of(two_tastes(), settings), settings);
  for (std::size_t k = 0; k < steps; ++k) trainer.step();
  return trainer.snapshot();
}

TrainingSettings rank_of(std::size_t rank) {
  TrainingSettings settings;
  settings.rank = rank;
  return settings;
}

bool same_guess_bits(const Factors& first, const Factors& second) {
  for (std::size_t u = 0; u < first.users(); ++u) {
    for (std::size_t i = 0; i < first.movies(); ++i) {
      if (first.product(u, i) != second.product(u, i)) return false;
    }
  }
  return true;
}

TEST(BranchStart, OneMoreDimensionLeavesEveryBitOfTheGuess) {
  for (const std::size_t steps : {0u, 1u, 37u, 300u}) {
    const auto problem = problem_of(two_tastes(), rank_of(2));
    const Snapshot from = step_of(rank_of(2), steps);
    const BranchStart start = branch_start(*problem, rank_of(2), from, {.rank = RankMove::one_more});
    EXPECT_EQ(start.settings.rank, 3u);
    EXPECT_EQ(start.snapshot.step, steps);
    EXPECT_TRUE(same_guess_bits(from.factors, start.snapshot.factors)) << steps;
    EXPECT_EQ(start.rmse_before, start.rmse_after);
    EXPECT_EQ(start.snapshot.factors.b.row(2).norm(), 0.0);
    // The column the run would have started with at rank 3.
    const Factors fresh = initial_factors(6, 8, 3, Start::gaussian_zero, 0.5, 7);
    EXPECT_EQ(start.snapshot.factors.a.col(2), fresh.a.col(2));
  }
}

TEST(BranchStart, OneLessDropsTheWeakestDirectionOfTheGuess) {
  const auto problem = problem_of(two_tastes(), rank_of(3));
  const Snapshot from = step_of(rank_of(3), 200);
  const BranchStart start = branch_start(*problem, rank_of(3), from, {.rank = RankMove::one_less});
  const Factors& kept = start.snapshot.factors;
  EXPECT_EQ(kept.rank(), 2u);
  // What is lost is the last singular value of A·B, and no rank-2 pair is nearer (Eckart and Young 1936).
  const double lost = (from.factors.a * from.factors.b - kept.a * kept.b).norm();
  EXPECT_NEAR(lost, start.dropped_strength, 1e-12);
  const Eigen::MatrixXd product = from.factors.a * from.factors.b;
  EXPECT_NEAR(lost, Eigen::JacobiSVD<Eigen::MatrixXd>(product).singularValues()(2), 1e-12);
  // Balanced: AᵀA = BBᵀ.
  EXPECT_LT((kept.a.transpose() * kept.a - kept.b * kept.b.transpose()).norm(), 1e-12);
  EXPECT_GT(start.rmse_after, start.rmse_before);
}

TEST(BranchStart, OneLessAtStepZeroCostsNothingAndStillLearns) {
  const auto problem = problem_of(two_tastes(), rank_of(3));
  const BranchStart start =
      branch_start(*problem, rank_of(3), step_of(rank_of(3), 0), {.rank = RankMove::one_less});
  EXPECT_EQ(start.rmse_before, start.rmse_after);
  EXPECT_EQ(start.dropped_strength, 0.0);
  EXPECT_EQ(start.snapshot.factors, initial_factors(6, 8, 2, Start::gaussian_zero, 0.5, 7));
}

TEST(BranchStart, OneLessWorksAboveTheTablesOwnRank) {
  TrainingSettings settings = rank_of(8);
  settings.start = Start::gaussian_gaussian;
  const auto problem = problem_of(two_tastes(), settings);
  const Snapshot from = step_of(settings, 20);
  const BranchStart start = branch_start(*problem, settings, from, {.rank = RankMove::one_less});
  EXPECT_EQ(start.snapshot.factors.rank(), 7u);
  EXPECT_LT(largest_difference(from.factors, start.snapshot.factors), 1e-12);
  EXPECT_TRUE(start.snapshot.factors.all_finite());
}

TEST(BranchStart, RankOneHasNoneBelow) {
  const auto problem = problem_of(two_tastes(), rank_of(1));
  EXPECT_THROW(branch_start(*problem, rank_of(1), step_of(rank_of(1), 5), {.rank = RankMove::one_less}),
               std::invalid_argument);
}

TEST(BranchStart, AnotherMethodChoosesItsOwnRate) {
  TrainingSettings settings = rank_of(2);
  settings.learning_rate = 0.001;
  const auto problem = problem_of(two_tastes(), settings);
  const Snapshot from = step_of(settings, 5);
  EXPECT_EQ(branch_start(*problem, settings, from, {}).settings, settings);
  EXPECT_FALSE(branch_start(*problem, settings, from, {.method = Method::adam}).settings.learning_rate);
  const BranchStart both =
      branch_start(*problem, settings, from, {.learning_rate = 0.02, .method = Method::adam});
  EXPECT_EQ(both.settings.learning_rate, 0.02);
  EXPECT_EQ(both.settings.method, Method::adam);
  EXPECT_THROW(branch_start(*problem, settings, from, {.learning_rate = std::nan("")}),
               std::invalid_argument);
}

}  // namespace
}  // namespace lora
