// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>

#include "core/rank/rank_sweep.h"

namespace lora {

/// What a sweep's elbow means in numbers: what it gained over the lowest rank compared, and what the next
/// rank would cost and gain. Errors are the trained RMSE in stars.
struct ElbowGain {
  std::size_t lowest_rank = 0;
  std::size_t rank = 0;  ///< the elbow
  double factor = 1.0;   ///< error at lowest_rank / error at rank
  std::size_t next_rank = 0;
  std::size_t extra_parameters = 0;  ///< numbers next_rank needs beyond those of rank
  double extra_gain = 0.0;  ///< error at rank − error at next_rank, stars; below 0 when it got worse
};

/// Nothing when the sweep has no elbow, the elbow is the first or last rank, or one of its errors is not
/// a number.
std::optional<ElbowGain> elbow_gain(const SweepResult& result);

/// Mean trained RMSE over the best possible one (1 = as good as any method could be at this rank).
/// Nothing where the SVD floor is not defined, the error is not a number, or the floor is below
/// `negligible` stars (a ratio of rounding errors says nothing).
std::optional<double> ratio_to_floor(const RankResult& result, double negligible = 1e-6);

}  // namespace lora
