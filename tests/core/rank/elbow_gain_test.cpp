// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rank/elbow_gain.h"

#include <gtest/gtest.h>

#include <limits>

namespace lora {
namespace {

RankResult rank_result(std::size_t rank, double rmse) {
  RankResult result;
  result.rank = rank;
  result.rmse = rmse;
  result.parameters = rank * 14;
  return result;
}

TEST(ElbowGain, ComparesTheElbowWithTheLowestAndTheNextRank) {
  SweepResult sweep;
  sweep.ranks = {rank_result(3, 0.05), rank_result(1, 1.0), rank_result(2, 0.08)};
  sweep.elbow = 2;
  const auto gain = elbow_gain(sweep);
  ASSERT_TRUE(gain);
  EXPECT_EQ(gain->lowest_rank, 1u);
  EXPECT_EQ(gain->rank, 2u);
  EXPECT_DOUBLE_EQ(gain->factor, 12.5);
  EXPECT_EQ(gain->next_rank, 3u);
  EXPECT_EQ(gain->extra_parameters, 14u);
  EXPECT_DOUBLE_EQ(gain->extra_gain, 0.08 - 0.05);
}

TEST(ElbowGain, SaysNothingWhereThereIsNothingToSay) {
  SweepResult sweep;
  sweep.ranks = {rank_result(1, 1.0), rank_result(2, 0.08), rank_result(3, 0.05)};
  EXPECT_FALSE(elbow_gain(sweep));
  sweep.elbow = 3;
  EXPECT_FALSE(elbow_gain(sweep));
  sweep.elbow = 2;
  sweep.ranks[2].rmse = std::numeric_limits<double>::quiet_NaN();
  EXPECT_FALSE(elbow_gain(sweep));
}

TEST(RatioToFloor, IsNotDefinedWithoutAFloor) {
  RankResult result = rank_result(1, 0.3);
  EXPECT_FALSE(ratio_to_floor(result));
  result.svd_floor = 0.2;
  EXPECT_DOUBLE_EQ(*ratio_to_floor(result), 1.5);
  result.svd_floor = 0.0;
  EXPECT_FALSE(ratio_to_floor(result));
}

}  // namespace
}  // namespace lora
