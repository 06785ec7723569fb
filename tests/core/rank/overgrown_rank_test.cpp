// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rank/overgrown_rank.h"

#include <gtest/gtest.h>

#include <vector>

#include "tests/core/factorization/tables.h"

namespace lora {
namespace {

using namespace test;

TEST(OvergrownRank, MoreNumbersThanTheTableBuyNothing) {
  const OvergrownRank result = overgrown_rank(two_tastes(), {});
  EXPECT_NEAR(result.break_even, 48.0 / 14.0, 1e-12);
  EXPECT_EQ(result.useful_rank, 6u);
  ASSERT_EQ(result.costs.size(), 6u);
  // The smallest ones, both sides of the break-even, the useful one, and far too many.
  std::vector<std::size_t> ranks;
  for (const RankCost& cost : result.costs) ranks.push_back(cost.rank);
  EXPECT_EQ(ranks, (std::vector<std::size_t>{1, 2, 3, 4, 6, 64}));
  const RankCost& useful = result.costs[4];
  const RankCost& last = result.costs.back();
  EXPECT_EQ(useful.rank, 6u);
  EXPECT_EQ(last.rank, 64u);
  EXPECT_EQ(last.numbers, 64u * 14u);
  for (const RankCost& cost : result.costs) {
    EXPECT_EQ(cost.share > 1.0, static_cast<double>(cost.rank) > result.break_even);
    ASSERT_TRUE(cost.rmse && cost.floor);
    EXPECT_GE(*cost.rmse, *cost.floor - 1e-9) << cost.rank;
  }
  EXPECT_EQ(*last.floor, *useful.floor);
  EXPECT_EQ(*last.floor, 0.0);
}

TEST(OvergrownRank, UnseenCellsHaveNoFloor) {
  Random random(3);
  const OvergrownRank result = overgrown_rank(random_table(5, 7, 0.6, random), {});
  for (const RankCost& cost : result.costs) {
    EXPECT_FALSE(cost.floor);
    EXPECT_TRUE(cost.rmse);
  }
}

TEST(OvergrownRank, LargeTablesAreCountedOnly) {
  Random random(3);
  const OvergrownRank result = overgrown_rank(random_table(60, 70, 1.0, random), {});
  EXPECT_EQ(result.costs.back().rank, 120u);
  for (const RankCost& cost : result.costs) {
    EXPECT_TRUE(cost.floor);
    EXPECT_FALSE(cost.rmse);
  }
}

TEST(OvergrownRank, LearnsWhateverStartTheLearnerChose) {
  TrainingSettings settings;
  settings.start = Start::zero_zero;
  settings.sigma = 0.0;
  const OvergrownRank result = overgrown_rank(two_tastes(), settings);
  EXPECT_EQ(result.costs.back().rmse, overgrown_rank(two_tastes(), {}).costs.back().rmse);
}

TEST(OvergrownRank, AnEmptyTableHasNoRanks) {
  EXPECT_TRUE(overgrown_rank(table_of(0, 0, {}), {}).costs.empty());
}

}  // namespace
}  // namespace lora
