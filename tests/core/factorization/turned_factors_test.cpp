// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factorization/turned_factors.h"

#include <gtest/gtest.h>

#include <limits>

#include "core/factorization/initializer.h"

namespace lora {
namespace {

Factors pair() {
  return initial_factors(6, 8, 2, Start::gaussian_gaussian, 1.0, 3);
}

TEST(TurnedFactors, TheNumbersChangeAndTheGuessDoesNot) {
  const Factors factors = pair();
  for (const double degrees : {-180.0, -73.5, 1.0, 30.0, 90.0, 179.0}) {
    for (const double stretch : {0.25, 1.0, 4.0}) {
      const Factors other = turned(factors, {degrees, stretch});
      EXPECT_LT(largest_difference(factors, other), 1e-14) << degrees << " " << stretch;
      EXPECT_GT(largest_entry_difference(factors, other), 0.005) << degrees;
    }
  }
}

TEST(TurnedFactors, ARotationKeepsLengthsAndAStretchDoesNot) {
  const Factors factors = pair();
  EXPECT_NEAR(turned(factors, {57.0, 1.0}).a.norm(), factors.a.norm(), 1e-13);
  EXPECT_NEAR(turned(factors, {57.0, 1.0}).b.norm(), factors.b.norm(), 1e-13);
  EXPECT_GT(std::abs(turned(factors, {57.0, 3.0}).a.norm() - factors.a.norm()), 0.1);
}

TEST(TurnedFactors, AQuarterTurnTakesTheFirstDimensionToTheSecond) {
  const Factors factors = pair();
  const Factors quarter = turned(factors, {90.0, 1.0});
  for (Eigen::Index u = 0; u < 6; ++u) {
    EXPECT_NEAR(quarter.a(u, 1), factors.a(u, 0), 1e-15);
    EXPECT_NEAR(quarter.a(u, 0), -factors.a(u, 1), 1e-15);
  }
}

TEST(TurnedFactors, NoTurnIsTheSameBits) {
  EXPECT_EQ(turned(pair(), {}), pair());
  EXPECT_EQ(largest_difference(pair(), pair()), 0.0);
  EXPECT_EQ(largest_entry_difference(pair(), pair()), 0.0);
}

TEST(TurnedFactors, MisuseIsRefused) {
  EXPECT_THROW(turned(initial_factors(6, 8, 3, Start::gaussian_zero, 1.0, 3), {}), std::invalid_argument);
  EXPECT_THROW(turned(pair(), {std::numeric_limits<double>::quiet_NaN(), 1.0}), std::invalid_argument);
  EXPECT_THROW(turned(pair(), {0.0, 0.0}), std::invalid_argument);
  const Factors wider = initial_factors(6, 9, 2, Start::gaussian_zero, 1.0, 3);
  EXPECT_THROW(largest_difference(pair(), wider), std::invalid_argument);
  EXPECT_THROW(largest_entry_difference(pair(), wider), std::invalid_argument);
}

}  // namespace
}  // namespace lora
