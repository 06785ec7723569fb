// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/color/color_scale.h"

#include <gtest/gtest.h>

#include <cmath>

namespace lora {
namespace {

TEST(ColorScale, TextIsReadableOnEveryColour) {
  for (const ColorScale scale : {ColorScale::sequential, ColorScale::diverging}) {
    for (int step = 0; step <= 2550; ++step) {
      const Rgb color = color_of(scale, step, 0.0, 2550.0);
      ASSERT_GE(contrast_ratio(text_on(color), color), 4.5) << step;
    }
  }
}

TEST(ColorScale, EndsMiddleAndWhatIsOutside) {
  EXPECT_EQ(color_of(ColorScale::diverging, 0.0, -2.0, 2.0), (Rgb{255, 255, 255}));
  EXPECT_EQ(color_of(ColorScale::diverging, 9.0, -2.0, 2.0), color_of(ColorScale::diverging, 2.0, -2.0, 2.0));
  const Rgb cold = color_of(ColorScale::diverging, -2.0, -2.0, 2.0);
  const Rgb warm = color_of(ColorScale::diverging, 2.0, -2.0, 2.0);
  EXPECT_GT(cold.blue, cold.red);
  EXPECT_GT(warm.red, warm.blue);
  const Rgb grey = color_of(ColorScale::sequential, std::nan(""), 0.0, 1.0);
  EXPECT_EQ(grey.red, grey.green);
  EXPECT_EQ(grey.green, grey.blue);
  EXPECT_EQ(color_of(ColorScale::diverging, 1.0, 1.0, 1.0), (Rgb{255, 255, 255}));
}

TEST(ColorScale, SequentialDarkensSteadily) {
  double before = 22.0;
  for (int step = 0; step <= 100; ++step) {
    const double contrast = contrast_ratio(color_of(ColorScale::sequential, step, 0.0, 100.0), {0, 0, 0});
    ASSERT_LE(contrast, before);
    before = contrast;
  }
}

TEST(ColorScale, ContrastOfBlackAndWhiteIs21) {
  EXPECT_NEAR(contrast_ratio({0, 0, 0}, {255, 255, 255}), 21.0, 1e-12);
  EXPECT_NEAR(contrast_ratio({0x77, 0x77, 0x77}, {255, 255, 255}), 4.478, 1e-3);
}

}  // namespace
}  // namespace lora
