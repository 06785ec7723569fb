// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernels/residual_pass.h"

#include <gtest/gtest.h>

#include <Eigen/Core>
#include <cmath>
#include <limits>

#include "core/base/random.h"
#include "core/kernels/low_rank_product.h"

namespace lora {
namespace {

using Doubles = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
constexpr float unseen = std::numeric_limits<float>::quiet_NaN();

Doubles doubles(const PaddedMatrix& matrix) {
  Doubles copy(matrix.rows(), matrix.cols());
  for (std::size_t i = 0; i < matrix.rows(); ++i) {
    for (std::size_t j = 0; j < matrix.cols(); ++j) copy(i, j) = matrix(i, j);
  }
  return copy;
}

PaddedMatrix random_matrix(std::size_t rows, std::size_t cols, std::uint64_t seed, double gaps = 0.0) {
  Random random(seed);
  PaddedMatrix matrix(rows, cols);
  for (std::size_t i = 0; i < rows; ++i) {
    for (std::size_t j = 0; j < cols; ++j) {
      const auto value = static_cast<float>(random.gaussian());
      matrix(i, j) = random.uniform() < gaps ? unseen : value;
    }
  }
  return matrix;
}

struct Shape {
  std::size_t rows, cols, rank;
};

struct Result {
  double squares = 0.0;
  PaddedMatrix left, right;
};

/// A table, two factors, and one pass over them; gradients start as rubbish, which must be overwritten.
struct Table {
  Table(Shape shape_of_all, std::uint64_t seed, double gaps = 0.0)
      : shape(shape_of_all),
        target(random_matrix(shape.rows, shape.cols, seed, gaps)),
        left(random_matrix(shape.rows, shape.rank, seed + 1)),
        right(random_matrix(shape.rank, shape.cols, seed + 2)) {}

  Result pass(const TileKernels& kernels, unsigned threads, float scale = 1.0f) const {
    ResidualPass pass(shape.rows, shape.cols, shape.rank, threads, kernels);
    Result result{0.0, random_matrix(shape.rows, shape.rank, 77), random_matrix(shape.rank, shape.cols, 78)};
    result.squares = pass.run({target.data(), target.stride(), left.data(), left.stride(), right.data(),
                               right.stride(), scale, result.left.data(), result.left.stride(),
                               result.right.data(), result.right.stride()});
    return result;
  }

