// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factorization/loss.h"

#include <gtest/gtest.h>

#include <cmath>

#include "tests/core/factorization/tables.h"

namespace lora {
namespace {

using namespace test;

/// The loss straight from its definition, in long double and from the table.
long double loss_by_definition(const TrainingProblem& problem, const Factors& factors, long double l2) {
  long double loss = 0.0L;
  problem.table().for_each([&](std::size_t user, std::size_t movie, double rating) {
    if (problem.is_hidden(user, movie)) return;
    long double product = 0.0L;
    long double penalty = 0.0L;
    for (Eigen::Index k = 0; k < factors.a.cols(); ++k) {
      const long double a = factors.a(Eigen::Index(user), k);
      const long double b = factors.b(k, Eigen::Index(movie));
      product += a * b;
      penalty += a * a + b * b;
    }
    const long double error = static_cast<long double>(problem.base().at(user, movie)) + product - rating;
    loss += (error * error + l2 * penalty) / 2;
  });
  return loss;
}

/// Largest difference to the central difference, squared. The loss is quadratic in each single number, so the
/// central difference has no truncation error at any distance.
long double squared_difference(const TrainingProblem& problem, Factors& factors, Matrix& factor,
                               const Matrix& gradient, double l2) {
  constexpr double h = 0.5;
  long double sum = 0.0L;
  for (Eigen::Index k = 0; k < factor.size(); ++k) {
    const double before = factor.data()[k];
    factor.data()[k] = before + h;
    const double up = factor.data()[k];
    const long double above = loss_by_definition(problem, factors, l2);
    factor.data()[k] = before - h;
    const double down = factor.data()[k];
    const long double below = loss_by_definition(problem, factors, l2);
    factor.data()[k] = before;
    const long double difference =
        (above - below) / (static_cast<long double>(up) - down) - gradient.data()[k];
    sum += difference * difference;
  }
  return sum;
}

TEST(Loss, GradientsAgreeWithCentralDifferences) {
  Random random(11);
  for (int round = 0; round < 1000; ++round) {
    const std::size_t users = 1 + random.below(5);
    const std::size_t movies = 1 + random.below(6);
    const auto table =
        random_table(users, movies, round % 3 == 0 ? 1.0 : 0.3 + 0.7 * random.uniform(), random);
    TrainingSettings settings;
    settings.rank = 1 + random.below(8);
    settings.base = round % 2 == 0 ? BaseKind::mean : BaseKind::offsets;
    settings.hidden_percent = round % 4 == 0 ? 30.0 : 0.0;
    const auto problem = problem_of(table, settings);
    const double l2 = round % 5 == 0 ? 0.0 : random.uniform();
    Factors factors =
        initial_factors(users, movies, settings.rank, Start::gaussian_gaussian, 1.0, random.next());
    Evaluation now;
    evaluate(*problem, factors, l2, now);
    const long double difference =
        std::sqrt(squared_difference(*problem, factors, factors.a, now.gradient_a, l2) +
                  squared_difference(*problem, factors, factors.b, now.gradient_b, l2));
    const double norm = std::hypot(now.gradient_a.norm(), now.gradient_b.norm());
    ASSERT_LE(double(difference), 1e-8 * norm) << "round " << round;
    ASSERT_NEAR(now.loss, double(loss_by_definition(*problem, factors, l2)), 1e-11 * (1.0 + now.loss));
  }
}

TEST(Loss, HiddenRatingsDoNotCountAndHaveAnErrorOfTheirOwn) {
  TrainingSettings settings;
  settings.hidden_percent = 25.0;
  const auto problem = problem_of(two_tastes(), settings);
  EXPECT_EQ(problem->trained_count(), 36u);
  ASSERT_EQ(problem->hidden().size(), 12u);
  const Factors factors = initial_factors(6, 8, 2, Start::gaussian_gaussian, 0.5, 3);
  double squares = 0.0;
  for (const Rating& rating : problem->hidden()) {
    EXPECT_TRUE(problem->is_hidden(rating.user, rating.movie));
    squares += std::pow(factors.product(rating.user, rating.movie) - rating.value, 2);
  }
  EXPECT_NEAR(hidden_rmse(*problem, factors), std::sqrt(squares / 12.0), 1e-14);
  EXPECT_TRUE(std::isnan(hidden_rmse(*problem_of(two_tastes(), {}), factors)));
}

TEST(Loss, RefusesShapesThatDoNotFit) {
  const auto problem = problem_of(two_tastes(), {});
  Evaluation now;
  EXPECT_THROW(evaluate(*problem, initial_factors(6, 7, 2, Start::zero_zero, 0, 1), 0, now),
               std::invalid_argument);
}

TEST(TrainingProblem, TestRatingsAreHiddenWithoutTouchingTraining) {
  const TrainingProblem problem(two_tastes(), {}, {{0, 0, 1.0}, {0, 0, 2.0}});
  EXPECT_EQ(problem.trained_count(), 48u);
  EXPECT_TRUE(problem.is_full());
  ASSERT_EQ(problem.hidden().size(), 1u);
  EXPECT_EQ(problem.hidden()[0].value, 2.0);
  EXPECT_THROW(TrainingProblem(two_tastes(), {}, {{6, 0, 1.0}}), std::invalid_argument);
}

TEST(Base, OffsetsOfAnAdditiveTableAreItsRowsAndColumns) {
  std::vector<Rating> ratings;
  for (std::uint32_t user = 0; user < 4; ++user) {
    for (std::uint32_t movie = 0; movie < 5; ++movie)
      ratings.push_back({user, movie, 2.0 + 0.5 * user - 0.25 * movie});
  }
  const Base base = Base::offsets(4, 5, ratings, 0.0);
  for (const Rating& rating : ratings) EXPECT_NEAR(base.at(rating.user, rating.movie), rating.value, 1e-12);
  EXPECT_THROW(base.at(4, 0), std::out_of_range);
}

TEST(Base, AnOldTableMustHaveTheTablesShape) {
  TrainingSettings settings;
  settings.base = BaseKind::table;
  EXPECT_THROW(TrainingProblem(two_tastes(), settings), std::invalid_argument);
  EXPECT_THROW(TrainingProblem(two_tastes(), settings, {}, table_of(5, 8, {})), std::invalid_argument);
  // Where the old ratings have gaps W is their average.
  const TrainingProblem problem(two_tastes(), settings, {}, table_of(6, 8, {{0, 0, 3.0}, {1, 0, 2.0}}));
  EXPECT_EQ(problem.base().at(5, 7), 2.5);
  EXPECT_EQ(problem.target()[0], 2.0);
}

}  // namespace
}  // namespace lora
