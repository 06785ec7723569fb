// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <Eigen/SVD>
#include <cmath>

#include "core/adapter/factor_spectrum.h"
#include "core/lora/real_layer_rules.h"
#include "core/lora/real_layer_trainer.h"

namespace lora {
namespace {

Eigen::MatrixXd doubles(const PaddedMatrix& matrix) {
  Eigen::MatrixXd copy(matrix.rows(), matrix.cols());
  for (std::size_t i = 0; i < matrix.rows(); ++i) {
    for (std::size_t j = 0; j < matrix.cols(); ++j) copy(i, j) = matrix(i, j);
  }
  return copy;
}

std::shared_ptr<const RealLayerProblem> small_problem(std::size_t true_rank = 16) {
  return std::make_shared<const RealLayerProblem>(RealLayerSpec{150, 200, true_rank, 3});
}

RealLayerSettings settings_of(std::size_t rank) {
  RealLayerSettings settings;
  settings.rank = rank;
  return settings;
}

TEST(RealLayerProblem, HasTheSingularValuesItSays) {
  const auto problem = small_problem();
  const Eigen::VectorXd values = Eigen::BDCSVD<Eigen::MatrixXd>(doubles(problem->target())).singularValues();
  ASSERT_EQ(problem->singular_values().size(), 16u);
  EXPECT_DOUBLE_EQ(problem->singular_values().front(), RealLayerProblem::largest_value);
  EXPECT_NEAR(problem->singular_values().back(), 0.05, 1e-12);
  for (std::size_t k = 0; k < 16; ++k) EXPECT_NEAR(values[k], problem->singular_values()[k], 1e-5);
  EXPECT_LT(values[16], 1e-5);
  EXPECT_NEAR(problem->norm(), doubles(problem->target()).norm(), 1e-5);
}

TEST(RealLayerProblem, FloorIsThatOfEckartAndYoung) {
  const auto problem = small_problem();
  EXPECT_DOUBLE_EQ(problem->floor(0), 1.0);
  EXPECT_EQ(problem->floor(16), 0.0);
  EXPECT_EQ(problem->floor(100), 0.0);
  const Eigen::BDCSVD<Eigen::MatrixXd> svd(doubles(problem->target()),
                                           Eigen::ComputeThinU | Eigen::ComputeThinV);
  for (const Eigen::Index rank : {1, 5, 15}) {
    const Eigen::MatrixXd best = svd.matrixU().leftCols(rank) * svd.singularValues().head(rank).asDiagonal() *
                                 svd.matrixV().leftCols(rank).transpose();
    const double error = (best - doubles(problem->target())).norm() / problem->norm();
    EXPECT_NEAR(problem->floor(static_cast<std::size_t>(rank)), error, 1e-5);
  }
}

TEST(RealLayerProblem, SameSeedSameLayerAndDirectionsAreOrthonormal) {
  EXPECT_TRUE(small_problem()->target() == small_problem()->target());
  const RealLayerProblem other({150, 200, 16, 4});
  EXPECT_FALSE(other.target() == small_problem()->target());
  const Eigen::MatrixXd rows = doubles(orthonormal_rows(40, 40, 1, 2));
  EXPECT_LT((rows * rows.transpose() - Eigen::MatrixXd::Identity(40, 40)).norm(), 1e-5);
}

TEST(RealLayerProblem, RefusesWhatIsNoLayer) {
  EXPECT_THROW(check(RealLayerSpec{0, 5, 1, 1}), std::invalid_argument);
  EXPECT_THROW(check(RealLayerSpec{4, 5, 5, 1}), std::invalid_argument);
  EXPECT_THROW(check(RealLayerSpec{4, 5, 0, 1}), std::invalid_argument);
  EXPECT_THROW(check(RealLayerSpec{28672, 8192, 8, 1}), std::invalid_argument);
  EXPECT_NO_THROW(check(RealLayerSpec{14336, 4096, 64, 1}));
  EXPECT_EQ(RealLayerProblem::bytes_for(150, 200), small_problem()->bytes());
}

TEST(RealLayerTrainer, StepZeroChangesNothingAndOnlyBIsPulled) {
  for (const LoraStart start : {LoraStart::gaussian, LoraStart::kaiming_uniform}) {
    RealLayerSettings settings = settings_of(4);
    settings.start = start;
    settings.alpha = 8.0;
    const RealLayerTrainer trainer(small_problem(), settings);
    EXPECT_TRUE(trainer.factors().b == PaddedMatrix(150, 4));
    EXPECT_TRUE(trainer.gradient_a() == PaddedMatrix(4, 200));
    EXPECT_GT(frobenius_norm(trainer.gradient_b()), 0.0);
    EXPECT_NEAR(trainer.relative_error(), 1.0, 1e-6);
    EXPECT_EQ(trainer.snapshot().gradient_norm_a, 0.0);
    const double deviation = doubles(trainer.factors().a).norm() / std::sqrt(800.0);
    EXPECT_NEAR(deviation, start_deviation(settings, 200), 0.1 * start_deviation(settings, 200));
  }
}

TEST(RealLayerTrainer, GradientsAreThoseOfTheLoss) {
  const auto problem = small_problem();
  RealLayerSettings settings = settings_of(3);
  settings.alpha = 1.5;
  RealLayerTrainer trainer(problem, settings);
  for (int k = 0; k < 5; ++k) trainer.step();
  const Eigen::MatrixXd a = doubles(trainer.factors().a), b = doubles(trainer.factors().b);
  const Eigen::MatrixXd error = 0.5 * b * a - doubles(problem->target());
  const Eigen::MatrixXd gradient_a = 0.5 * b.transpose() * error, gradient_b = 0.5 * error * a.transpose();
  EXPECT_NEAR(trainer.relative_error(), error.norm() / problem->norm(), 1e-5);
  EXPECT_LT((doubles(trainer.gradient_a()) - gradient_a).norm(), 1e-4 * gradient_a.norm());
  EXPECT_LT((doubles(trainer.gradient_b()) - gradient_b).norm(), 1e-4 * gradient_b.norm());
}

struct Case {
  std::size_t rank;
  LoraMethod method;
  std::size_t steps;
};

TEST(RealLayerTrainer, ReachesTheFloorAtEveryRankByItself) {
  const auto problem = small_problem();
  for (const Case& run :
       {Case{1, LoraMethod::adam, 400}, Case{4, LoraMethod::adam, 400}, Case{8, LoraMethod::adam, 400},
        Case{16, LoraMethod::adam, 1000}, Case{40, LoraMethod::adam, 1000},
        Case{4, LoraMethod::gradient_descent, 400}, Case{16, LoraMethod::gradient_descent, 4000}}) {
    RealLayerSettings settings = settings_of(run.rank);
    settings.method = run.method;
    RealLayerTrainer trainer(problem, settings);
    while (trainer.outcome() == Outcome::running && trainer.step_count() < run.steps) trainer.step();
    const double floor = problem->floor(run.rank);
    EXPECT_EQ(trainer.outcome(), Outcome::converged) << "rank " << run.rank;
    EXPECT_LE(trainer.relative_error(), 1.02 * floor + 0.011) << "rank " << run.rank;
    EXPECT_GE(trainer.relative_error(), floor - 1e-5) << "rank " << run.rank;
  }
}

TEST(RealLayerTrainer, LearnsTheLargeSingularValues) {
  const auto problem = small_problem();
  RealLayerTrainer trainer(problem, settings_of(6));
  for (int k = 0; k < 600; ++k) trainer.step();
  const RealLayerFactors& now = trainer.factors();
  const std::vector<double> values = factor_spectrum(now.b, now.a, now.scale);
  ASSERT_EQ(values.size(), 6u);
  for (std::size_t k = 0; k < 6; ++k) EXPECT_NEAR(values[k], problem->singular_values()[k], 0.02);
}

TEST(RealLayerTrainer, TooHighARateDivergesAndKeepsTheLastFiniteStep) {
  for (const LoraMethod method : {LoraMethod::adam, LoraMethod::gradient_descent}) {
    RealLayerSettings settings = settings_of(4);
    settings.method = method;
    settings.learning_rate = 1e3;
    RealLayerTrainer trainer(small_problem(), settings);
    for (int k = 0; k < 50; ++k) trainer.step();
    EXPECT_EQ(trainer.outcome(), Outcome::diverged);
    EXPECT_TRUE(std::isfinite(trainer.relative_error()));
    EXPECT_TRUE(std::isfinite(trainer.snapshot().gradient_norm_b));
    EXPECT_TRUE(doubles(trainer.factors().a).allFinite());
    const std::size_t step = trainer.step_count();
    trainer.step();
    EXPECT_EQ(trainer.step_count(), step);
  }
}

TEST(RealLayerTrainer, ThreadsDoNotChangeABitAndWarmGoesOn) {
  const auto problem = std::make_shared<const RealLayerProblem>(RealLayerSpec{600, 500, 8, 3});
  RealLayerSettings settings = settings_of(5);
  settings.method = LoraMethod::gradient_descent;
  RealLayerTrainer one(problem, settings, {}, 1);
  RealLayerTrainer two(problem, settings, {}, 2);
  for (int k = 0; k < 10; ++k) {
    one.step();
    two.step();
    ASSERT_TRUE(one.factors() == two.factors());
    ASSERT_EQ(one.relative_error(), two.relative_error());
  }
  // Plain gradient descent remembers nothing, so a warm run is the same run.
  RealLayerTrainer warm(problem, settings, one.snapshot());
  EXPECT_EQ(warm.step_count(), 10u);
  EXPECT_EQ(warm.relative_error(), one.relative_error());
  warm.step();
  one.step();
  EXPECT_TRUE(warm.factors() == one.factors());
  EXPECT_THROW(RealLayerTrainer(problem, settings_of(6), one.snapshot()), std::invalid_argument);
}

TEST(RealLayerTrainer, RefusesWhatMakesNoRun) {
  EXPECT_THROW(RealLayerTrainer(nullptr, {}), std::invalid_argument);
  EXPECT_THROW(RealLayerTrainer(small_problem(), settings_of(0)), std::invalid_argument);
  RealLayerSettings settings;
  settings.alpha = 0.0;
  EXPECT_THROW(check(settings), std::invalid_argument);
  settings.alpha.reset();
  settings.learning_rate = -1.0;
  EXPECT_THROW(check(settings), std::invalid_argument);
}

}  // namespace
}  // namespace lora