  Shape shape;
  PaddedMatrix target, left, right;
};

void expect_close(const Doubles& found, const Doubles& wanted) {
  EXPECT_LE((found - wanted).norm(), 1e-5 * wanted.norm() + 1e-12);
}

void expect_matches_reference(const Table& table, const TileKernels& kernels, float scale) {
  SCOPED_TRACE(std::string(kernels.name) + " " + std::to_string(table.shape.rows) + " x " +
               std::to_string(table.shape.cols) + " r " + std::to_string(table.shape.rank));
  const Result result = table.pass(kernels, 1, scale);
  const Doubles left = doubles(table.left), right = doubles(table.right), target = doubles(table.target);
  Doubles residual = double(scale) * (left * right) - target;
  residual = target.array().isNaN().select(0.0, residual);
  EXPECT_NEAR(result.squares, residual.squaredNorm(), 1e-5 * residual.squaredNorm());
  expect_close(doubles(result.left), double(scale) * (residual * right.transpose()));
  expect_close(doubles(result.right), double(scale) * (left.transpose() * residual));
}

std::vector<const TileKernels*> usable_kernels() {
  std::vector<const TileKernels*> kernels = {&portable_tile_kernels()};
  if (&best_tile_kernels() != kernels[0]) kernels.push_back(&best_tile_kernels());
  return kernels;
}

std::vector<Shape> shapes() {
  std::vector<Shape> all = {{1, 1, 1},     {24, 128, 8}, {25, 129, 9},
                            {70, 300, 17}, {49, 16, 40}, {300, 700, 128}};
  Random random(5);
  for (int k = 0; k < 40; ++k)
    all.push_back({1 + random.below(70), 1 + random.below(70), 1 + random.below(70)});
  return all;
}

TEST(ResidualPass, LossAndGradientsAreThoseOfPlainAlgebra) {
  std::uint64_t seed = 1;
  for (const Shape& shape : shapes()) {
    const Table full(shape, ++seed);
    const Table gappy(shape, ++seed, 0.4);
    for (const TileKernels* kernels : usable_kernels()) {
      expect_matches_reference(full, *kernels, 1.0f);
      expect_matches_reference(gappy, *kernels, 1.0f);
      expect_matches_reference(full, *kernels, 0.375f);
    }
  }
}

TEST(ResidualPass, UnseenTablesHaveNoErrorAndNoGradient) {
  const Table table({30, 20, 3}, 9, 1.1);
  for (const TileKernels* kernels : usable_kernels()) {
    const Result result = table.pass(*kernels, 1);
    EXPECT_EQ(result.squares, 0.0);
    EXPECT_EQ(doubles(result.left).norm(), 0.0);
    EXPECT_EQ(doubles(result.right).norm(), 0.0);
  }
}

TEST(ResidualPass, ZeroLeftFactorGivesTheTableAndNoGradientOfTheRightOne) {
  Table table({50, 140, 4}, 21);
  table.left = PaddedMatrix(50, 4);
  for (const TileKernels* kernels : usable_kernels()) {
    const Result result = table.pass(*kernels, 1, 2.0f);
    EXPECT_NEAR(result.squares, doubles(table.target).squaredNorm(), 1e-5 * result.squares);
    EXPECT_TRUE(result.right == PaddedMatrix(4, 140));
    EXPECT_GT(doubles(result.left).norm(), 0.0);
  }
}

TEST(ResidualPass, ThreadsDoNotChangeABit) {
  for (const Shape& shape : {Shape{521, 509, 5}, Shape{1000, 1000, 16}, Shape{26, 10'000, 33}}) {
    const Table table(shape, 31, 0.1);
    for (const TileKernels* kernels : usable_kernels()) {
      const Result one = table.pass(*kernels, 1);
      for (const unsigned threads : {2u, 3u, 8u}) {
        const Result many = table.pass(*kernels, threads);
        EXPECT_EQ(one.squares, many.squares);
        EXPECT_TRUE(one.left == many.left);
        EXPECT_TRUE(one.right == many.right);
      }
    }
  }
}

TEST(ResidualPass, InstructionSetsAgree) {
  if (&best_tile_kernels() == &portable_tile_kernels()) GTEST_SKIP() << "only one instruction set here";
  const Table table({333, 444, 24}, 41, 0.2);
  const Result fast = table.pass(best_tile_kernels(), 1);
  const Result plain = table.pass(portable_tile_kernels(), 1);
  EXPECT_NEAR(fast.squares, plain.squares, 1e-5 * plain.squares);
  expect_close(doubles(fast.left), doubles(plain.left));
  expect_close(doubles(fast.right), doubles(plain.right));
}

TEST(ResidualPass, InfinitiesShowInTheLoss) {
  Table table({30, 40, 2}, 51, 0.5);
  table.left(3, 1) = std::numeric_limits<float>::infinity();
  for (const TileKernels* kernels : usable_kernels())
    EXPECT_FALSE(std::isfinite(table.pass(*kernels, 1).squares));
}

TEST(ResidualPass, RefusesEmptyShapes) {
  EXPECT_THROW(ResidualPass(0, 3, 1), std::invalid_argument);
  EXPECT_THROW(ResidualPass(3, 0, 1), std::invalid_argument);
  EXPECT_THROW(ResidualPass(3, 3, 0), std::invalid_argument);
}

TEST(LowRankProduct, IsTheProductWhateverTheThreads) {
  for (const Shape& shape : {Shape{1, 1, 1}, Shape{70, 300, 9}, Shape{25, 129, 130}}) {
    const Table table(shape, 61);
    for (const TileKernels* kernels : usable_kernels()) {
      const PaddedMatrix product = low_rank_product(table.left, table.right, 1, *kernels);
      expect_close(doubles(product), doubles(table.left) * doubles(table.right));
      EXPECT_TRUE(product == low_rank_product(table.left, table.right, 3, *kernels));
    }
  }
  EXPECT_THROW(low_rank_product(PaddedMatrix(2, 3), PaddedMatrix(4, 2)), std::invalid_argument);
}

TEST(PaddedMatrix, RowsBeginOnCacheLinesAndAvoidUnluckyStrides) {
  EXPECT_EQ(PaddedMatrix::stride_for(1), 16u);
  EXPECT_EQ(PaddedMatrix::stride_for(17), 32u);
  EXPECT_EQ(PaddedMatrix::stride_for(4096), 4112u);
  EXPECT_EQ(PaddedMatrix::bytes_for(4096, 4096), 4096u * 4112u * 4u);
  PaddedMatrix matrix(3, 5);
  EXPECT_EQ(reinterpret_cast<std::uintptr_t>(matrix.row(2)) % 64, 0u);
  matrix(2, 4) = 1.5f;
  const PaddedMatrix copy = matrix;
  EXPECT_TRUE(copy == matrix);
  matrix(0, 0) = 1.0f;
  EXPECT_FALSE(copy == matrix);
}

}  // namespace
}  // namespace lora
