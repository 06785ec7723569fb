// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cmath>

#include "core/factorization/trainer.h"
#include "core/timeline/frame.h"
#include "tests/core/factorization/tables.h"

namespace lora {
namespace {

using namespace test;

TEST(Start, WithAZeroFactorTheGuessIsWBitForBit) {
  for (const Start start : {Start::gaussian_zero, Start::zero_gaussian, Start::zero_zero}) {
    for (const BaseKind base : {BaseKind::zero, BaseKind::mean, BaseKind::offsets}) {
      TrainingSettings settings;
      settings.start = start;
      settings.base = base;
      settings.rank = 9;
      const auto problem = problem_of(two_tastes(), settings);
      const Trainer trainer(problem, settings);
      const Frame frame(std::make_shared<const Snapshot>(trainer.snapshot()), problem);
      double squares = 0.0;
      for (std::size_t user = 0; user < 6; ++user) {
        for (std::size_t movie = 0; movie < 8; ++movie) {
          ASSERT_EQ(frame.guess(user, movie), frame.base(user, movie));
          squares += std::pow(*frame.residual(user, movie), 2);
        }
      }
      EXPECT_NEAR(trainer.rmse(), std::sqrt(squares / 48.0), 1e-14);
    }
  }
}

TEST(Start, OnlyTheZeroFactorHasAGradient) {
  TrainingSettings settings;
  const auto problem = problem_of(two_tastes(), settings);
  const Trainer usual(problem, settings);
  EXPECT_EQ(usual.evaluation().gradient_norm_a, 0.0);
  EXPECT_GT(usual.evaluation().gradient_norm_b, 1.0);
  settings.start = Start::zero_gaussian;
  const Trainer mirrored(problem, settings);
  EXPECT_GT(mirrored.evaluation().gradient_norm_a, 1.0);
  EXPECT_EQ(mirrored.evaluation().gradient_norm_b, 0.0);
}

TEST(Start, BothZeroIsStuckForEver) {
  for (const Method method :
       {Method::gradient_descent, Method::momentum, Method::adam, Method::als, Method::sgd}) {
    TrainingSettings settings;
    settings.start = Start::zero_zero;
    settings.method = method;
    Trainer trainer(problem_of(two_tastes(), settings), settings);
    const Factors before = trainer.factors();
    const double loss = trainer.evaluation().loss;
    for (int step = 0; step < 3000; ++step) trainer.step();
    EXPECT_EQ(trainer.step_count(), 3000u);
    EXPECT_EQ(hash_of(trainer.factors()), hash_of(before));
    EXPECT_EQ(trainer.evaluation().loss, loss);
  }
}

TEST(Start, ALatentDimensionDoesNotDependOnTheRank) {
  const Factors narrow = initial_factors(6, 8, 2, Start::gaussian_gaussian, 0.5, 7);
  const Factors wide = initial_factors(6, 8, 5, Start::gaussian_gaussian, 0.5, 7);
  EXPECT_EQ(narrow.a, wide.a.leftCols(2));
  EXPECT_EQ(narrow.b, wide.b.topRows(2));
  EXPECT_NE(hash_of(narrow), hash_of(wide));
}

TEST(Start, HasTheSigmaAskedFor) {
  const Factors factors = initial_factors(400, 10, 10, Start::gaussian_zero, 0.5, 1);
  EXPECT_NEAR(factors.a.mean(), 0.0, 0.03);
  EXPECT_NEAR(std::sqrt(factors.a.squaredNorm() / 4000.0), 0.5, 0.02);
  EXPECT_THROW(initial_factors(2, 2, 0, Start::zero_zero, 0.5, 1), std::invalid_argument);
  EXPECT_THROW(initial_factors(2, 2, 1, Start::zero_zero, -1.0, 1), std::invalid_argument);
}

TEST(Factors, HashIsFnv1aOfShapesAndBits) {
  const Factors empty;
  EXPECT_EQ(hash_of(empty).size(), 16u);
  Factors one{Matrix::Zero(1, 1), Matrix::Zero(1, 1)};
  const std::string zero = hash_of(one);
  one.a(0, 0) = -0.0;
  EXPECT_NE(hash_of(one), zero);
}

}  // namespace
}  // namespace lora
