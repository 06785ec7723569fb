// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rank/elbow.h"

#include <algorithm>
#include <cmath>

namespace lora {
namespace {
constexpr double least_share = 0.2;
constexpr double least_factor = 1.5;
constexpr double negligible_error = 1e-6;  // stars; below it a fall is rounding
}  // namespace

std::optional<std::size_t> elbow_of(std::vector<std::pair<std::size_t, double>> errors) {
  std::sort(errors.begin(), errors.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  errors.erase(std::unique(errors.begin(), errors.end(),
                           [](const auto& a, const auto& b) { return a.first == b.first; }),
               errors.end());
  if (errors.size() < 3) return std::nullopt;
  for (const auto& [rank, error] : errors) {
    if (!std::isfinite(error)) return std::nullopt;
  }
  const auto [first_rank, first_error] = errors.front();
  const auto [last_rank, last_error] = errors.back();
  const double fall = first_error - last_error;
  if (fall <= negligible_error) return std::nullopt;
  double deepest = least_share * fall;
  std::optional<std::size_t> elbow;
  for (const auto& [rank, error] : errors) {
    const double along = static_cast<double>(rank - first_rank) / static_cast<double>(last_rank - first_rank);
    const double below = first_error - along * fall - error;
    if (below > deepest && first_error >= least_factor * error) {
      deepest = below;
      elbow = rank;
    }
  }
  return elbow;
}

}  // namespace lora
