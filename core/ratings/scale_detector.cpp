// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ratings/scale_detector.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <numeric>
#include <optional>

namespace lora {
namespace {

constexpr double units_per_star = 1e6;  ///< a unit is the finest step looked for
constexpr double step_limit = 1000.0;

/// Greatest step that leads from `lowest` to every rating, in units, starting from `step` (0: none yet);
/// nothing when there is none.
std::optional<std::int64_t> common_step(const std::vector<Rating>& ratings, double lowest,
                                        std::int64_t step) {
  double last = lowest;
  for (const Rating& rating : ratings) {
    if (rating.value == last) continue;
    last = rating.value;
    const double units = (rating.value - lowest) * units_per_star;
    if (std::abs(units) > 1e15 || std::abs(units - std::round(units)) > 1e-4) return std::nullopt;
    step = std::gcd(step, static_cast<std::int64_t>(std::round(units)));
    if (step == 1) return 1;
  }
  return step;
}

double in_stars(std::optional<std::int64_t> step, double range) {
  const double stars = static_cast<double>(step.value_or(0)) / units_per_star;
  return stars * step_limit < range ? 0.0 : stars;
}

/// The values met, each once and in order of first appearance; nothing when they are too many kinds.
std::vector<Rating> kinds_of(const std::vector<Rating>& ratings) {
  constexpr std::size_t slots = 256;
  constexpr std::size_t most_kinds = slots / 2;
  std::array<double, slots> met;
  met.fill(std::numeric_limits<double>::quiet_NaN());
  std::vector<Rating> kinds;
  for (const Rating& rating : ratings) {
    const std::uint64_t bits = std::bit_cast<std::uint64_t>(rating.value);
    std::size_t slot = static_cast<std::size_t>(bits * 0x9E3779B97F4A7C15ULL >> 56);
    while (met[slot] == met[slot] && met[slot] != rating.value) slot = (slot + 1) % slots;
    if (met[slot] == rating.value) continue;
    if (kinds.size() == most_kinds) return {};
    met[slot] = rating.value;
    kinds.push_back(rating);
  }
  return kinds;
}

RatingScale scale_of(const std::vector<Rating>& ratings, bool half_stars) {
  const auto [low, high] = std::minmax_element(
      ratings.begin(), ratings.end(), [](const Rating& a, const Rating& b) { return a.value < b.value; });
  const double lowest = low->value;
  const double highest = high->value;
  const RatingScale whole{1.0, 5.0, 1.0};
  const RatingScale half{0.5, 5.0, 0.5};
  if (lowest >= half.lowest && highest <= half.highest) {
    const std::int64_t half_step = 500'000;
    if (!half_stars && lowest >= 1.0) {
      const auto step = common_step(ratings, whole.lowest, 0);
      if (step && *step % (2 * half_step) == 0) return whole;
    }
    const auto step = common_step(ratings, half.lowest, half_step);
    return {half.lowest, half.highest, in_stars(step, half.highest - half.lowest)};
  }
  if (lowest == highest) return {std::min(lowest, 0.0), std::max(highest, 1.0), 0.0};
  return {lowest, highest, in_stars(common_step(ratings, lowest, 0), highest - lowest)};
}

}  // namespace

RatingScale detect_scale(const std::vector<Rating>& ratings, bool half_stars) {
  if (ratings.empty()) return {};
  const std::vector<Rating> kinds = kinds_of(ratings);
  return scale_of(kinds.empty() ? ratings : kinds, half_stars);
}

}  // namespace lora
