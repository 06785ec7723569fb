// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/factorization/training_settings.h"
#include "core/ratings/rating_table.h"

namespace lora {

/// What one rank costs on a table, and what it buys.
struct RankCost {
  std::size_t rank = 0;
  std::size_t numbers = 0;      ///< in A and B, r (m + n)
  double share = 0.0;           ///< of the table's m n numbers; above 1: more than the table itself
  std::optional<double> floor;  ///< lowest possible RMSE (SVD), stars; nothing with unseen cells
  std::optional<double> rmse;   ///< of a run trained to its end, stars; nothing above training_limit
};

/// Ranks below and above the break-even of a table, up to one far beyond what can be of use.
struct OvergrownRank {
  std::size_t users = 0;
  std::size_t movies = 0;
  double break_even = 0.0;      ///< m n / (m + n)
  std::size_t useful_rank = 0;  ///< min(m, n): from here on nothing is left to gain
  std::vector<RankCost> costs;  ///< ascending in rank
};

/// Tables of more cells are counted, not trained.
inline constexpr std::size_t training_limit = 2500;

/// Ranks 1, 2, those around the break-even, min(m, n) and 64 (or twice min(m, n) where that is more), each
/// trained with the settings on all seen ratings. An empty table has no ranks. A stop request leaves out the
/// errors that are not yet there.
OvergrownRank overgrown_rank(std::shared_ptr<const RatingTable> table, TrainingSettings settings,
                             std::stop_token stop = {});

}  // namespace lora
