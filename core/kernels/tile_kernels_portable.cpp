// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The same blocks as the AVX2 unit, in groups of 4 floats that every 64-bit processor has instructions for.
#include <cstring>

#include "core/kernels/tile_kernels.h"

namespace lora {
namespace {

constexpr std::size_t quad = 4;
constexpr std::size_t block_rows = 4;
constexpr std::size_t vectors = 2;
constexpr std::size_t lanes = quad * vectors;

#if defined(__GNUC__)
using Quad = float __attribute__((vector_size(16)));
#else
struct Quad {
  float value[quad];
  float operator[](std::size_t lane) const { return value[lane]; }
  float& operator[](std::size_t lane) { return value[lane]; }
  friend Quad operator+(Quad a, Quad b) {
    for (std::size_t k = 0; k < quad; ++k) a.value[k] += b.value[k];
    return a;
  }
  friend Quad operator*(Quad a, Quad b) {
    for (std::size_t k = 0; k < quad; ++k) a.value[k] *= b.value[k];
    return a;
  }
};
#endif

inline Quad load(const float* from) {
  Quad values;
  std::memcpy(&values, from, sizeof values);
  return values;
}

inline void store(float* to, Quad values) {
  std::memcpy(to, &values, sizeof values);
}

inline Quad all(float value) {
  return Quad{value, value, value, value};
}

template <std::size_t Rows>
float residual_block(const Tile& tile, std::size_t row, std::size_t col) {
  Quad sum[Rows][vectors] = {};
  const float* left = tile.left + row * tile.left_stride;
  const float* right = tile.right + col;
  for (std::size_t k = 0; k < tile.rank; ++k, right += tile_cols) {
    const Quad first = load(right);
    const Quad second = load(right + quad);
    for (std::size_t i = 0; i < Rows; ++i) {
      const Quad factor = all(left[i * tile.left_stride + k]);
      sum[i][0] = sum[i][0] + factor * first;
      sum[i][1] = sum[i][1] + factor * second;
    }
  }
  float squares = 0.0f;
  for (std::size_t i = 0; i < Rows; ++i) {
    const float* target = tile.target + (row + i) * tile.target_stride + col;
    float* residual = tile.residual + (row + i) * tile_cols + col;
    store(residual, sum[i][0]);
    store(residual + quad, sum[i][1]);
    for (std::size_t j = 0; j < lanes; ++j) {
      const bool seen = target[j] == target[j];
      residual[j] = seen ? residual[j] - target[j] : 0.0f;
      squares += residual[j] * residual[j];
    }
  }
  return squares;
}

template <std::size_t Rows>
double residual_rows(const Tile& tile, std::size_t row) {
  double sum = 0.0;
  for (std::size_t col = 0; col < tile.cols; col += lanes) {
    sum += static_cast<double>(residual_block<Rows>(tile, row, col));
  }
  return sum;
}

double make_residual(const Tile& tile) {
  double sum = 0.0;
  std::size_t row = 0;
  for (; row + block_rows <= tile.rows; row += block_rows) sum += residual_rows<block_rows>(tile, row);
  for (; row < tile.rows; ++row) sum += residual_rows<1>(tile, row);
  return sum;
}

template <std::size_t Rows>
void left_block(const Tile& tile, std::size_t row, std::size_t rank) {
  Quad sum[Rows][vectors] = {};
  const float* residual = tile.residual + row * tile_cols;
  const float* right = tile.right_transposed + rank;
  for (std::size_t col = 0; col < tile.cols; ++col, right += tile.padded_rank) {
    const Quad first = load(right);
    const Quad second = load(right + quad);
    for (std::size_t i = 0; i < Rows; ++i) {
      const Quad error = all(residual[i * tile_cols + col]);
      sum[i][0] = sum[i][0] + error * first;
      sum[i][1] = sum[i][1] + error * second;
    }
  }
  for (std::size_t i = 0; i < Rows; ++i) {
    float* gradient = tile.gradient_left + (row + i) * tile.gradient_left_stride + rank;
    store(gradient, tile.starts_left ? sum[i][0] : load(gradient) + sum[i][0]);
    store(gradient + quad, tile.starts_left ? sum[i][1] : load(gradient + quad) + sum[i][1]);
  }
}

void add_gradient_left(const Tile& tile) {
  for (std::size_t rank = 0; rank < tile.padded_rank; rank += rank_lane) {
    std::size_t row = 0;
    for (; row + block_rows <= tile.rows; row += block_rows) left_block<block_rows>(tile, row, rank);
    for (; row < tile.rows; ++row) left_block<1>(tile, row, rank);
  }
}

void right_block(const Tile& tile, std::size_t rank, std::size_t col) {
  Quad sum[block_rows][vectors] = {};
  const float* residual = tile.residual + col;
  const float* left = tile.left + rank;
  for (std::size_t i = 0; i < tile.rows; ++i, residual += tile_cols, left += tile.left_stride) {
    const Quad first = load(residual);
    const Quad second = load(residual + quad);
    for (std::size_t k = 0; k < block_rows; ++k) {
      const Quad factor = all(left[k]);
      sum[k][0] = sum[k][0] + factor * first;
      sum[k][1] = sum[k][1] + factor * second;
    }
  }
  for (std::size_t k = 0; k < block_rows; ++k) {
    float* gradient = tile.gradient_right + (rank + k) * tile_cols + col;
    store(gradient, tile.starts_right ? sum[k][0] : load(gradient) + sum[k][0]);
    store(gradient + quad, tile.starts_right ? sum[k][1] : load(gradient + quad) + sum[k][1]);
  }
}

void add_gradient_right(const Tile& tile) {
  for (std::size_t rank = 0; rank < tile.padded_rank; rank += block_rows) {
    for (std::size_t col = 0; col < tile.cols; col += lanes) right_block(tile, rank, col);
  }
}

}  // namespace

const TileKernels& portable_tile_kernels() {
  static const TileKernels kernels = {"portable", make_residual, add_gradient_left, add_gradient_right};
  return kernels;
}

}  // namespace lora
