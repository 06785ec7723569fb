// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapter/factor_spectrum.h"

#include <algorithm>
#include <stdexcept>

#include "core/adapter/adapter_spectrum.h"

namespace lora {
namespace {

/// Without what lies between the rows.
std::vector<float> dense(const PaddedMatrix& matrix) {
  std::vector<float> values(matrix.rows() * matrix.cols());
  for (std::size_t i = 0; i < matrix.rows(); ++i) {
    std::copy_n(matrix.row(i), matrix.cols(), values.data() + i * matrix.cols());
  }
  return values;
}

TensorView view(const std::vector<float>& values, const PaddedMatrix& matrix) {
  return {{}, TensorType::f32, {matrix.rows(), matrix.cols()}, std::as_bytes(std::span(values))};
}

}  // namespace

std::vector<double> factor_spectrum(const PaddedMatrix& b, const PaddedMatrix& a, double scale) {
  if (b.cols() != a.rows() || a.rows() == 0 || b.rows() == 0 || a.cols() == 0) {
    throw std::invalid_argument("factor_spectrum: B must have as many columns as A has rows, not 0");
  }
  const std::vector<float> dense_a = dense(a);
  const std::vector<float> dense_b = dense(b);
  LoraModule module;
  module.a = view(dense_a, a);
  module.b = view(dense_b, b);
  module.rank = a.rows();
  module.d_in = a.cols();
  module.d_out = b.rows();
  module.scale = scale;
  return module_spectrum(module).singular_values;
}

}  // namespace lora
