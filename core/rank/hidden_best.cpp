// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rank/hidden_best.h"

#include <cmath>
#include <tuple>

namespace lora {

std::optional<std::size_t> best_on_hidden(const SweepResult& result) {
  std::optional<std::size_t> best;
  for (std::size_t index = 0; index < result.ranks.size(); ++index) {
    const RankResult& candidate = result.ranks[index];
    if (!std::isfinite(candidate.hidden_rmse)) continue;
    if (best) {
      const RankResult& held = result.ranks[*best];
      if (std::tie(held.hidden_rmse, held.rank) <= std::tie(candidate.hidden_rmse, candidate.rank)) continue;
    }
    best = index;
  }
  return best;
}

}  // namespace lora
