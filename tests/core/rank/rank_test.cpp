// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <atomic>
#include <cmath>

#include "core/rank/elbow.h"
#include "core/rank/parameter_count.h"
#include "core/rank/rank_sweep.h"
#include "core/rank/svd_optimum.h"
#include "tests/core/factorization/tables.h"

namespace lora {
namespace {

using namespace test;

TEST(ParameterCount, TwoTastesAtRankTwo) {
  EXPECT_EQ(factor_parameters(6, 8, 2), 28u);
  EXPECT_NEAR(break_even_rank(6, 8), 48.0 / 14.0, 1e-15);
  EXPECT_NEAR(parameter_share(6, 8, 2), 28.0 / 48.0, 1e-15);
  EXPECT_EQ(break_even_rank(0, 8), 0.0);
}

TEST(SvdOptimum, KnownSingularValues) {
  const auto table =
      table_of(2, 3, {{0, 0, 3.0}, {0, 1, 0.0}, {0, 2, 0.0}, {1, 0, 0.0}, {1, 1, 0.0}, {1, 2, 4.0}});
  const auto optimum = SvdOptimum::of(*problem_of(table, {}));
  ASSERT_TRUE(optimum);
  EXPECT_NEAR(optimum->rmse(0), 5.0 / std::sqrt(6.0), 1e-14);
  EXPECT_NEAR(optimum->rmse(1), 3.0 / std::sqrt(6.0), 1e-14);
  EXPECT_EQ(optimum->rmse(2), 0.0);
  EXPECT_EQ(optimum->rmse(99), 0.0);
}

TEST(SvdOptimum, IsNotDefinedWithGapsHiddenCellsOrTooLargeATable) {
  EXPECT_FALSE(SvdOptimum::of(*problem_of(table_of(2, 2, {{0, 0, 1.0}}), {})));
  TrainingSettings settings;
  settings.hidden_percent = 20.0;
  EXPECT_FALSE(SvdOptimum::of(*problem_of(two_tastes(), settings)));
  EXPECT_FALSE(SvdOptimum::of(*problem_of(two_tastes(), {}), SvdOptimum::every_rank, 5));
}

// Noise alone, noise over a few strong tastes, and nothing but tastes: flat, bent and exactly low spectra.
TEST(SvdOptimum, TheFewLargestValuesGiveTheFloorOfAllOfThem) {
  struct Spectrum {
    std::size_t users, movies, tastes;
    double noise;
  };
  for (const Spectrum& kind : {Spectrum{300, 260, 0, 1.0}, Spectrum{220, 310, 5, 0.3},
                               Spectrum{240, 240, 9, 0.0}, Spectrum{400, 400, 12, 1e-4}}) {
    Random random(6);
    const Factors planted = initial_factors(kind.users, kind.movies, std::max<std::size_t>(kind.tastes, 1),
                                            Start::gaussian_gaussian, 1.0, 3);
    std::vector<Rating> ratings;
    for (std::uint32_t user = 0; user < kind.users; ++user) {
      for (std::uint32_t movie = 0; movie < kind.movies; ++movie) {
        const double taste = kind.tastes > 0 ? planted.product(user, movie) : 3.0;
        ratings.push_back({user, movie, taste + kind.noise * random.gaussian()});
      }
    }
    const auto problem = problem_of(table_of(kind.users, kind.movies, ratings), {});
    const auto all = SvdOptimum::of(*problem), few = SvdOptimum::of(*problem, 40);
    ASSERT_LT(few->singular_values().size(), all->singular_values().size());
    for (std::size_t rank = 0; rank <= 40; ++rank) {
      EXPECT_NEAR(few->rmse(rank), all->rmse(rank), 1e-6 * std::max(all->rmse(rank), 1.0)) << rank;
      EXPECT_GE(few->rmse(rank), all->rmse(rank) - 1e-9);
    }
    EXPECT_EQ(few->rmse(40), SvdOptimum::of(*problem, 40)->rmse(40));
    EXPECT_THROW(few->rmse(41), std::out_of_range);
  }
}

TEST(Elbow, IsTheBendAndOnlyIfThereIsOne) {
  EXPECT_EQ(elbow_of({{1, 1.0}, {2, 0.07}, {3, 0.04}, {6, 0.0}}), 2u);
  EXPECT_EQ(elbow_of({{6, 0.0}, {3, 0.04}, {1, 1.0}, {2, 0.07}}), 2u);
  EXPECT_FALSE(elbow_of({{1, 1.0}, {2, 0.75}, {3, 0.5}, {4, 0.25}}));
  EXPECT_FALSE(elbow_of({{1, 1.0}, {2, 0.1}}));
  // A dip is no elbow where the error hardly falls: 1.0 to 0.7 is less than a third.
  EXPECT_FALSE(elbow_of({{1, 1.0}, {2, 0.7}, {3, 0.68}, {4, 0.66}}));
  EXPECT_EQ(elbow_of({{1, 1.0}, {2, 0.6}, {3, 0.58}, {4, 0.56}}), 2u);
  EXPECT_FALSE(elbow_of({{1, 1.0}, {2, std::nan("")}, {3, 0.0}}));
}

SweepSettings sweep_of(std::vector<std::size_t> ranks, std::size_t seeds) {
  SweepSettings settings;
  settings.ranks = std::move(ranks);
  settings.seeds = seeds;
  settings.step_limit = 500;
  return settings;
}

TEST(RankSweep, DoesNotDependOnTheNumberOfThreads) {
  SweepSettings settings = sweep_of({3, 1, 2}, 3);
  settings.training.hidden_percent = 20.0;
  std::vector<SweepResult> results;
  for (const unsigned threads : {1u, 2u, 7u}) {
    settings.threads = threads;
    results.push_back(run_sweep(two_tastes(), settings));
  }
  for (const SweepResult& result : results) {
    ASSERT_EQ(result.ranks.size(), 3u);
    for (std::size_t k = 0; k < 3; ++k) {
      EXPECT_EQ(result.ranks[k].rank, settings.ranks[k]);
      EXPECT_EQ(result.ranks[k].rmse, results[0].ranks[k].rmse);
      EXPECT_EQ(result.ranks[k].hidden_rmse, results[0].ranks[k].hidden_rmse);
      EXPECT_EQ(hash_of(*result.ranks[k].factors), hash_of(*results[0].ranks[k].factors));
      for (std::size_t seed = 0; seed < 3; ++seed) {
        EXPECT_EQ(result.ranks[k].runs[seed].seed, settings.training.seed + seed);
        EXPECT_EQ(result.ranks[k].runs[seed].rmse, results[0].ranks[k].runs[seed].rmse);
        EXPECT_EQ(result.ranks[k].runs[seed].steps, results[0].ranks[k].runs[seed].steps);
      }
    }
  }
}

TEST(RankSweep, TwoTastesBendAtRankTwo) {
  const SweepResult result = run_sweep(two_tastes(), sweep_of({1, 2, 3, 4, 5, 6}, 1));
  EXPECT_EQ(result.elbow, 2u);
  EXPECT_FALSE(result.cancelled);
  EXPECT_NEAR(result.break_even_rank, 3.43, 0.01);
  for (const RankResult& rank : result.ranks) EXPECT_GE(rank.rmse, *rank.svd_floor - 1e-9);
}

TEST(RankSweep, ReportsProgressOneRunAtATime) {
  std::vector<std::size_t> seen;
  SweepSettings settings = sweep_of({1, 2}, 4);
  settings.threads = 4;
  run_sweep(two_tastes(), settings, {}, [&](std::size_t done, std::size_t total) {
    EXPECT_EQ(total, 8u);
    seen.push_back(done);
  });
  EXPECT_EQ(seen, (std::vector<std::size_t>{1, 2, 3, 4, 5, 6, 7, 8}));
}

TEST(RankSweep, CancelledItReturnsTheRanksThatWereComplete) {
  SweepSettings settings = sweep_of({1, 2, 3}, 1);
  settings.threads = 1;
  settings.step_limit = static_cast<std::size_t>(-1);
  settings.convergence.window = static_cast<std::size_t>(-1);
  settings.convergence.negligible_rmse = 0.0;
  std::stop_source source;
  source.request_stop();
  const SweepResult none = run_sweep(two_tastes(), settings, {}, {}, source.get_token());
  EXPECT_TRUE(none.cancelled);
  EXPECT_TRUE(none.ranks.empty());

  settings.step_limit = 50;
  std::stop_source later;
  const SweepResult some = run_sweep(
      two_tastes(), settings, {}, [&](std::size_t, std::size_t) { later.request_stop(); }, later.get_token());
  EXPECT_TRUE(some.cancelled);
  EXPECT_EQ(some.ranks.size(), 1u);
}

TEST(RankSweep, DivergedRunsAreCountedAndLeftOut) {
  SweepSettings settings = sweep_of({2}, 2);
  settings.training.learning_rate = 1e6;
  const SweepResult result = run_sweep(two_tastes(), settings);
  EXPECT_EQ(result.ranks.at(0).diverged, 2u);
  EXPECT_TRUE(std::isnan(result.ranks[0].rmse));
  EXPECT_FALSE(result.ranks[0].factors);
}

TEST(RankSweep, RefusesSettingsThatMakeNoRun) {
  EXPECT_THROW(run_sweep(two_tastes(), sweep_of({}, 1)), std::invalid_argument);
  EXPECT_THROW(run_sweep(two_tastes(), sweep_of({0}, 1)), std::invalid_argument);
  EXPECT_THROW(run_sweep(two_tastes(), sweep_of({1}, 0)), std::invalid_argument);
  SweepSettings bad = sweep_of({1, 2}, 1);
  bad.training.sigma = -1.0;
  EXPECT_THROW(run_sweep(two_tastes(), bad), std::invalid_argument);
}

}  // namespace
}  // namespace lora
