// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Trainer's fused kernels against the same descent made of evaluate() and plain loops.
#include <gtest/gtest.h>

#include <cmath>

#include "core/factorization/small_descent.h"
#include "core/factorization/trainer.h"
#include "core/kernels/residual_pass.h"
#include "tests/core/factorization/tables.h"

namespace lora {
namespace {

using namespace test;

constexpr Method full_batch[] = {Method::gradient_descent, Method::momentum, Method::adam};
constexpr Method methods[] = {Method::gradient_descent, Method::momentum, Method::adam, Method::als,
                              Method::sgd};

KernelChoice portable(unsigned threads = 1) {
  return {threads, &portable_row_kernels(), &portable_tile_kernels()};
}

struct Shape {
  std::size_t users, movies, rank;
  double density = 1.0;
};

std::shared_ptr<const RatingTable> table_for(const Shape& shape, std::uint64_t seed = 5) {
  Random random(seed);
  return random_table(shape.users, shape.movies, shape.density, random);
}

TrainingSettings settings_for(const Shape& shape, Method method) {
  TrainingSettings settings;
  settings.rank = shape.rank;
  settings.method = method;
  settings.start = Start::gaussian_gaussian;
  settings.sigma = 0.3;
  return settings;
}

void expect_near(const Factors& found, const Factors& wanted, double tolerance) {
  EXPECT_LE((found.a - wanted.a).norm(), tolerance * (wanted.a.norm() + 1.0));
  EXPECT_LE((found.b - wanted.b).norm(), tolerance * (wanted.b.norm() + 1.0));
}

/// `steps` steps of the method's own rule on evaluate(), without any kernel.
Factors plain_descent(const TrainingProblem& problem, const TrainingSettings& settings, double rate,
                      std::size_t steps) {
  Factors factors = initial_factors(problem.users(), problem.movies(), settings.rank, settings.start,
                                    settings.sigma, settings.seed);
  const auto optimizer = make_optimizer(settings, rate, factors);
  Evaluation now;
  for (std::size_t step = 0; step < steps; ++step) {
    evaluate(problem, factors, l2_of(settings), now);
    optimizer->advance(problem, now, step, factors);
  }
  return factors;
}

const Shape small_shapes[] = {{1, 1, 1},         {1, 1, 3},   {6, 8, 2},        {6, 8, 10},
                              {3, 17, 5, 0.5},   {9, 4, 8},   {13, 15, 4, 0.3}, {50, 50, 4},
                              {40, 70, 13, 0.6}, {5, 6, 512}, {150, 120, 6}};

TEST(TrainerKernels, SmallTablesFollowPlainDescent) {
  for (const Shape& shape : small_shapes) {
    const auto table = table_for(shape);
    for (const Method method : full_batch) {
      for (const double l2 : {0.0, 0.05}) {
        TrainingSettings settings = settings_for(shape, method);
        if (l2 > 0.0) settings.l2 = l2;
        const auto problem = problem_of(table, settings);
        for (const KernelChoice& kernels : {KernelChoice{}, portable()}) {
          Trainer trainer(problem, settings, {}, kernels);
          // A batch ends where the run converges; it may go on.
          while (trainer.step_count() < 30) ASSERT_GT(trainer.advance(30 - trainer.step_count()), 0u);
          const Factors plain = plain_descent(*problem, settings, trainer.learning_rate(), 30);
          expect_near(trainer.factors(), plain, 1e-9);
          Evaluation wanted;
          evaluate(*problem, trainer.factors(), l2, wanted);
          EXPECT_NEAR(trainer.evaluation().loss, wanted.loss, 1e-12 * wanted.loss + 1e-22);
          EXPECT_NEAR(trainer.evaluation().gradient_norm_a, wanted.gradient_norm_a,
                      1e-9 * wanted.gradient_norm_a + 1e-12);
          EXPECT_LE((trainer.evaluation().gradient_b - wanted.gradient_b).norm(), 1e-11);
        }
      }
    }
  }
}

TEST(TrainerKernels, LargeTablesFollowPlainDescentAndTellTheRmseToAMillionth) {
  for (const Shape& shape : {Shape{200, 300, 8}, Shape{500, 131, 3, 0.4}, Shape{90, 400, 130}}) {
    const auto table = table_for(shape);
    ASSERT_GT(table->cells(), SmallDescent::cell_limit);
    for (const Method method : full_batch) {
      TrainingSettings settings = settings_for(shape, method);
      if (method == Method::momentum) settings.l2 = 0.01;
      const auto problem = problem_of(table, settings);
      for (const KernelChoice& kernels : {KernelChoice{}, portable()}) {
        Trainer trainer(problem, settings, {}, kernels);
        trainer.advance(30);
        expect_near(trainer.factors(), plain_descent(*problem, settings, trainer.learning_rate(), 30), 1e-5);
        EXPECT_NEAR(trainer.rmse(), rmse(*problem, trainer.factors()), 1e-7);
      }
    }
  }
}

TEST(TrainerKernels, AnExactlyLowRankLargeTableIsFittedToAMillionthOfAStar) {
  const Factors planted = initial_factors(200, 200, 2, Start::gaussian_gaussian, 1.0, 3);
  std::vector<Rating> ratings;
  for (std::uint32_t user = 0; user < 200; ++user) {
    for (std::uint32_t movie = 0; movie < 200; ++movie)
      ratings.push_back({user, movie, planted.product(user, movie)});
  }
  TrainingSettings settings;
  const auto problem = problem_of(table_of(200, 200, ratings), settings);
  Trainer trainer(problem, settings);
  while (trainer.outcome() == Outcome::running && trainer.step_count() < 20'000) trainer.advance(100);
  EXPECT_EQ(trainer.outcome(), Outcome::converged);
  EXPECT_LT(rmse(*problem, trainer.factors()), 2e-6);
  EXPECT_NEAR(trainer.rmse(), rmse(*problem, trainer.factors()), 1e-6);
}

TEST(TrainerKernels, StepsMayBeDividedAmongCallsInAnyWay) {
  for (const Shape& shape :
       {Shape{6, 8, 2}, Shape{13, 30, 5, 0.6}, Shape{200, 190, 3}, Shape{60, 50, 2, 0.05}}) {
    const auto table = table_for(shape);
    for (const Method method : methods) {
      const TrainingSettings settings = settings_for(shape, method);
      const auto problem = problem_of(table, settings);
      Trainer one(problem, settings), many(problem, settings);
      Random random(7);
      const std::size_t steps = table->cells() > 1000 ? 40 : 700;
      while (one.step_count() < steps) one.step();
      while (many.step_count() < steps)
        many.advance(std::min<std::size_t>(1 + random.below(90), steps - many.step_count()));
      EXPECT_EQ(hash_of(one.factors()), hash_of(many.factors())) << int(method);
      EXPECT_EQ(one.snapshot().optimizer_state, many.snapshot().optimizer_state);
      EXPECT_EQ(one.evaluation().loss, many.evaluation().loss);
      EXPECT_EQ(one.outcome(), many.outcome());
    }
  }
}

TEST(TrainerKernels, ABatchEndsWhereTheRunConverges) {
  for (const Method method : full_batch) {
    const TrainingSettings settings = settings_for({6, 8, 2}, method);
    const auto problem = problem_of(two_tastes(), settings);
    Trainer one(problem, settings), many(problem, settings);
    while (one.step() == Outcome::running && one.step_count() < 200'000) continue;
    ASSERT_EQ(one.outcome(), Outcome::converged);
    EXPECT_EQ(many.advance(1'000'000'000), one.step_count());
    EXPECT_EQ(many.outcome(), Outcome::converged);
    EXPECT_EQ(hash_of(one.factors()), hash_of(many.factors()));
    EXPECT_EQ(many.advance(10), 10u);
  }
}

TEST(TrainerKernels, ThreadsDoNotChangeABit) {
  const Shape shape{520, 510, 7, 0.8};
  const auto table = table_for(shape);
  ASSERT_GT(table->cells(), TileBlocking::threading_cells);
  for (const Method method : full_batch) {
    const TrainingSettings settings = settings_for(shape, method);
    const auto problem = problem_of(table, settings);
    std::string first;
    for (const unsigned threads : {1u, 2u, 5u}) {
      KernelChoice kernels;
      kernels.threads = threads;
      Trainer trainer(problem, settings, {}, kernels);
      trainer.advance(15);
      if (first.empty()) first = hash_of(trainer.factors());
      EXPECT_EQ(hash_of(trainer.factors()), first);
    }
  }
}

TEST(TrainerKernels, InstructionSetsAgree) {
  if (&best_row_kernels() == &portable_row_kernels()) GTEST_SKIP() << "only one instruction set here";
  for (const Shape& shape : {Shape{6, 8, 2}, Shape{50, 50, 4}, Shape{200, 300, 8, 0.9}}) {
    const auto table = table_for(shape);
    for (const Method method : full_batch) {
      const TrainingSettings settings = settings_for(shape, method);
      const auto problem = problem_of(table, settings);
      Trainer fast(problem, settings), plain(problem, settings, {}, portable());
      fast.advance(100);
      plain.advance(100);
      expect_near(fast.factors(), plain.factors(), 1e-5);
      EXPECT_NEAR(fast.rmse(), plain.rmse(), 1e-5 * plain.rmse());
    }
  }
}

TEST(TrainerKernels, ABatchThatDivergesEndsAtTheLastGoodStep) {
  for (const Shape& shape : {Shape{6, 8, 2}, Shape{20, 40, 6}, Shape{200, 200, 2}}) {
    const auto table = table_for(shape);
    for (const Method method : full_batch) {
      for (const double rate : {0.5, 30.0, 1e200}) {
        // Adam's steps are never longer than its rate.
        if (method == Method::adam && rate < 1e6) continue;
        TrainingSettings settings = settings_for(shape, method);
        settings.learning_rate = rate;
        const auto problem = problem_of(table, settings);
        Trainer one(problem, settings), many(problem, settings);
        while (one.step() != Outcome::diverged) ASSERT_LT(one.step_count(), 100'000u);
        while (many.outcome() != Outcome::diverged) many.advance(1000);
        EXPECT_EQ(many.step_count(), one.step_count());
        EXPECT_TRUE(many.factors().all_finite());
        EXPECT_EQ(hash_of(many.factors()), hash_of(one.factors()));
        EXPECT_EQ(many.advance(5), 0u);
        Snapshot last = many.snapshot();
        EXPECT_EQ(last.optimizer_state, one.snapshot().optimizer_state);
        EXPECT_NEAR(last.rmse, rmse(*problem, last.factors), 1e-6 * last.rmse);
        // One plain step further is not finite, or beyond the limit.
        Trainer next(problem, settings, last);
        EXPECT_EQ(next.advance(1), 0u);
      }
    }
  }
}

TEST(TrainerKernels, UsersAndMoviesWithoutRatingsStayWhereTheyAre) {
  std::vector<Rating> ratings;
  for (std::uint32_t user = 0; user < 7; ++user) {
    for (std::uint32_t movie = 0; movie < 9; ++movie) {
      if (user != 3 && movie != 4) ratings.push_back({user, movie, 1.0 + user + 0.25 * movie});
    }
  }
  for (const Method method : full_batch) {
    const TrainingSettings settings = settings_for({7, 9, 3}, method);
    const auto problem = problem_of(table_of(7, 9, ratings), settings);
    for (const KernelChoice& kernels : {KernelChoice{}, portable()}) {
      Trainer trainer(problem, settings, {}, kernels);
      const Factors start = trainer.factors();
      trainer.advance(100);
      EXPECT_EQ(trainer.factors().a.row(3), start.a.row(3));
      EXPECT_EQ(trainer.factors().b.col(4), start.b.col(4));
      EXPECT_NE(trainer.factors().a.row(2), start.a.row(2));
    }
  }
}

TEST(TrainerKernels, AStartThatIsStuckStaysStuckInABatch) {
  TrainingSettings settings;
  settings.start = Start::zero_zero;
  Trainer trainer(problem_of(two_tastes(), settings), settings);
  EXPECT_EQ(trainer.advance(500), 500u);
  EXPECT_EQ(trainer.outcome(), Outcome::running);
  EXPECT_EQ(trainer.evaluation().gradient_norm_a, 0.0);
  EXPECT_EQ(trainer.evaluation().gradient_norm_b, 0.0);
}

}  // namespace
}  // namespace lora
