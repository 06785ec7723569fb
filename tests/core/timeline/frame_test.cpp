// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/frame.h"

#include <gtest/gtest.h>

#include <stdexcept>

#include "core/timeline/guess_row.h"
#include "tests/core/factorization/tables.h"

namespace lora {
namespace {

TEST(Frame, GuessIsWPlusTheDotProductAndResidualIsGuessMinusRating) {
  TrainingSettings settings;
  settings.base = BaseKind::mean;
  settings.hidden_percent = 50.0;
  const auto problem = test::problem_of(test::table_of(2, 2, {{0, 0, 4.0}, {1, 1, 2.0}}), settings);
  Snapshot snapshot;
  snapshot.step = 5;
  snapshot.factors = {Matrix::Constant(2, 2, 0.5), Matrix::Constant(2, 2, -3.0)};
  const Frame frame(std::make_shared<const Snapshot>(snapshot), problem);
  const double base = problem->base().mean();
  EXPECT_EQ(frame.step(), 5u);
  EXPECT_EQ(frame.guess(0, 1), base - 3.0);
  EXPECT_EQ(frame.residual(0, 0), base - 3.0 - 4.0);
  EXPECT_FALSE(frame.residual(0, 1));
  EXPECT_NE(frame.is_hidden(0, 0), frame.is_hidden(1, 1));
  EXPECT_EQ(frame.factor_range(), 3.0);
  EXPECT_EQ(frame.residual_range(), 2.25);
}

TEST(Frame, RefusesASnapshotOfAnotherTable) {
  const auto problem = test::problem_of(test::two_tastes(), {});
  auto snapshot = std::make_shared<Snapshot>();
  snapshot->factors = {Matrix::Zero(5, 2), Matrix::Zero(2, 8)};
  EXPECT_THROW(Frame(snapshot, problem), std::invalid_argument);
}

TEST(GuessRow, HasTheBitsOfTheCells) {
  TrainingSettings settings;
  settings.base = BaseKind::mean;
  const auto problem = test::problem_of(test::two_tastes(), settings);
  auto snapshot = std::make_shared<Snapshot>();
  snapshot->factors = {Matrix::Zero(6, 3), Matrix::Zero(3, 8)};
  for (Eigen::Index k = 0; k < 18; ++k) snapshot->factors.a.data()[k] = 0.1 * double(k) - 0.7;
  for (Eigen::Index k = 0; k < 24; ++k) snapshot->factors.b.data()[k] = 1.0 / (double(k) + 3.0);
  const Frame frame(snapshot, problem);
  for (std::size_t user = 0; user < 6; ++user) {
    double values[5];
    guess_row(frame, user, 2, 7, values);
    for (std::size_t k = 0; k < 5; ++k) EXPECT_EQ(values[k], frame.guess(user, 2 + k));
  }
}

TEST(GuessRow, RefusesCellsOutsideTheFrame) {
  const auto problem = test::problem_of(test::two_tastes(), {});
  auto snapshot = std::make_shared<Snapshot>();
  snapshot->factors = {Matrix::Zero(6, 2), Matrix::Zero(2, 8)};
  const Frame frame(snapshot, problem);
  double values[9];
  EXPECT_THROW(guess_row(frame, 6, 0, 1, values), std::invalid_argument);
  EXPECT_THROW(guess_row(frame, 0, 0, 9, values), std::invalid_argument);
  EXPECT_THROW(guess_row(frame, 0, 3, 2, values), std::invalid_argument);
}

}  // namespace
}  // namespace lora
