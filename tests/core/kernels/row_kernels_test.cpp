// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernels/row_kernels.h"

#include <gtest/gtest.h>

#include <Eigen/Core>
#include <cmath>
#include <limits>
#include <vector>

#include "core/base/random.h"

namespace lora {
namespace {

using Doubles = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
constexpr double unseen = std::numeric_limits<double>::quiet_NaN();

struct Size {
  std::size_t rows, cols, rank;
};

/// A table with gaps, factors and weights, and room for a descent.
class Table {
 public:
  Table(Size size, std::uint64_t seed, double gaps, double penalty)
      : shape_(row_shape(size.rows, size.cols, size.rank)),
        target_(size.rows * shape_.padded_cols, unseen),
        weights_(factors_size(shape_), 0.0),
        row_(shape_.padded_cols, 0.0),
        blocks_(8, std::vector<double>(factors_size(shape_), 0.0)),
        x_(size.rows, size.cols),
        left_(size.rows, size.rank),
        right_(size.rank, size.cols) {
    Random random(seed);
    for (std::size_t i = 0; i < size.rows; ++i) {
      for (std::size_t j = 0; j < size.cols; ++j) {
        x_(i, j) = random.uniform() < gaps ? unseen : random.gaussian();
        target_[i * shape_.padded_cols + j] = x_(i, j);
      }
    }
    for (std::size_t k = 0; k < size.rank; ++k) {
      for (std::size_t i = 0; i < size.rows; ++i) {
        blocks_[0][left_place(shape_, i, k)] = left_(i, k) = 0.3 * random.gaussian();
        weights_[left_place(shape_, i, k)] = penalty;
      }
      for (std::size_t j = 0; j < size.cols; ++j) {
        blocks_[0][right_place(shape_, k, j)] = right_(k, j) = 0.3 * random.gaussian();
        weights_[right_place(shape_, k, j)] = penalty;
      }
    }
  }

  DescentTask task() {
    DescentTask task;
    task.shape = shape_;
    task.target = target_.data();
    task.weights = weights_[0] > 0.0 ? weights_.data() : nullptr;
    task.now = {blocks_[0].data(), blocks_[1].data(), blocks_[2].data(), blocks_[3].data()};
    task.next = {blocks_[4].data(), blocks_[5].data(), blocks_[6].data(), blocks_[7].data()};
    task.row = row_.data();
    task.error_limit = 1e300;
    return task;
  }

  const std::vector<double>& factors() const { return blocks_[0]; }
  const RowShape& shape() const { return shape_; }
  Doubles residual() const { return x_.array().isNaN().select(0.0, left_ * right_ - x_); }
  double penalty() const { return weights_[0]; }
  const Doubles& left() const { return left_; }
  const Doubles& right() const { return right_; }
  Doubles gradient_left() const {
    Doubles all(left_.rows(), left_.cols());
    for (Eigen::Index i = 0; i < all.rows(); ++i) {
      for (Eigen::Index k = 0; k < all.cols(); ++k) all(i, k) = blocks_[1][left_place(shape_, i, k)];
    }
    return all;
  }
  Doubles gradient_right() const {
    Doubles all(right_.rows(), right_.cols());
    for (Eigen::Index k = 0; k < all.rows(); ++k) {
      for (Eigen::Index j = 0; j < all.cols(); ++j) all(k, j) = blocks_[1][right_place(shape_, k, j)];
    }
    return all;
  }

