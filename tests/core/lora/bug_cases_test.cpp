// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lora/bug_cases.h"

#include <gtest/gtest.h>

#include "core/lora/lora_score.h"

namespace lora {
namespace {

class BugCases : public testing::TestWithParam<ToyLanguage> {
 protected:
  std::shared_ptr<const LoraProblem> problem = museum_problem(GetParam());

  static void expect_right_way_works(const AnswerComparison& comparison) {
    EXPECT_EQ(comparison.tricks, 2u);
    EXPECT_EQ(comparison.manners, 8u);
    EXPECT_EQ(comparison.right_tricks, comparison.tricks);
    EXPECT_EQ(comparison.right_manners, comparison.manners);
    EXPECT_EQ(comparison.answers.size(), comparison.tricks + comparison.manners);
  }
};

TEST_P(BugCases, BothZeroHasGradientsOfExactlyZeroAtEveryStep) {
  const BothZeroBug bug = both_zero_bug(problem);
  expect_right_way_works(bug.comparison);
  ASSERT_GT(bug.wrong.size(), 10u);
  ASSERT_EQ(bug.wrong.size(), bug.right.size());
  EXPECT_TRUE(bug.never_moved);
  for (const LoraSnapshot& step : bug.wrong) {
    EXPECT_EQ(step.gradient_norm_a, 0.0);
    EXPECT_EQ(step.gradient_norm_b, 0.0);
    EXPECT_EQ(step.loss, bug.wrong.front().loss);
  }
  EXPECT_EQ(bug.right.front().loss, bug.wrong.front().loss);
  EXPECT_LT(bug.right.back().loss, bug.right.front().loss / 10);
  EXPECT_GT(bug.right.front().gradient_norm_b, 0.0);
  EXPECT_EQ(bug.comparison.wrong_tricks, 0u);
  EXPECT_EQ(bug.comparison.wrong_manners, bug.comparison.manners);
}

TEST_P(BugCases, MergingWithoutWLosesManners) {
  const ForgottenBaseBug bug = forgotten_base_bug(problem);
  expect_right_way_works(bug.comparison);
  EXPECT_LT(bug.comparison.wrong_manners, bug.comparison.manners);
  EXPECT_GT(bug.norm_w, 0.0);
  EXPECT_GT(bug.norm_wrong_merged, 0.0);
  EXPECT_NE(bug.norm_wrong_merged, bug.norm_right_merged);
  // What is missing is W x, whatever the correction.
  double largest = 0.0;
  for (const ToyContext context : problem->contexts()) {
    for (const double logit : problem->model().logits(problem->model().input(context)))
      largest = std::max(largest, std::abs(logit));
  }
  EXPECT_NEAR(bug.comparison.largest_difference, largest, 1e-9);
}

TEST_P(BugCases, ScalingTwiceIsOffByTheScale) {
  for (const double scale : {0.25, 0.5, 2.0, 4.0}) {
    const DoubleScaleBug bug = double_scale_bug(problem, scale);
    expect_right_way_works(bug.comparison);
    EXPECT_DOUBLE_EQ(bug.scale, scale);
    EXPECT_NEAR(bug.norm_wrong / bug.norm_right, scale, 1e-12 * scale);
    EXPECT_GT(bug.comparison.largest_difference, 0.1);
  }
  EXPECT_EQ(double_scale_bug(problem, 1.0).comparison.largest_difference, 0.0);
  EXPECT_LT(double_scale_bug(problem, 0.25).comparison.wrong_tricks, 2u);
}

TEST_P(BugCases, TheTransposedCorrectionFitsOnlyASquareLayerAndIsWrongThere) {
  const TranspositionBug bug = transposition_bug(problem);
  expect_right_way_works(bug.comparison);
  EXPECT_EQ(product_shape(bug.b, bug.a), bug.w);
  EXPECT_FALSE(product_shape(bug.a, bug.b));
  EXPECT_NE(bug.w.rows, bug.w.columns);
  EXPECT_EQ(bug.square_w.rows, bug.square_w.columns);
  EXPECT_GT(bug.difference, 0.1 * bug.norm);
  EXPECT_LT(bug.comparison.wrong_tricks + bug.comparison.wrong_manners, 10u);
}

INSTANTIATE_TEST_SUITE_P(BothLanguages, BugCases,
                         testing::Values(ToyLanguage::english, ToyLanguage::chinese));

TEST(BugCasesMisuse, IsRefused) {
  EXPECT_THROW(double_scale_bug(museum_problem(ToyLanguage::english), 0.0), std::invalid_argument);
  EXPECT_FALSE(product_shape({2, 3}, {4, 2}));
  EXPECT_EQ(product_shape({2, 3}, {3, 5}), (MatrixShape{2, 5}));
}

}  // namespace
}  // namespace lora
