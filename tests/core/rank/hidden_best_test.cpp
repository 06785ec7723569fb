// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rank/hidden_best.h"

#include <gtest/gtest.h>

#include <limits>

namespace lora {
namespace {

SweepResult with_hidden_errors(const std::vector<double>& errors) {
  SweepResult sweep;
  for (std::size_t k = 0; k < errors.size(); ++k) {
    RankResult result;
    result.rank = errors.size() - k;  // descending: the order asked for, not the order of ranks
    result.hidden_rmse = errors[k];
    sweep.ranks.push_back(result);
  }
  return sweep;
}

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

TEST(HiddenBest, IsTheLowestErrorAndOfEqualOnesTheLowerRank) {
  EXPECT_EQ(best_on_hidden(with_hidden_errors({0.9, 0.7, 0.8})), 1u);
  EXPECT_EQ(best_on_hidden(with_hidden_errors({0.7, 0.9, 0.7})), 2u);
  EXPECT_EQ(best_on_hidden(with_hidden_errors({nan, 0.9})), 1u);
}

TEST(HiddenBest, IsNothingWithoutHiddenRatings) {
  EXPECT_FALSE(best_on_hidden(with_hidden_errors({nan, nan})));
  EXPECT_FALSE(best_on_hidden(SweepResult{}));
}

}  // namespace
}  // namespace lora
