// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapter/float_formats.h"

#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <limits>

#include "core/base/random.h"

namespace lora {
namespace {

TEST(FloatFormats, EveryHalfComesBackBitForBit) {
  for (std::uint32_t bits = 0; bits <= 0xffff; ++bits) {
    const auto half = static_cast<std::uint16_t>(bits);
    ASSERT_EQ(double_to_float16(float16_to_double(half)), half);
    ASSERT_EQ(double_to_bfloat16(bfloat16_to_double(half)), half);
  }
}

TEST(FloatFormats, HalvesHaveTheirValues) {
  EXPECT_EQ(float16_to_double(0x3c00), 1.0);
  EXPECT_EQ(float16_to_double(0xc000), -2.0);
  EXPECT_EQ(float16_to_double(0x7bff), 65504.0);
  EXPECT_EQ(float16_to_double(0x0001), std::ldexp(1.0, -24));
  EXPECT_EQ(float16_to_double(0x03ff), std::ldexp(1023.0, -24));
  EXPECT_EQ(float16_to_double(0xfc00), -std::numeric_limits<double>::infinity());
  EXPECT_TRUE(std::isnan(float16_to_double(0x7c01)));
  EXPECT_TRUE(std::signbit(float16_to_double(0x8000)));
  EXPECT_EQ(bfloat16_to_double(0x3f80), 1.0);
  EXPECT_EQ(bfloat16_to_double(0x0001), std::ldexp(1.0, -133));
}

TEST(FloatFormats, HalvesRoundToNearestEven) {
  EXPECT_EQ(double_to_float16(1.0 + std::ldexp(1.0, -11)), 0x3c00);
  EXPECT_EQ(double_to_float16(1.0 + std::ldexp(3.0, -11)), 0x3c02);
  EXPECT_EQ(double_to_float16(1.0 + std::ldexp(1.0, -11) + std::ldexp(1.0, -40)), 0x3c01);
  EXPECT_EQ(double_to_float16(65519.0), 0x7bff);
  EXPECT_EQ(double_to_float16(65520.0), 0x7c00);
  EXPECT_EQ(double_to_float16(1e300), 0x7c00);
  EXPECT_EQ(double_to_float16(std::ldexp(1.0, -25)), 0x0000);
  EXPECT_EQ(double_to_float16(std::ldexp(1.5, -25)), 0x0001);
  EXPECT_EQ(double_to_float16(std::ldexp(1023.5, -24)), 0x0400);
  EXPECT_EQ(double_to_float16(-1e-300), 0x8000);
}

// The processor's own conversion is the judge.
TEST(FloatFormats, SinglesAgreeWithTheProcessor) {
  Random random(11);
  for (int k = 0; k < 200000; ++k) {
    const auto bits = static_cast<std::uint32_t>(random.next());
    const auto single = std::bit_cast<float>(bits);
    ASSERT_EQ(double_to_float32(float32_to_double(bits)), bits);
    if (!std::isnan(single)) {
      ASSERT_EQ(float32_to_double(bits), static_cast<double>(single));
    }
    const double value = std::ldexp(random.gaussian(), static_cast<int>(random.below(320)) - 170);
    ASSERT_EQ(double_to_float32(value), std::bit_cast<std::uint32_t>(static_cast<float>(value))) << value;
  }
}

}  // namespace
}  // namespace lora
