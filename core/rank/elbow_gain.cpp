// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rank/elbow_gain.h"

#include <algorithm>
#include <cmath>

namespace lora {

std::optional<ElbowGain> elbow_gain(const SweepResult& result) {
  if (!result.elbow) return std::nullopt;
  std::vector<const RankResult*> ranks;
  for (const RankResult& rank : result.ranks) ranks.push_back(&rank);
  std::sort(ranks.begin(), ranks.end(), [](auto* a, auto* b) { return a->rank < b->rank; });
  const auto elbow =
      std::find_if(ranks.begin(), ranks.end(), [&](auto* rank) { return rank->rank == *result.elbow; });
  if (elbow == ranks.end() || elbow == ranks.begin() || elbow + 1 == ranks.end()) return std::nullopt;
  const RankResult& lowest = *ranks.front();
  const RankResult& at = **elbow;
  const RankResult& next = **(elbow + 1);
  if (!(at.rmse > 0.0) || !std::isfinite(lowest.rmse) || !std::isfinite(next.rmse)) return std::nullopt;
  return ElbowGain{
      lowest.rank,        at.rank, lowest.rmse / at.rmse, next.rank, next.parameters - at.parameters,
      at.rmse - next.rmse};
}

std::optional<double> ratio_to_floor(const RankResult& result, double negligible) {
  if (!result.svd_floor || !(*result.svd_floor >= negligible) || !std::isfinite(result.rmse)) {
    return std::nullopt;
  }
  return result.rmse / *result.svd_floor;
}

}  // namespace lora