 private:
  RowShape shape_;
  std::vector<double> target_, weights_, row_;
  std::vector<std::vector<double>> blocks_;
  Doubles x_, left_, right_;
};

std::vector<const RowKernels*> usable_kernels() {
  std::vector<const RowKernels*> kernels = {&portable_row_kernels()};
  if (&best_row_kernels() != kernels[0]) kernels.push_back(&best_row_kernels());
  return kernels;
}

/// Every way through the kernels: fixed sizes, wide tables, ranks that are no multiple of four.
std::vector<Size> sizes() {
  std::vector<Size> all = {{1, 1, 1},   {1, 1, 512},  {2, 3, 40}, {3, 17, 1},  {40, 37, 3},  {50, 50, 4},
                           {33, 70, 5}, {20, 21, 22}, {5, 9, 7},  {6, 8, 512}, {150, 200, 9}};
  for (std::size_t cols = 1; cols <= 17; ++cols) {
    for (std::size_t rank = 1; rank <= 9; ++rank) all.push_back({1 + (cols * rank) % 9, cols, rank});
  }
  return all;
}

void expect_close(const Doubles& found, const Doubles& wanted) {
  EXPECT_LE((found - wanted).norm(), 1e-13 * (wanted.norm() + 1.0) * static_cast<double>(wanted.size()));
}

TEST(RowKernels, SumsAndGradientsAreThoseOfPlainAlgebra) {
  std::uint64_t seed = 1;
  for (const Size& size : sizes()) {
    for (const double gaps : {0.0, 0.5}) {
      for (const double penalty : {0.0, 0.25}) {
        ++seed;
        for (const RowKernels* kernels : usable_kernels()) {
          SCOPED_TRACE(std::string(kernels->name) + " " + std::to_string(size.rows) + " x " +
                       std::to_string(size.cols) + " r " + std::to_string(size.rank));
          Table table(size, seed, gaps, penalty);
          const DescentSums sums = kernels->evaluate(table.task());
          const Doubles residual = table.residual();
          const Doubles left = residual * table.right().transpose(),
                        right = table.left().transpose() * residual;
          const double squares = table.left().squaredNorm() + table.right().squaredNorm();
          EXPECT_NEAR(sums.squared_error, residual.squaredNorm(), 1e-12 * residual.squaredNorm());
          EXPECT_NEAR(sums.error, residual.squaredNorm() + penalty * squares, 1e-12 * sums.error);
          EXPECT_NEAR(sums.left_norm, left.squaredNorm(), 1e-12 * left.squaredNorm());
          EXPECT_NEAR(sums.right_norm, right.squaredNorm(), 1e-12 * right.squaredNorm());
          expect_close(table.gradient_left(), left + penalty * table.left());
          expect_close(table.gradient_right(), right + penalty * table.right());
        }
      }
    }
  }
}

DescentTask with_rule(DescentTask task, DescentRule rule, const std::vector<double>& corrections) {
  task.rule = rule;
  task.rate = 0.01;
  task.friction = 0.9;
  task.beta_1 = 0.9;
  task.beta_2 = 0.999;
  task.epsilon = 1e-8;
  task.corrections = corrections.data();
  return task;
}

std::vector<double> corrections_for(std::size_t steps) {
  std::vector<double> corrections;
  for (std::size_t k = 1; k <= steps; ++k) {
    corrections.push_back(1.0 - std::pow(0.9, static_cast<double>(k)));
    corrections.push_back(1.0 - std::pow(0.999, static_cast<double>(k)));
  }
  return corrections;
}

TEST(RowKernels, ABatchIsItsStepsToTheBit) {
  const std::vector<double> corrections = corrections_for(24);
  for (const DescentRule rule : {DescentRule::plain, DescentRule::momentum, DescentRule::adam}) {
    for (const Size& size : {Size{6, 8, 2}, Size{5, 11, 3}, Size{9, 30, 6}}) {
      for (const RowKernels* kernels : usable_kernels()) {
        Table whole(size, 3, 0.2, 0.1), single(size, 3, 0.2, 0.1);
        DescentTask task = with_rule(whole.task(), rule, corrections);
        task.steps = 24;
        const DescentSums begin = kernels->evaluate(task);
        const DescentEnd end = kernels->descend(task, begin);
        EXPECT_EQ(end.steps, 24u);
        EXPECT_LT(end.sums.error, begin.error);
        task = with_rule(single.task(), rule, corrections);
        DescentSums sums = kernels->evaluate(task);
        for (task.steps = 1; task.corrections < corrections.data() + 48; task.corrections += 2)
          sums = kernels->descend(task, sums).sums;
        EXPECT_EQ(whole.factors(), single.factors());
        EXPECT_EQ(end.sums.error, sums.error);
        EXPECT_EQ(end.sums.left_norm, sums.left_norm);
      }
    }
  }
}

TEST(RowKernels, AStepAboveTheLimitIsNotTaken) {
  for (const RowKernels* kernels : usable_kernels()) {
    Table table({6, 8, 2}, 5, 0.0, 0.0);
    DescentTask task = with_rule(table.task(), DescentRule::plain, {});
    const DescentSums begin = kernels->evaluate(task);
    const std::vector<double> before = table.factors();
    task.steps = 100;
    for (const double rate : {3.0, 1e300, std::numeric_limits<double>::infinity()}) {
      task.rate = rate;
      task.error_limit = begin.error;
      const DescentEnd end = kernels->descend(task, begin);
      EXPECT_TRUE(end.diverged);
      EXPECT_EQ(end.steps, 0u);
      EXPECT_EQ(table.factors(), before);
    }
  }
}

TEST(RowKernels, TheWatchEndsABatchAfterTheStepWorthALook) {
  for (const RowKernels* kernels : usable_kernels()) {
    Table table({6, 8, 2}, 5, 0.0, 0.0);
    DescentTask task = with_rule(table.task(), DescentRule::plain, {});
    task.steps = 1'000'000;
    task.watch = true;
    task.smallest_fall = 1e-4;
    task.rounding = 1e-12;
    const DescentEnd end = kernels->descend(task, kernels->evaluate(task));
    EXPECT_TRUE(end.noticed);
    EXPECT_LT(end.steps, task.steps);
    EXPECT_LE(end.error_before - end.sums.error, 1e-4 * end.error_before);
    task.negligible = 2.0 * end.sums.squared_error;
    task.smallest_fall = -1.0;
    EXPECT_EQ(kernels->descend(task, end.sums).steps, 1u);
  }
}

TEST(RowKernels, InstructionSetsAgree) {
  if (&best_row_kernels() == &portable_row_kernels()) GTEST_SKIP() << "only one instruction set here";
  for (const Size& size : {Size{6, 8, 2}, Size{50, 50, 4}, Size{30, 40, 12}}) {
    Table fast(size, 8, 0.1, 0.0), plain(size, 8, 0.1, 0.0);
    for (auto [table, kernels] :
         {std::pair{&fast, &best_row_kernels()}, std::pair{&plain, &portable_row_kernels()}}) {
      DescentTask task = with_rule(table->task(), DescentRule::plain, {});
      task.rate = 1e-3;
      task.steps = 1000;
      kernels->descend(task, kernels->evaluate(task));
    }
    for (std::size_t k = 0; k < fast.factors().size(); ++k)
      EXPECT_NEAR(fast.factors()[k], plain.factors()[k], 1e-9);
  }
}

}  // namespace
}  // namespace lora
