// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/frame.h"

#include <gtest/gtest.h>

#include <stdexcept>

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

}  // namespace
}  // namespace lora
