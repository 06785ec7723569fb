// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lora/lora_layer.h"

#include <cmath>
#include <stdexcept>

#include "core/base/random.h"

namespace lora {
namespace {

void require(bool condition, const char* violated) {
  if (!condition) throw std::invalid_argument(violated);
}

bool is_size(double value) {
  return std::isfinite(value) && value >= 0.0;
}

}  // namespace

std::vector<double> product(const Matrix& matrix, const std::vector<double>& x) {
  require(static_cast<std::size_t>(matrix.cols()) == x.size(),
          "product: the vector must have the matrix's columns");
  std::vector<double> y(static_cast<std::size_t>(matrix.rows()), 0.0);
  for (std::size_t row = 0; row < y.size(); ++row) {
    const double* numbers = matrix.data() + row * x.size();
    for (std::size_t k = 0; k < x.size(); ++k) y[row] += numbers[k] * x[k];
  }
  return y;
}

double LoraLayer::scale() const {
  const auto r = static_cast<double>(rank());
  return alpha / (rank_stabilized ? std::sqrt(r) : r);
}

std::vector<double> LoraLayer::squeeze(const std::vector<double>& x) const {
  return product(a, x);
}

std::vector<double> LoraLayer::expand(const std::vector<double>& ax) const {
  std::vector<double> correction = product(b, ax);
  const double factor = scale();
  for (double& value : correction) value *= factor;
  return correction;
}

std::vector<double> LoraLayer::forward(const std::vector<double>& frozen,
                                       const std::vector<double>& x) const {
  require(frozen.size() == d_out(), "LoraLayer: W x must have d_out numbers");
  std::vector<double> y = expand(squeeze(x));
  for (std::size_t k = 0; k < y.size(); ++k) y[k] = frozen[k] + y[k];
  return y;
}

Matrix LoraLayer::increment() const {
  Matrix delta = Matrix::Zero(b.rows(), a.cols());
  for (Eigen::Index row = 0; row < b.rows(); ++row) {
    for (Eigen::Index k = 0; k < a.rows(); ++k) {
      for (Eigen::Index column = 0; column < a.cols(); ++column)
        delta(row, column) += b(row, k) * a(k, column);
    }
  }
  return delta * scale();
}

Matrix LoraLayer::merged(const Matrix& w) const {
  require(w.rows() == b.rows() && w.cols() == a.cols(), "LoraLayer: W must be d_out × d_in");
  return w + increment();
}

bool LoraLayer::all_finite() const {
  return Factors{a, b}.all_finite();
}

bool LoraLayer::operator==(const LoraLayer& other) const {
  return alpha == other.alpha && rank_stabilized == other.rank_stabilized &&
         Factors{a, b} == Factors{other.a, other.b};
}

LoraLayer initial_lora(std::size_t d_out, std::size_t d_in, std::size_t rank, LoraStart start,
                       std::optional<double> sigma, std::optional<double> alpha, bool rank_stabilized,
                       std::uint64_t seed) {
  require(rank > 0, "initial_lora: rank must be at least 1");
  const auto r = static_cast<double>(rank);
  const double spread = sigma.value_or(1.0 / r);
  const double numerator = alpha.value_or(r);
  require(is_size(spread), "initial_lora: sigma must be finite and not negative");
  require(is_size(numerator), "initial_lora: alpha must be finite and not negative");
  LoraLayer layer{Matrix(static_cast<Eigen::Index>(rank), static_cast<Eigen::Index>(d_in)),
                  Matrix::Zero(static_cast<Eigen::Index>(d_out), static_cast<Eigen::Index>(rank)), numerator,
                  rank_stabilized};
  const double bound = 1.0 / std::sqrt(static_cast<double>(d_in));
  for (Eigen::Index row = 0; row < layer.a.rows(); ++row) {
    Random random(seed, static_cast<std::uint64_t>(row) + 1);
    for (Eigen::Index k = 0; k < layer.a.cols(); ++k) {
      layer.a(row, k) =
          start == LoraStart::gaussian ? spread * random.gaussian() : bound * (2.0 * random.uniform() - 1.0);
    }
  }
  return layer;
}

}  // namespace lora
