// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rank/rank_list.h"

#include <gtest/gtest.h>

namespace lora {
namespace {

using Ranks = std::vector<std::size_t>;

struct Reading {
  const char* text;
  Ranks ranks;
};

class RankListReads : public testing::TestWithParam<Reading> {};

TEST_P(RankListReads, WhatPeopleWrite) {
  const auto ranks = parse_rank_list(GetParam().text, 20);
  ASSERT_TRUE(ranks) << GetParam().text;
  EXPECT_EQ(*ranks, GetParam().ranks);
}

INSTANTIATE_TEST_SUITE_P(Rows, RankListReads,
                         testing::Values(Reading{"1-6", {1, 2, 3, 4, 5, 6}}, Reading{"1,2,4,8", {1, 2, 4, 8}},
                                         Reading{" 8 4;2 ", {2, 4, 8}}, Reading{"1 - 3, 3, 2", {1, 2, 3}},
                                         Reading{"6-4", {4, 5, 6}}, Reading{"1\u20133", {1, 2, 3}},
                                         Reading{"1\uFF0C2\u30013", {1, 2, 3}}, Reading{"7", {7}}));

struct Refusal {
  const char* text;
  ErrorCode code;
};

class RankListRefuses : public testing::TestWithParam<Refusal> {};

TEST_P(RankListRefuses, WhatIsNoRank) {
  const auto ranks = parse_rank_list(GetParam().text, 100);
  ASSERT_FALSE(ranks) << GetParam().text;
  EXPECT_EQ(ranks.error().code, GetParam().code);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, RankListRefuses,
    testing::Values(Refusal{"", ErrorCode::empty_input}, Refusal{" , ", ErrorCode::empty_input},
                    Refusal{"two", ErrorCode::not_a_number}, Refusal{"1-", ErrorCode::not_a_number},
                    Refusal{"-3", ErrorCode::not_a_number}, Refusal{"1-2-3", ErrorCode::not_a_number},
                    Refusal{"1.5", ErrorCode::not_a_number}, Refusal{"0", ErrorCode::out_of_range},
                    Refusal{"1-101", ErrorCode::out_of_range}, Refusal{"1-65", ErrorCode::out_of_range},
                    Refusal{"1-40,50-90", ErrorCode::out_of_range},
                    Refusal{"99999999999999999999999", ErrorCode::not_a_number}));

TEST(RankList, WritingAndReadingAgainIsTheIdentity) {
  for (const Ranks& ranks : {Ranks{1}, Ranks{1, 2}, Ranks{1, 2, 3, 8}, Ranks{2, 4, 5, 6, 7, 9}}) {
    EXPECT_EQ(*parse_rank_list(format_rank_list(ranks), 9), ranks) << format_rank_list(ranks);
  }
  EXPECT_EQ(format_rank_list({1, 2, 3, 4, 5, 6}), "1-6");
}

TEST(RankList, SuggestsNothingAboveTheShorterSide) {
  EXPECT_EQ(suggested_ranks(6, 8), (Ranks{1, 2, 3, 4, 5, 6}));
  EXPECT_EQ(suggested_ranks(40, 3), (Ranks{1, 2, 3}));
  EXPECT_EQ(suggested_ranks(610, 9724), (Ranks{1, 2, 4, 8, 16}));
  EXPECT_TRUE(suggested_ranks(0, 5).empty());
}

}  // namespace
}  // namespace lora
