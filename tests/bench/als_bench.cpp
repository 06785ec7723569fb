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

void train(benchmark::State& state, std::size_t rank, unsigned threads) {
  const auto problem = problem_100k();
  Trainer trainer(problem, settings_of(rank));
  trainer.set_threads(threads);
  for (auto _ : state) trainer.step();
  count_ratings(state, problem->trained_count());
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

void train_plainly(benchmark::State& state, std::size_t rank) {
  const auto problem = problem_100k();
  std::vector<Rating> ratings = problem->table().ratings();
  for (Rating& rating : ratings) rating.value -= problem->base().mean();
  Factors factors =
      initial_factors(problem->users(), problem->movies(), rank, Start::gaussian_gaussian, 0.5, 7);
  Matrix columns = factors.b.transpose();
  for (auto _ : state) {
    solve_plainly(ratings, &Rating::movie, &Rating::user, factors.a, columns);
    solve_plainly(ratings, &Rating::user, &Rating::movie, columns, factors.a);
  }
  count_ratings(state, problem->trained_count());
}

const bool registered = [] {
  for (const std::size_t rank : {8u, 32u}) {
    const std::string name = "Alternating least squares/100000 ratings, k " + std::to_string(rank) + "/";
    const auto add_one = [&](const char* contender, auto&& run) {
      benchmark::RegisterBenchmark((name + contender).c_str(), run)
          ->UseRealTime()
          ->Unit(benchmark::kMillisecond);
    };
    add_one("LoRA Cinema", [=](benchmark::State& state) { train(state, rank, 1); });
    add_one("two threads", [=](benchmark::State& state) { train(state, rank, 2); });
    add_one("Eigen", [=](benchmark::State& state) { train_plainly(state, rank); });
  }
  return true;
}();

}  // namespace
}  // namespace lora::bench
