// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ratings a second of stochastic gradient descent through the Trainer, and of the plain loop everyone writes
// first (double, one shuffled order), on tables shaped like MovieLens 100K, 1M and 10M.
#include <benchmark/benchmark.h>

#include <numeric>

#include "core/factorization/trainer.h"
#include "tests/bench/rating_data.h"

namespace lora::bench {
namespace {

void train(benchmark::State& state, std::size_t count, std::size_t rank, unsigned threads) {
  const auto problem = sgd_problem(count);
  Trainer trainer(problem, sgd_settings(rank));
  trainer.set_threads(threads);
  for (auto _ : state) {
    if (trainer.step() == Outcome::diverged) state.SkipWithError("diverged");
  }
  count_ratings(state, problem->trained_count());
}

/// As the window does at 60 frames a second: every pass with a snapshot.
void train_with_snapshots(benchmark::State& state, std::size_t count, std::size_t rank) {
  const auto problem = sgd_problem(count);
  Trainer trainer(problem, sgd_settings(rank));
  for (auto _ : state) {
    trainer.step();
    benchmark::DoNotOptimize(trainer.snapshot());
  }
  count_ratings(state, problem->trained_count());
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

void train_plainly(benchmark::State& state, std::size_t count, std::size_t rank) {
  const auto problem = sgd_problem(count);
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
  count_ratings(state, problem->trained_count());
}

void add(std::size_t count, std::size_t rank) {
  const std::string name =
      "Stochastic gradient descent/" + std::to_string(count) + " ratings, k " + std::to_string(rank) + "/";
  const auto add_one = [&](const char* contender, auto&& run) {
    benchmark::RegisterBenchmark((name + contender).c_str(), run)
        ->UseRealTime()
        ->Unit(benchmark::kMillisecond);
  };
  add_one("LoRA Cinema", [=](benchmark::State& state) { train(state, count, rank, 1); });
  add_one("two threads", [=](benchmark::State& state) { train(state, count, rank, 2); });
  add_one("a snapshot each pass", [=](benchmark::State& state) { train_with_snapshots(state, count, rank); });
  add_one("plain loop in double", [=](benchmark::State& state) { train_plainly(state, count, rank); });
}

const bool registered = [] {
  add(100'000, 8);
  for (const std::size_t count : {100'000u, 1'000'000u, 10'000'000u}) add(count, 32);
  add(100'000, 64);
  return true;
}();

}  // namespace
}  // namespace lora::bench
