// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapter/adapter_spectrum.h"

#include <gtest/gtest.h>

#include <Eigen/SVD>
#include <cmath>
#include <limits>

#include "tests/core/adapter/weight_file.h"

namespace lora {
namespace {

using RowMajor = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// A module and the bytes of its factors.
struct Module {
  Bytes a;
  Bytes b;
  LoraModule module;
};

Module module_of(std::size_t d_out, std::size_t d_in, std::size_t rank, const std::vector<double>& a,
                 const std::vector<double>& b, double scale) {
  Module made{bytes_of(a, TensorType::f64), bytes_of(b, TensorType::f64), {}};
  made.module.name = "m";
  made.module.a = {"a", TensorType::f64, {rank, d_in}, made.a};
  made.module.b = {"b", TensorType::f64, {d_out, rank}, made.b};
  made.module.rank = rank;
  made.module.d_in = d_in;
  made.module.d_out = d_out;
  made.module.scale = scale;
  return made;
}

struct Shape {
  std::size_t d_out, d_in, rank;
  double scale;
};

class SpectrumTest : public testing::TestWithParam<Shape> {};

TEST_P(SpectrumTest, IsThatOfTheFullProduct) {
  const auto [d_out, d_in, rank, scale] = GetParam();
  const auto a = random_values(rank * d_in, 1);
  const auto b = random_values(d_out * rank, 2);
  const auto made = module_of(d_out, d_in, rank, a, b, scale);
  const auto spectrum = module_spectrum(made.module);
  const auto r = static_cast<Eigen::Index>(rank);
  const Eigen::Map<const RowMajor> matrix_a(a.data(), r, static_cast<Eigen::Index>(d_in));
  const Eigen::Map<const RowMajor> matrix_b(b.data(), static_cast<Eigen::Index>(d_out), r);
  const Eigen::MatrixXd delta = scale * matrix_b * matrix_a;
  const Eigen::VectorXd full = Eigen::JacobiSVD<Eigen::MatrixXd>(delta).singularValues();
  ASSERT_EQ(spectrum.singular_values.size(), std::min({d_out, d_in, rank}));
  for (std::size_t k = 0; k < spectrum.singular_values.size(); ++k) {
    const double expected = full[static_cast<Eigen::Index>(k)];
    EXPECT_NEAR(spectrum.singular_values[k], expected, 1e-5 * expected) << k;
  }
  EXPECT_NEAR(spectrum.norm_delta, delta.norm(), 1e-9 * delta.norm());
  EXPECT_NEAR(spectrum.norm_a, matrix_a.norm(), 1e-9 * matrix_a.norm());
  EXPECT_NEAR(spectrum.norm_b, matrix_b.norm(), 1e-9 * matrix_b.norm());
  EXPECT_NEAR(spectrum.energy_kept.back(), 1.0, 1e-12);
  EXPECT_LE(spectrum.effective_rank, static_cast<double>(spectrum.singular_values.size()) + 1e-9);
}

INSTANTIATE_TEST_SUITE_P(AdapterSpectrum, SpectrumTest,
                         testing::Values(Shape{40, 60, 4, 2.0}, Shape{60, 40, 8, -0.25},
                                         Shape{30, 20, 1, 1.0}, Shape{5, 40, 8, 1.0}, Shape{40, 5, 8, 3.0},
                                         Shape{80, 90, 70, 1.0}));

TEST(AdapterSpectrum, KnownFactorsGiveKnownValues) {
  const auto made = module_of(3, 2, 2, {3, 0, 0, 4}, {0, 1, 1, 0, 0, 0}, 0.5);
  const auto spectrum = module_spectrum(made.module);
  ASSERT_EQ(spectrum.singular_values.size(), 2u);
  EXPECT_NEAR(spectrum.singular_values[0], 2.0, 1e-12);
  EXPECT_NEAR(spectrum.singular_values[1], 1.5, 1e-12);
  EXPECT_NEAR(spectrum.energy_kept[0], 16.0 / 25.0, 1e-12);
  EXPECT_NEAR(spectrum.norm_delta, 2.5, 1e-12);
  EXPECT_EQ(spectrum.parameters, 10u);
}

TEST(AdapterSpectrum, EffectiveRankCountsDirections) {
  EXPECT_NEAR(effective_rank(std::vector<double>{2, 2, 2, 2}), 4.0, 1e-12);
  EXPECT_NEAR(effective_rank(std::vector<double>{5, 0, 0}), 1.0, 1e-12);
  const double p = 0.75;
  const double entropy = -p * std::log(p) - (1 - p) * std::log(1 - p);
  EXPECT_NEAR(effective_rank(std::vector<double>{3, 1}), std::exp(entropy), 1e-12);
}

TEST(AdapterSpectrum, AnUntrainedAdapterChangesNothing) {
  const auto made = module_of(4, 5, 2, random_values(10, 1), std::vector<double>(8, 0.0), 2.0);
  const auto spectrum = module_spectrum(made.module);
  EXPECT_EQ(spectrum.norm_delta, 0.0);
  EXPECT_EQ(spectrum.effective_rank, 0.0);
  EXPECT_EQ(spectrum.energy_kept, (std::vector<double>{1.0, 1.0}));
  EXPECT_TRUE(spectrum.finite);
}

TEST(AdapterSpectrum, InfiniteNumbersHaveNoSpectrum) {
  auto a = random_values(10, 1);
  a[3] = std::numeric_limits<double>::quiet_NaN();
  const auto spectrum = module_spectrum(module_of(4, 5, 2, a, random_values(8, 2), 1.0).module);
  EXPECT_FALSE(spectrum.finite);
  EXPECT_TRUE(spectrum.singular_values.empty());
}

TEST(AdapterSpectrum, StopsWhenToldTo) {
  const auto made = module_of(4, 5, 2, random_values(10, 1), random_values(8, 2), 1.0);
  PeftAdapter adapter;
  adapter.modules = {made.module, made.module, made.module};
  std::size_t calls = 0;
  EXPECT_FALSE(adapter_spectra(adapter, [&](std::size_t done, std::size_t total) {
    ++calls;
    EXPECT_EQ(total, 3u);
    return done < 1;
  }));
  EXPECT_EQ(calls, 2u);
  EXPECT_EQ(adapter_spectra(adapter)->size(), 3u);
}

}  // namespace
}  // namespace lora
