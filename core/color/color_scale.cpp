// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/color/color_scale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lora {
namespace {

using Anchors = std::array<Rgb, 9>;

// ColorBrewer 2.0 (Brewer, Harrower): YlOrBr, and Blues and Oranges joined at white.
constexpr Anchors sequential_anchors = {{{0xFF, 0xFF, 0xE5},
                                         {0xFF, 0xF7, 0xBC},
                                         {0xFE, 0xE3, 0x91},
                                         {0xFE, 0xC4, 0x4F},
                                         {0xFE, 0x99, 0x29},
                                         {0xEC, 0x70, 0x14},
                                         {0xCC, 0x4C, 0x02},
                                         {0x99, 0x34, 0x04},
                                         {0x66, 0x25, 0x06}}};
constexpr Anchors diverging_anchors = {{{0x08, 0x51, 0x9C},
                                        {0x31, 0x82, 0xBD},
                                        {0x6B, 0xAE, 0xD6},
                                        {0xBD, 0xD7, 0xE7},
                                        {0xFF, 0xFF, 0xFF},
                                        {0xFD, 0xD0, 0xA2},
                                        {0xFD, 0x8D, 0x3C},
                                        {0xE6, 0x55, 0x0D},
                                        {0xA6, 0x36, 0x03}}};
constexpr Rgb grey{0xB0, 0xB0, 0xB0};

std::uint8_t mix(std::uint8_t from, std::uint8_t to, double share) {
  return static_cast<std::uint8_t>(std::lround(from + share * (to - from)));
}

double linear(std::uint8_t channel) {
  const double value = channel / 255.0;
  return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(Rgb color) {
  return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
}

}  // namespace

Rgb color_of(ColorScale scale, double value, double low, double high) {
  if (!std::isfinite(value) || !std::isfinite(low) || !std::isfinite(high)) return grey;
  const Anchors& anchors = scale == ColorScale::sequential ? sequential_anchors : diverging_anchors;
  const double share = high > low ? std::clamp((value - low) / (high - low), 0.0, 1.0) : 0.5;
  const double place = share * static_cast<double>(anchors.size() - 1);
  const auto below = std::min(static_cast<std::size_t>(place), anchors.size() - 2);
  const double rest = place - static_cast<double>(below);
  const Rgb from = anchors[below];
  const Rgb to = anchors[below + 1];
  return {mix(from.red, to.red, rest), mix(from.green, to.green, rest), mix(from.blue, to.blue, rest)};
}

double contrast_ratio(Rgb first, Rgb second) {
  const double one = luminance(first);
  const double other = luminance(second);
  return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

Rgb text_on(Rgb background) {
  constexpr Rgb black{0, 0, 0};
  constexpr Rgb white{255, 255, 255};
  return contrast_ratio(black, background) >= contrast_ratio(white, background) ? black : white;
}

}  // namespace lora
