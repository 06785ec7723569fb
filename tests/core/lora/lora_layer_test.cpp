// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lora/lora_layer.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/base/random.h"
#include "core/lora/lora_score.h"
#include "tests/core/lora/lessons.h"

namespace lora {
namespace {

using namespace test;

LoraLayer random_layer(std::size_t d_out, std::size_t rank, std::uint64_t seed) {
  LoraLayer layer = initial_lora(d_out, 48, rank, LoraStart::gaussian, 0.3, 5.0, false, seed);
  Random random(seed, 99);
  for (Eigen::Index k = 0; k < layer.b.size(); ++k) layer.b.data()[k] = random.gaussian();
  return layer;
}

TEST(LoraLayer, AtStepZeroTheLogitsAreWxBitForBit) {
  for (const LoraStart start : {LoraStart::gaussian, LoraStart::kaiming_uniform}) {
    for (const std::size_t rank : {1, 2, 8, 48}) {
      const auto problem = lesson(ToyLanguage::english, 6);
      const LoraLayer layer =
          initial_lora(problem->model().d_out(), 48, rank, start, {}, {}, rank % 2 == 0, 5);
      EXPECT_TRUE(is_identical_to_frozen(*problem, layer));
      LoraLayer moved = layer;
      moved.b(1, 0) = 1e-9;
      EXPECT_FALSE(is_identical_to_frozen(*problem, moved));
    }
  }
}

TEST(LoraLayer, TheScaleIsAlphaOverRankOrItsRoot) {
  LoraLayer layer = random_layer(40, 4, 1);
  layer.alpha = 8.0;
  EXPECT_EQ(layer.scale(), 2.0);
  layer.rank_stabilized = true;
  EXPECT_EQ(layer.scale(), 4.0);
  EXPECT_EQ(layer.parameters(), 4u * (48 + 40));
}

TEST(LoraLayer, ForwardIsTheSumOfTwoPaths) {
  const LoraLayer layer = random_layer(40, 3, 2);
  std::vector<double> x(48);
  Random random(8);
  for (double& value : x) value = random.gaussian();
  const Eigen::VectorXd vector = Eigen::Map<const Eigen::VectorXd>(x.data(), 48);
  const Eigen::VectorXd expected = layer.scale() * (layer.b * (layer.a * vector));
  const std::vector<double> y = layer.forward(std::vector<double>(40, 1.0), x);
  for (std::size_t k = 0; k < y.size(); ++k) EXPECT_NEAR(y[k], 1.0 + expected[long(k)], 1e-12);
  EXPECT_EQ(layer.squeeze(x).size(), 3u);
  EXPECT_THROW(layer.squeeze({1.0}), std::invalid_argument);
  EXPECT_THROW(layer.forward({1.0}, x), std::invalid_argument);
}

TEST(LoraLayer, MergingGivesTheSameLogits) {
  const auto problem = lesson(ToyLanguage::english, 2);
  const LoraLayer layer = random_layer(problem->model().d_out(), 4, 3);
  const MergeCheck check = check_merge(*problem, layer);
  EXPECT_TRUE(check.same_answers);
  EXPECT_GT(check.largest_difference, 0.0);
  EXPECT_LT(check.largest_difference, 1e-12);
  EXPECT_THROW(layer.merged(Matrix::Zero(3, 48)), std::invalid_argument);
}

TEST(LoraLayer, AStartsAsTheLibrariesStartIt) {
  const auto largest = [](const Matrix& a) { return a.cwiseAbs().maxCoeff(); };
  const LoraLayer uniform = initial_lora(10, 48, 64, LoraStart::kaiming_uniform, {}, {}, false, 1);
  const double bound = 1.0 / std::sqrt(48.0);
  EXPECT_LE(largest(uniform.a), bound);
  EXPECT_GT(largest(uniform.a), 0.98 * bound);
  EXPECT_NEAR(uniform.a.norm() / std::sqrt(64.0 * 48.0), bound / std::sqrt(3.0), 0.003);
  const LoraLayer gaussian = initial_lora(10, 48, 64, LoraStart::gaussian, {}, {}, false, 1);
  EXPECT_NEAR(gaussian.a.norm() / std::sqrt(64.0 * 48.0), 1.0 / 64, 0.001);
  EXPECT_EQ(gaussian.b, Matrix::Zero(10, 64));
  EXPECT_EQ(gaussian.alpha, 64.0);
}

TEST(LoraLayer, TheFirstRowsDoNotChangeWithTheRank) {
  const LoraLayer two = initial_lora(10, 48, 2, LoraStart::gaussian, 0.5, {}, false, 4);
  const LoraLayer five = initial_lora(10, 48, 5, LoraStart::gaussian, 0.5, {}, false, 4);
  EXPECT_EQ(five.a.topRows(2), two.a);
}

TEST(LoraLayer, RefusesWhatMakesNoLayer) {
  const auto make = [](std::size_t rank, std::optional<double> sigma, std::optional<double> alpha) {
    return initial_lora(10, 48, rank, LoraStart::gaussian, sigma, alpha, false, 1);
  };
  EXPECT_THROW(make(0, {}, {}), std::invalid_argument);
  EXPECT_THROW(make(1, -1.0, {}), std::invalid_argument);
  EXPECT_THROW(make(1, {}, std::nan("")), std::invalid_argument);
}

}  // namespace
}  // namespace lora
