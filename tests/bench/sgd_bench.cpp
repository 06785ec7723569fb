// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ratings a second of stochastic gradient descent through the Trainer, and of the plain loop everyone writes
// first (double, one shuffled order), on tables shaped like MovieLens 100K, 1M and 10M.
#include <benchmark/benchmark.h>

#include <map>
#include <numeric>

#include "core/factorization/trainer.h"
#include "tests/bench/rating_data.h"

namespace lora::bench {
namespace {

std::shared_ptr<const TrainingProblem> problem_of_size(std::size_t count) {
  static std::map<std::size_t, std::shared_ptr<const TrainingProblem>> made;
  auto& problem = made[count];
  TrainingSettings settings;
  settings.base = BaseKind::mean;
  if (!problem) problem = std::make_shared<const TrainingProblem>(table_of_size(count), settings);
  return problem;
}

TrainingSettings settings_of(std::size_t rank) {
  TrainingSettings settings;
  settings.method = Method::sgd;
  settings.base = BaseKind::mean;
  settings.rank = rank;
  settings.l2 = 0.05;
  settings.sigma = 0.1;
  settings.learning_rate = 0.005;
  return settings;
}

void count_ratings(benchmark::State& state, const TrainingProblem& problem) {
  const auto visited = static_cast<double>(state.iterations()) * static_cast<double>(problem.trained_count());
  state.counters["ratings/s"] = benchmark::Counter(visited, benchmark::Counter::kIsRate);
}

/// Arguments: ratings, rank, threads.
void BM_TrainerSgd(benchmark::State& state) {
  const auto problem = problem_of_size(static_cast<std::size_t>(state.range(0)));
  Trainer trainer(problem, settings_of(static_cast<std::size_t>(state.range(1))));
  trainer.set_threads(static_cast<unsigned>(state.range(2)));
  for (auto _ : state) {
    if (trainer.step() == Outcome::diverged) state.SkipWithError("diverged");
  }
  count_ratings(state, *problem);
}

/// As the window does at 60 frames a second: every pass with a snapshot.
void BM_TrainerSgdWithSnapshot(benchmark::State& state) {
  const auto problem = problem_of_size(static_cast<std::size_t>(state.range(0)));
  Trainer trainer(problem, settings_of(static_cast<std::size_t>(state.range(1))));
  for (auto _ : state) {
    trainer.step();
    benchmark::DoNotOptimize(trainer.snapshot());
  }
  count_ratings(state, *problem);
}

struct PlainRating {
  std::uint32_t user;
  std::uint32_t movie;
  double target;
};

std::vector<PlainRating> shuffled_ratings(const TrainingProblem& problem) {
  std::vector<PlainRating> ratings;
  for (std::uint32_t user = 0; user < problem.users(); ++user) {
    for (std::size_t k = problem.row_starts()[user]; k < problem.row_starts()[user + 1]; ++k) {
      ratings.push_back({user, problem.movie_of()[k], problem.target()[k]});
    }
  }
  Random random(3);
  for (std::size_t k = ratings.size(); k > 1; --k) std::swap(ratings[k - 1], ratings[random.below(k)]);
  return ratings;
}

/// Arguments: ratings, rank.
void BM_PlainSgd(benchmark::State& state) {
  const auto problem = problem_of_size(static_cast<std::size_t>(state.range(0)));
  const auto rank = static_cast<std::size_t>(state.range(1));
  const auto ratings = shuffled_ratings(*problem);
  Factors factors =
      initial_factors(problem->users(), problem->movies(), rank, Start::gaussian_gaussian, 0.1, 7);
  Matrix columns = factors.b.transpose();
  const double rate = 0.005, l2 = 0.05;
  for (auto _ : state) {
    for (const PlainRating& rating : ratings) {
      double* a = factors.a.data() + rating.user * rank;
      double* b = columns.data() + rating.movie * rank;
      double error = -rating.target;
      for (std::size_t k = 0; k < rank; ++k) error += a[k] * b[k];
      for (std::size_t k = 0; k < rank; ++k) {
        const double old = a[k];
        a[k] -= rate * (error * b[k] + l2 * old);
        b[k] -= rate * (error * old + l2 * b[k]);
      }
    }
    benchmark::ClobberMemory();
  }
  count_ratings(state, *problem);
}

BENCHMARK(BM_TrainerSgd)
    ->ArgNames({"ratings", "rank", "threads"})
    ->ArgsProduct({{100'000, 1'000'000, 10'000'000}, {32}, {1, 2}})
    ->Args({100'000, 8, 1})
    ->Args({100'000, 64, 1})
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK(BM_TrainerSgdWithSnapshot)
    ->ArgNames({"ratings", "rank"})
    ->Args({100'000, 32})
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK(BM_PlainSgd)
    ->ArgNames({"ratings", "rank"})
    ->ArgsProduct({{100'000, 10'000'000}, {32}})
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace lora::bench
