// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernels/sparse_kernels.h"

namespace lora {
namespace {

constexpr std::size_t lanes = sparse_lane;

/// Lanes are summed apart and then in pairs, so that the compiler may work on several at a time.
float error_of(const float* a, const float* b, float target, std::size_t padded_rank) {
  float sums[lanes] = {};
  for (std::size_t k = 0; k < padded_rank; k += lanes) {
    for (std::size_t lane = 0; lane < lanes; ++lane) sums[lane] += a[k + lane] * b[k + lane];
  }
  for (std::size_t half = lanes / 2; half > 0; half /= 2) {
    for (std::size_t lane = 0; lane < half; ++lane) sums[lane] += sums[lane + half];
  }
  return sums[0] - target;
}

double descend(const SparseBlock& block) {
  const std::size_t width = block.padded_rank;
  const float keep = 1.0f - block.rate * block.l2;
  double sum = 0.0;
  for (std::size_t index = 0; index < block.count; ++index) {
    const BlockRating& rating = block.ratings[index];
    float* __restrict a = block.left + rating.user * width;
    float* __restrict b = block.right + rating.movie * width;
    const float error = error_of(a, b, rating.target, width);
    const float pull = block.rate * error;
    for (std::size_t k = 0; k < width; ++k) {
      const float old_a = a[k];
      a[k] = keep * old_a - pull * b[k];
      b[k] = keep * b[k] - pull * old_a;
    }
    sum += static_cast<double>(error) * static_cast<double>(error);
  }
  return sum;
}

double add_gradients(const SparseBlock& block, const SparseGradients& gradients) {
  const std::size_t width = block.padded_rank;
  double sum = 0.0;
  for (std::size_t index = 0; index < block.count; ++index) {
    const BlockRating& rating = block.ratings[index];
    const float* a = block.left + rating.user * width;
    const float* b = block.right + rating.movie * width;
    float* __restrict of_a = gradients.left + rating.user * width;
    float* __restrict of_b = gradients.right + rating.movie * width;
    const float error = error_of(a, b, rating.target, width);
    for (std::size_t k = 0; k < width; ++k) {
      of_a[k] += error * b[k];
      of_b[k] += error * a[k];
    }
    sum += static_cast<double>(error) * static_cast<double>(error);
  }
  return sum;
}

constexpr SparseKernels kernels{"portable", descend, add_gradients};

}  // namespace

const SparseKernels& portable_sparse_kernels() {
  return kernels;
}

}  // namespace lora
