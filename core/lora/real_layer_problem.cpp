// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lora/real_layer_problem.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "core/base/random.h"
#include "core/kernels/low_rank_product.h"

namespace lora {
namespace {

enum Stream : std::uint64_t { output_directions = 101, input_directions = 102 };

double dot(const std::vector<double>& first, const std::vector<double>& second) {
  constexpr std::size_t lanes = 8;  // sums side by side, which compilers turn into vectors
  double sums[lanes] = {};
  std::size_t j = 0;
  for (; j + lanes <= first.size(); j += lanes) {
    for (std::size_t k = 0; k < lanes; ++k) sums[k] += first[j + k] * second[j + k];
  }
  double sum = 0.0;
  for (; j < first.size(); ++j) sum += first[j] * second[j];
  for (const double part : sums) sum += part;
  return sum;
}

void subtract(std::vector<double>& from, double factor, const std::vector<double>& row) {
  for (std::size_t j = 0; j < from.size(); ++j) from[j] -= factor * row[j];
}

std::vector<double> falling_values(std::size_t count) {
  std::vector<double> values(count, RealLayerProblem::largest_value);
  for (std::size_t i = 1; i < count; ++i) {
    values[i] *= std::pow(RealLayerProblem::fall, -static_cast<double>(i) / static_cast<double>(count - 1));
  }
  return values;
}

/// U·diag(s), d_out × k.
PaddedMatrix scaled_columns(const PaddedMatrix& rows, const std::vector<double>& values) {
  PaddedMatrix columns(rows.cols(), rows.rows());
  for (std::size_t k = 0; k < rows.rows(); ++k) {
    for (std::size_t i = 0; i < rows.cols(); ++i) {
      columns(i, k) = static_cast<float>(values[k] * static_cast<double>(rows(k, i)));
    }
  }
  return columns;
}

}  // namespace

void check(const RealLayerSpec& spec) {
  if (spec.d_out == 0 || spec.d_in == 0) {
    throw std::invalid_argument("RealLayerSpec: d_out and d_in must be at least 1");
  }
  if (spec.d_out > RealLayerProblem::cell_limit / spec.d_in) {
    throw std::invalid_argument("RealLayerSpec: d_out * d_in must be at most cell_limit");
  }
  if (spec.true_rank == 0 || spec.true_rank > std::min(spec.d_out, spec.d_in)) {
    throw std::invalid_argument("RealLayerSpec: true_rank must be from 1 to min(d_out, d_in)");
  }
}

PaddedMatrix orthonormal_rows(std::size_t count, std::size_t size, std::uint64_t seed, std::uint64_t stream) {
  if (count > size) throw std::invalid_argument("orthonormal_rows: count must be at most size");
  Random random(seed, stream);
  std::vector<std::vector<double>> rows;
  rows.reserve(count);
  PaddedMatrix result(count, size);
  for (std::size_t k = 0; k < count; ++k) {
    std::vector<double> row(size);
    for (double& value : row) value = random.gaussian();
    for (int pass = 0; pass < 2; ++pass) {
      for (const std::vector<double>& before : rows) subtract(row, dot(row, before), before);
    }
    const double norm = std::sqrt(dot(row, row));
    for (std::size_t j = 0; j < size; ++j) {
      row[j] /= norm;
      result(k, j) = static_cast<float>(row[j]);
    }
    rows.push_back(std::move(row));
  }
  return result;
}

RealLayerProblem::RealLayerProblem(const RealLayerSpec& spec) : spec_(spec) {
  check(spec_);
  singular_values_ = falling_values(spec_.true_rank);
  norm_ = std::sqrt(dot(singular_values_, singular_values_));
  const PaddedMatrix left = scaled_columns(
      orthonormal_rows(spec_.true_rank, spec_.d_out, spec_.seed, output_directions), singular_values_);
  target_ =
      low_rank_product(left, orthonormal_rows(spec_.true_rank, spec_.d_in, spec_.seed, input_directions));
}

double RealLayerProblem::floor(std::size_t rank) const {
  double left_out = 0.0;
  for (std::size_t i = rank; i < singular_values_.size(); ++i) {
    left_out += singular_values_[i] * singular_values_[i];
  }
  return std::sqrt(left_out) / norm_;
}

}  // namespace lora
