// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ratings a second of alternating least squares through the Trainer (a step solves B and A, so that every
// rating is used twice), beside the same step made of Eigen's products and Cholesky.
#include <benchmark/benchmark.h>

#include <Eigen/Cholesky>

#include "core/factorization/trainer.h"
#include "tests/bench/rating_data.h"

namespace lora::bench {
namespace {

TrainingSettings settings_of(std::size_t rank) {
  TrainingSettings settings;
  settings.method = Method::als;
  settings.base = BaseKind::mean;
  settings.rank = rank;
  settings.l2 = 0.1;
  return settings;
}

std::shared_ptr<const TrainingProblem> problem_100k() {
  static const auto problem = std::make_shared<const TrainingProblem>(table_of_size(100'000), settings_of(1));
  return problem;
}

void count_ratings(benchmark::State& state, const TrainingProblem& problem) {
  const auto visited = static_cast<double>(state.iterations()) * static_cast<double>(problem.trained_count());
  state.counters["ratings/s"] = benchmark::Counter(visited, benchmark::Counter::kIsRate);
}

/// Arguments: rank, threads.
void BM_TrainerAls(benchmark::State& state) {
  const auto problem = problem_100k();
  Trainer trainer(problem, settings_of(static_cast<std::size_t>(state.range(0))));
  trainer.set_threads(static_cast<unsigned>(state.range(1)));
  for (auto _ : state) trainer.step();
  count_ratings(state, *problem);
}

/// Solves the rows `by` (users or movies) of one factor, the partner's rows lying in `partner`.
void solve_plainly(const std::vector<Rating>& ratings, std::uint32_t Rating::*by,
                   std::uint32_t Rating::*other, const Matrix& partner, Matrix& solved) {
  const auto r = partner.cols();
  std::vector<std::vector<const Rating*>> rows(static_cast<std::size_t>(solved.rows()));
  for (const Rating& rating : ratings) rows[rating.*by].push_back(&rating);
  for (std::size_t row = 0; row < rows.size(); ++row) {
    Eigen::MatrixXd gram = 0.1 * static_cast<double>(rows[row].size()) * Eigen::MatrixXd::Identity(r, r);
    Eigen::VectorXd right = Eigen::VectorXd::Zero(r);
    for (const Rating* rating : rows[row]) {
      const Eigen::VectorXd v = partner.row(rating->*other).transpose();
      gram.noalias() += v * v.transpose();
      right += rating->value * v;
    }
    if (!rows[row].empty()) solved.row(static_cast<Eigen::Index>(row)) = gram.llt().solve(right).transpose();
  }
}

/// Argument: rank.
void BM_PlainAls(benchmark::State& state) {
  const auto problem = problem_100k();
  const auto rank = static_cast<std::size_t>(state.range(0));
  std::vector<Rating> ratings = problem->table().ratings();
  for (Rating& rating : ratings) rating.value -= problem->base().mean();
  Factors factors =
      initial_factors(problem->users(), problem->movies(), rank, Start::gaussian_gaussian, 0.5, 7);
  Matrix columns = factors.b.transpose();
  for (auto _ : state) {
    solve_plainly(ratings, &Rating::movie, &Rating::user, factors.a, columns);
    solve_plainly(ratings, &Rating::user, &Rating::movie, columns, factors.a);
  }
  count_ratings(state, *problem);
}

BENCHMARK(BM_TrainerAls)
    ->ArgNames({"rank", "threads"})
    ->ArgsProduct({{8, 32}, {1, 2}})
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK(BM_PlainAls)->ArgName("rank")->Arg(8)->Arg(32)->UseRealTime()->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace lora::bench
