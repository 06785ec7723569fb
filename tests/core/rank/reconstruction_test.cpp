// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rank/reconstruction.h"

#include <gtest/gtest.h>

#include <cmath>
#include <stdexcept>

#include "core/base/random.h"

namespace lora {
namespace {

// A 7 × 10 table with about a third of the cells unseen.
std::shared_ptr<const RatingTable> gappy_table(std::uint64_t seed = 11) {
  RatingTable table(std::vector<std::string>(7, "user"), std::vector<std::string>(10, "movie"));
  Random random(seed);
  for (std::size_t user = 0; user < table.users(); ++user) {
    for (std::size_t movie = 0; movie < table.movies(); ++movie) {
      if (random.below(3) > 0) table.set(user, movie, 0.5 * double(1 + random.below(10)));
    }
  }
  return std::make_shared<const RatingTable>(std::move(table));
}

TEST(Reconstruction, ASmallTableIsShownCellByCell) {
  const auto table = gappy_table();
  const TableImage image = image_of_ratings(*table, 7, 10);
  ASSERT_TRUE(image.is_exact());
  for (std::size_t user = 0; user < 7; ++user) {
    for (std::size_t movie = 0; movie < 10; ++movie) {
      const double value = image.values(Eigen::Index(user), Eigen::Index(movie));
      if (table->at(user, movie)) {
        EXPECT_EQ(value, *table->at(user, movie));
      } else {
        EXPECT_TRUE(std::isnan(value));
      }
    }
  }
}

TEST(Reconstruction, ABlockIsTheAverageOfItsSeenRatings) {
  const auto table = gappy_table();
  const TableImage image = image_of_ratings(*table, 4, 3);
  ASSERT_EQ(image.users_per_cell, 2u);
  ASSERT_EQ(image.movies_per_cell, 4u);
  ASSERT_EQ(image.values.rows(), 4);
  ASSERT_EQ(image.values.cols(), 3);
  double sum = 0.0;
  double count = 0.0;
  for (std::size_t movie = 4; movie < 8; ++movie) {
    if (const auto rating = table->at(6, movie)) {
      sum += *rating;
      count += 1.0;
    }
  }
  ASSERT_GT(count, 0.0);
  EXPECT_DOUBLE_EQ(image.values(3, 1), sum / count);
}

class GuessImage : public testing::TestWithParam<BaseKind> {};

TEST_P(GuessImage, IsTheAverageOfTheGuesses) {
  TrainingSettings settings;
  settings.base = GetParam();
  const auto table = gappy_table();
  const TrainingProblem problem(table, settings, {}, gappy_table(12));
  const Factors factors{Matrix::Random(7, 3), Matrix::Random(3, 10)};
  for (const std::size_t limit : {std::size_t{20}, std::size_t{4}}) {
    const TableImage image = image_of_guess(problem, factors, limit, limit);
    for (Eigen::Index row = 0; row < image.values.rows(); ++row) {
      for (Eigen::Index column = 0; column < image.values.cols(); ++column) {
        double sum = 0.0;
        double count = 0.0;
        for (std::size_t user = 0; user < 7; ++user) {
          for (std::size_t movie = 0; movie < 10; ++movie) {
            if (user / image.users_per_cell != std::size_t(row)) continue;
            if (movie / image.movies_per_cell != std::size_t(column)) continue;
            sum += problem.base().at(user, movie) + factors.product(user, movie);
            count += 1.0;
          }
        }
        EXPECT_NEAR(image.values(row, column), sum / count, 1e-12);
      }
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Bases, GuessImage,
                         testing::Values(BaseKind::zero, BaseKind::mean, BaseKind::offsets, BaseKind::table));

TEST(Reconstruction, RefusesShapesThatDoNotFit) {
  const auto table = gappy_table();
  const TrainingProblem problem(table, TrainingSettings{});
  EXPECT_THROW(image_of_guess(problem, Factors{Matrix::Zero(6, 2), Matrix::Zero(2, 10)}, 5, 5),
               std::invalid_argument);
  EXPECT_THROW(image_of_ratings(*table, 0, 5), std::invalid_argument);
}

}  // namespace
}  // namespace lora
