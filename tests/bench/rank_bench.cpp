// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Comparing ranks on a classroom table, and the SVD floor of a table of 1000 × 1000.
#include <benchmark/benchmark.h>

#include <map>
#include <memory>
#include <string>

#include "core/base/random.h"
#include "core/factorization/initializer.h"
#include "core/rank/rank_sweep.h"
#include "core/rank/svd_optimum.h"

namespace lora {
namespace {

/// A few tastes and noise, every cell seen; `tastes` 0: noise alone, the hardest spectrum there is.
std::shared_ptr<const RatingTable> tastes_table(std::size_t users, std::size_t movies, std::size_t tastes) {
  Random random(4);
  const Factors planted =
      initial_factors(users, movies, std::max<std::size_t>(tastes, 1), Start::gaussian_gaussian, 0.8, 2);
  std::vector<Rating> ratings;
  for (std::uint32_t user = 0; user < users; ++user) {
    for (std::uint32_t movie = 0; movie < movies; ++movie) {
      const double taste = tastes > 0 ? planted.product(user, movie) : 0.0;
      ratings.push_back({user, movie, 3.0 + taste + 0.3 * random.gaussian()});
    }
  }
  return std::make_shared<const RatingTable>(RatingTable::from_ratings(
      std::vector<std::string>(users, "user"), std::vector<std::string>(movies, "movie"), ratings));
}

void compare_ranks(benchmark::State& state) {
  const auto table = tastes_table(6, 8, 2);
  SweepSettings settings;
  settings.ranks = {1, 2, 3, 4, 5, 6};
  settings.seeds = 5;
  for (auto _ : state) benchmark::DoNotOptimize(run_sweep(table, settings));
  state.SetItemsProcessed(state.iterations());
  state.SetLabel("comparisons");
}

void find_floor(benchmark::State& state, std::size_t tastes, std::size_t ranks) {
  static std::map<std::size_t, std::shared_ptr<const TrainingProblem>> made;
  auto& problem = made[tastes];
  if (!problem) {
    problem = std::make_shared<const TrainingProblem>(tastes_table(1000, 1000, tastes), TrainingSettings{});
  }
  for (auto _ : state) benchmark::DoNotOptimize(SvdOptimum::of(*problem, ranks));
  state.SetItemsProcessed(state.iterations());
  state.SetLabel("floors");
}

const bool registered = [] {
  benchmark::RegisterBenchmark("Ranks/1 to 6 with 5 seeds on 6 × 8/LoRA Cinema", compare_ranks)
      ->UseRealTime()
      ->Unit(benchmark::kMillisecond);
  for (const auto& [name, tastes] : {std::pair{"20 tastes and noise", 20}, std::pair{"noise alone", 0}}) {
    const std::string start = std::string("SVD floor of 1000 × 1000/") + name + "/";
    benchmark::RegisterBenchmark((start + "64 ranks").c_str(), find_floor, tastes, 64)
        ->UseRealTime()
        ->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark((start + "every rank, Eigen's BDCSVD").c_str(), find_floor, tastes,
                                 SvdOptimum::every_rank)
        ->UseRealTime()
        ->Unit(benchmark::kMillisecond);
  }
  return true;
}();

}  // namespace
}  // namespace lora
