// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factorization/trainer.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/rank/svd_optimum.h"
#include "tests/core/factorization/tables.h"

namespace lora {
namespace {

using namespace test;

constexpr Method methods[] = {Method::gradient_descent, Method::momentum, Method::adam, Method::als,
                              Method::sgd};

Trainer run(std::shared_ptr<const TrainingProblem> problem, const TrainingSettings& settings,
            std::size_t limit) {
  Trainer trainer(std::move(problem), settings);
  while (trainer.step_count() < limit && trainer.step() == Outcome::running) {
  }
  return trainer;
}

TEST(Trainer, GradientDescentReachesTheFloorAndNeverGoesBelow) {
  for (std::size_t rank = 1; rank <= 6; ++rank) {
    for (std::uint64_t seed = 7; seed < 12; ++seed) {
      TrainingSettings settings;
      settings.rank = rank;
      settings.seed = seed;
      const auto problem = problem_of(two_tastes(), settings);
      const double floor = SvdOptimum::of(*problem)->rmse(rank);
      const Trainer trainer = run(problem, settings, 20'000);
      EXPECT_EQ(trainer.outcome(), Outcome::converged);
      EXPECT_GE(trainer.rmse(), floor - 1e-9);
      EXPECT_LE(trainer.rmse(), rank <= 2 ? floor * 1.02 : floor + 0.01)
          << "rank " << rank << " seed " << seed;
    }
  }
}

TEST(Trainer, AlternatingLeastSquaresReachesTheFloorOnFullTables) {
  Random random(4);
  for (int round = 0; round < 20; ++round) {
    const auto table = random_table(4 + random.below(6), 4 + random.below(6), 1.0, random);
    TrainingSettings settings;
    settings.method = Method::als;
    settings.rank = 1 + random.below(9);
    settings.seed = random.next();
    const auto problem = problem_of(table, settings);
    const double floor = SvdOptimum::of(*problem)->rmse(settings.rank);
    const Trainer trainer = run(problem, settings, 5000);
    EXPECT_GE(trainer.rmse(), floor - 1e-7);
    EXPECT_LE(trainer.rmse(), floor * 1.02 + 1e-6) << round;
  }
}

TEST(Trainer, SingularLeastSquaresStayFinite) {
  TrainingSettings settings;
  settings.method = Method::als;
  settings.rank = 6;
  for (const Start start : {Start::gaussian_zero, Start::zero_gaussian, Start::gaussian_gaussian}) {
    settings.start = start;
    const auto table = table_of(4, 5, {{0, 0, 5.0}, {0, 1, 1.0}, {1, 1, 3.0}, {3, 4, 2.0}});
    Trainer trainer(problem_of(table, settings), settings);
    for (int step = 0; step < 10; ++step) ASSERT_NE(trainer.step(), Outcome::diverged);
    EXPECT_TRUE(trainer.factors().all_finite());
    EXPECT_LT(trainer.rmse(), 1e-6);
  }
}

TEST(Trainer, EveryMethodDescendsWithTheAutomaticRate) {
  Random random(9);
  for (int round = 0; round < 150; ++round) {
    const double top = round % 4 == 0 ? 100.0 : 5.0;
    const auto table = random_table(1 + random.below(9), 1 + random.below(9),
                                    round % 3 == 0 ? 1.0 : random.uniform(), random, top / 10.0, top);
    TrainingSettings settings;
    settings.rank = 1 + random.below(12);
    settings.sigma = 2.0 * random.uniform();
    settings.seed = random.next();
    settings.start = static_cast<Start>(random.below(4));
    settings.base = random.below(2) == 0 ? BaseKind::zero : BaseKind::mean;
    if (random.below(2) == 0) settings.l2 = random.uniform();
    for (const Method method : methods) {
      settings.method = method;
      Trainer trainer(problem_of(table, settings), settings);
      const double before = trainer.evaluation().loss;
      for (int step = 0; step < 300; ++step) ASSERT_NE(trainer.step(), Outcome::diverged) << round;
      // A start that is nearly right already may be left by rounding, and by sgd's noise.
      const double slack = method == Method::sgd ? 0.05 : 1e-9;
      EXPECT_LE(trainer.evaluation().loss, before * (1.0 + slack) + 1e-9) << round << " " << int(method);
      EXPECT_TRUE(trainer.factors().all_finite());
    }
  }
}

TEST(Trainer, ADivergedStepIsTakenBack) {
  for (const Method method : {Method::gradient_descent, Method::momentum, Method::adam, Method::sgd}) {
    for (const double rate : {10.0, 1e6, 1e200}) {
      // Adam's steps are never longer than its rate: 10 is not enough to run away.
      if (method == Method::adam && rate < 1e6) continue;
      TrainingSettings settings;
      settings.method = method;
      settings.learning_rate = rate;
      const auto problem = problem_of(two_tastes(), settings);
      Trainer trainer(problem, settings);
      Snapshot before = trainer.snapshot();
      for (int step = 0; step < 2000 && trainer.step() != Outcome::diverged; ++step)
        before = trainer.snapshot();
      ASSERT_EQ(trainer.outcome(), Outcome::diverged) << int(method) << " " << rate;
      EXPECT_TRUE(trainer.factors().all_finite());
      trainer.step();
      EXPECT_EQ(trainer.step_count(), before.step);
      EXPECT_EQ(trainer.factors(), before.factors);
      EXPECT_EQ(trainer.evaluation().loss, before.loss);
      EXPECT_EQ(trainer.snapshot().optimizer_state, before.optimizer_state);
    }
  }
}

// One cell of 1 star: a step of gradient descent from B = 0 leads to B = rate · a, so to the error rate · a²
// − 1.
TEST(Trainer, TheLossMayGrowTenThousandfoldAndNoFurther) {
  TrainingSettings settings;
  settings.rank = 1;
  const auto problem = problem_of(table_of(1, 1, {{0, 0, 1.0}}), settings);
  const double a = Trainer(problem, settings).factors().a(0, 0);
  for (const double error : {110.0, 141.0, 142.0, 180.0}) {
    settings.learning_rate = (1.0 + error) / (a * a);
    Trainer trainer(problem, settings);
    const bool within = 0.5 * error * error <= 1e4 * (0.5 + 0.5);
    EXPECT_EQ(trainer.step(), within ? Outcome::running : Outcome::diverged) << error;
    EXPECT_NEAR(trainer.rmse(), within ? error : 1.0, 1e-9);
  }
}

TEST(Trainer, TheAutomaticRateOfSgdBearsALargeStartOfEitherHalf) {
  for (const Start start : {Start::gaussian_zero, Start::zero_gaussian, Start::gaussian_gaussian}) {
    TrainingSettings settings;
    settings.method = Method::sgd;
    settings.start = start;
    settings.sigma = 8.0;
    Trainer trainer(problem_of(two_tastes(), settings), settings);
    const double first = trainer.rmse();
    for (int pass = 0; pass < 30; ++pass) ASSERT_NE(trainer.step(), Outcome::diverged) << int(start);
    EXPECT_LT(trainer.rmse(), first);
    // Half of what would carry one rating's error past 0: 2 / (‖a_u‖² + ‖b_i‖²).
    const Factors begun = initial_factors(6, 8, settings.rank, start, settings.sigma, settings.seed);
    const double longest =
        begun.a.rowwise().squaredNorm().maxCoeff() + begun.b.colwise().squaredNorm().maxCoeff();
    EXPECT_LT(trainer.learning_rate() * longest, 1.0);
  }
}

TEST(Trainer, GoingOnFromASnapshotIsTheUninterruptedRun) {
  for (const Method method : methods) {
    TrainingSettings settings;
    settings.method = method;
    settings.hidden_percent = 20.0;
    const auto problem = problem_of(two_tastes(), settings);
    Trainer whole(problem, settings);
    for (int step = 0; step < 40; ++step) whole.step();
    Trainer continued(problem, settings, whole.snapshot());
    EXPECT_EQ(continued.learning_rate(), whole.learning_rate());
    for (int step = 0; step < 60; ++step) {
      whole.step();
      continued.step();
    }
    EXPECT_EQ(continued.step_count(), 100u);
    EXPECT_EQ(hash_of(continued.factors()), hash_of(whole.factors())) << int(method);
    EXPECT_EQ(continued.snapshot().optimizer_state, whole.snapshot().optimizer_state);
  }
}

TEST(Trainer, AWarmStartOnSmallerRatingsDoesNotDiverge) {
  for (const Method first : methods) {
    for (const Method second : methods) {
      TrainingSettings settings;
      settings.method = first;
      const Trainer trained = run(problem_of(two_tastes(), settings), settings, 300);
      settings.method = second;
      Random random(2);
      Trainer warm(problem_of(random_table(6, 8, 1.0, random, 0.0, 0.2), settings), settings,
                   trained.snapshot());
      const double before = warm.rmse();
      for (int step = 0; step < 500; ++step) ASSERT_NE(warm.step(), Outcome::diverged);
      EXPECT_LT(warm.rmse(), before);
    }
  }
}

TEST(Trainer, RefusesWhatDoesNotFit) {
  const TrainingSettings settings;
  const auto problem = problem_of(two_tastes(), settings);
  Snapshot warm;
  warm.factors = initial_factors(6, 7, 2, Start::gaussian_zero, 0.5, 1);
  EXPECT_THROW(Trainer(problem, settings, warm), std::invalid_argument);
  TrainingSettings negative;
  negative.learning_rate = -1.0;
  EXPECT_THROW(Trainer(problem, negative), std::invalid_argument);
}

}  // namespace
}  // namespace lora
