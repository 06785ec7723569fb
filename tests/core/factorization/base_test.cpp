// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factorization/base.h"

#include <gtest/gtest.h>

#include <stdexcept>

#include "tests/core/factorization/tables.h"

namespace lora {
namespace {

using namespace test;

const std::vector<Rating> four = {{0, 0, 5.0}, {0, 1, 3.0}, {1, 0, 4.0}, {1, 1, 2.0}};

TEST(Base, MeanIsTheAverageOfTheRatings) {
  EXPECT_EQ(Base::mean(2, 2, four).at(1, 0), 3.5);
  EXPECT_EQ(Base::mean(2, 2, {{0, 0, 4.0}}).at(1, 1), 4.0);
  EXPECT_EQ(Base::mean(2, 2, {}).at(1, 1), 0.0);
  EXPECT_EQ(Base::zero(2, 2).at(1, 1), 0.0);
}

// A table that is a user's offset plus a movie's: without damping the fit is exact.
TEST(Base, OffsetsFitWhatIsMadeOfThem) {
  const Base base = Base::offsets(2, 2, four, 0.0);
  for (const Rating& rating : four) EXPECT_NEAR(base.at(rating.user, rating.movie), rating.value, 1e-9);
  EXPECT_NEAR(base.user_offset(0), 0.5, 1e-9);
  EXPECT_NEAR(base.movie_offset(1), -1.0, 1e-9);
  EXPECT_LT(Base::offsets(2, 2, four, 5.0).user_offset(0), 0.25);
}

TEST(Base, AnOldTableIsItselfAndItsAverageInTheGaps) {
  const Base base = Base::table(table_of(2, 2, {{0, 0, 5.0}, {1, 1, 2.0}}));
  EXPECT_EQ(base.at(0, 0), 5.0);
  EXPECT_EQ(base.at(0, 1), 3.5);
}

TEST(Base, RefusesWhatLiesOutside) {
  EXPECT_THROW(Base::mean(1, 1, four), std::invalid_argument);
  EXPECT_THROW(Base::table(nullptr), std::invalid_argument);
  EXPECT_THROW(Base::zero(2, 2).at(2, 0), std::out_of_range);
}

}  // namespace
}  // namespace lora
