// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace lora {

struct Rgb {
  std::uint8_t red = 0;
  std::uint8_t green = 0;
  std::uint8_t blue = 0;
  bool operator==(const Rgb&) const = default;
};

/// Colour-blind-safe scales. sequential: light yellow to dark brown (ColorBrewer YlOrBr), for ratings.
/// diverging: blue, white, orange, for factors and residuals.
enum class ColorScale { sequential, diverging };

/// Colour of `value` where `low` is the scale's first colour and `high` its last; values outside are clamped,
/// what is not finite is grey; without a range (high ≤ low) it is the middle colour.
Rgb color_of(ColorScale scale, double value, double low, double high);

/// Black or white, whichever has the larger WCAG 2.1 contrast on `background`.
Rgb text_on(Rgb background);
/// WCAG 2.1 contrast ratio, 1 to 21.
double contrast_ratio(Rgb first, Rgb second);

}  // namespace lora
