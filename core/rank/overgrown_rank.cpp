// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rank/overgrown_rank.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "core/factorization/trainer.h"
#include "core/rank/parameter_count.h"
#include "core/rank/svd_optimum.h"

namespace lora {
namespace {

constexpr std::size_t oversized_rank = 64;
constexpr std::size_t step_limit = 2000;

std::set<std::size_t> shown_ranks(std::size_t useful, double break_even) {
  const auto below = static_cast<std::size_t>(std::floor(break_even));
  std::set<std::size_t> ranks = {1, 2, below, below + 1, useful, std::max(oversized_rank, 2 * useful)};
  ranks.erase(0);
  return ranks;
}

std::optional<double> trained_rmse(const std::shared_ptr<const TrainingProblem>& problem,
                                   const TrainingSettings& settings, const std::stop_token& stop) {
  Trainer trainer(problem, settings);
  while (trainer.outcome() == Outcome::running && trainer.step_count() < step_limit) {
    if (stop.stop_requested()) return std::nullopt;
    trainer.advance(std::min(trainer.batch_size(), step_limit - trainer.step_count()));
  }
  return trainer.rmse();
}

}  // namespace

OvergrownRank overgrown_rank(std::shared_ptr<const RatingTable> table, TrainingSettings settings,
                             std::stop_token stop) {
  OvergrownRank result{table->users(),
                       table->movies(),
                       break_even_rank(table->users(), table->movies()),
                       std::min(table->users(), table->movies()),
                       {}};
  if (table->cells() == 0) return result;
  // A start that learns, from nothing: the error then tells of the rank alone.
  settings.start = Start::gaussian_zero;
  if (settings.sigma == 0.0) settings.sigma = TrainingSettings{}.sigma;
  settings.base = BaseKind::zero;
  settings.hidden_percent = 0.0;
  settings.l2.reset();
  settings.learning_rate.reset();
  const auto problem = std::make_shared<const TrainingProblem>(table, settings);
  const bool trains = table->cells() <= training_limit;
  const std::optional<SvdOptimum> optimum = SvdOptimum::of(*problem);
  for (const std::size_t rank : shown_ranks(result.useful_rank, result.break_even)) {
    settings.rank = rank;
    RankCost cost{rank,
                  factor_parameters(result.users, result.movies, rank),
                  parameter_share(result.users, result.movies, rank),
                  {},
                  {}};
    if (optimum) cost.floor = optimum->rmse(rank);
    if (trains) cost.rmse = trained_rmse(problem, settings, stop);
    result.costs.push_back(cost);
  }
  return result;
}

}  // namespace lora
