// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <stdexcept>

namespace lora {
namespace {

// The published first outputs of SplitMix64 for this seed.
TEST(Random, IsSplitMix64) {
  Random random(1234567);
  for (const std::uint64_t expected : {6457827717110365317u, 3203168211198807973u, 9817491932198370423u}) {
    EXPECT_EQ(random.next(), expected);
  }
}

TEST(Random, StreamsDiffer) {
  EXPECT_NE(Random(7, 0).next(), Random(7, 1).next());
  EXPECT_NE(Random(7, 1).next(), Random(8, 1).next());
  EXPECT_EQ(Random(7, 1).next(), Random(7, 1).next());
}

TEST(Random, GaussianHasMeanZeroAndVarianceOne) {
  Random random(3);
  constexpr int count = 200'000;
  double sum = 0.0, squares = 0.0, cubes = 0.0, fourths = 0.0;
  for (int k = 0; k < count; ++k) {
    const double x = random.gaussian();
    sum += x;
    squares += x * x;
    cubes += x * x * x;
    fourths += x * x * x * x;
  }
  // Five standard errors.
  EXPECT_NEAR(sum / count, 0.0, 5.0 / std::sqrt(count));
  EXPECT_NEAR(squares / count, 1.0, 5.0 * std::sqrt(2.0 / count));
  EXPECT_NEAR(cubes / count, 0.0, 5.0 * std::sqrt(15.0 / count));
  EXPECT_NEAR(fourths / count, 3.0, 5.0 * std::sqrt(96.0 / count));
}

TEST(Random, BelowAndUniformAreEven) {
  Random random(4);
  std::array<int, 7> met{};
  std::array<int, 10> tenths{};
  for (int k = 0; k < 70'000; ++k) {
    ++met.at(random.below(7));
    ++tenths.at(static_cast<std::size_t>(10.0 * random.uniform()));
  }
  for (const int times : met) EXPECT_NEAR(times, 10'000, 500);
  for (const int times : tenths) EXPECT_NEAR(times, 7'000, 400);
  EXPECT_EQ(random.below(1), 0u);
  EXPECT_THROW(random.below(0), std::invalid_argument);
}

}  // namespace
}  // namespace lora
