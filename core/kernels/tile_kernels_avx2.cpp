// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled for AVX2 and FMA. Everything here has internal linkage, and no header with inline code of others
// is included: the linker could take a copy made here for code that runs on any processor.
#include "core/kernels/tile_kernels.h"

#if defined(__AVX2__) && defined(__FMA__)
#include <immintrin.h>

namespace lora {
namespace {

constexpr int lanes = 8;
constexpr int highest_block = 12;  // 12 sums, 2 vectors and a broadcast fill the 16 registers

/// A block of `Rows` × 16 of the residual. Returns its squares, lane by lane.
template <int Rows>
inline __m256 residual_block(const Tile& tile, std::size_t row, std::size_t col) {
  __m256 sum[Rows][2];
  const float* target = tile.target + row * tile.target_stride + col;
  const float* ahead = tile.next_target + row * tile.target_stride + col;
#pragma GCC unroll 12
  for (int i = 0; i < Rows; ++i) {
    _mm_prefetch(reinterpret_cast<const char*>(ahead + i * tile.target_stride), _MM_HINT_T0);
    sum[i][0] = _mm256_setzero_ps();
    sum[i][1] = _mm256_setzero_ps();
  }
  const float* left = tile.left + row * tile.left_stride;
  const float* right = tile.right + col;
  for (std::size_t k = 0; k < tile.rank; ++k, right += tile_cols) {
    const __m256 first = _mm256_loadu_ps(right);
    const __m256 second = _mm256_loadu_ps(right + lanes);
#pragma GCC unroll 12
    for (int i = 0; i < Rows; ++i) {
      const __m256 factor = _mm256_broadcast_ss(left + i * tile.left_stride + k);
      sum[i][0] = _mm256_fmadd_ps(factor, first, sum[i][0]);
      sum[i][1] = _mm256_fmadd_ps(factor, second, sum[i][1]);
    }
  }
  __m256 squares = _mm256_setzero_ps();
  float* residual = tile.residual + row * tile_cols + col;
#pragma GCC unroll 12
  for (int i = 0; i < Rows; ++i) {
#pragma GCC unroll 2
    for (int half = 0; half < 2; ++half) {
      const __m256 wanted = _mm256_loadu_ps(target + i * tile.target_stride + half * lanes);
      const __m256 seen = _mm256_cmp_ps(wanted, wanted, _CMP_ORD_Q);
      const __m256 error = _mm256_and_ps(_mm256_sub_ps(sum[i][half], wanted), seen);
      squares = _mm256_fmadd_ps(error, error, squares);
      _mm256_storeu_ps(residual + i * tile_cols + half * lanes, error);
    }
  }
  return squares;
}

template <int Rows>
inline void residual_rows(const Tile& tile, std::size_t row, __m256d& low, __m256d& high) {
  for (std::size_t col = 0; col < tile.cols; col += col_lane) {
    const __m256 squares = residual_block<Rows>(tile, row, col);
    low = _mm256_add_pd(low, _mm256_cvtps_pd(_mm256_castps256_ps128(squares)));
    high = _mm256_add_pd(high, _mm256_cvtps_pd(_mm256_extractf128_ps(squares, 1)));
  }
}

double make_residual(const Tile& tile) {
  __m256d low = _mm256_setzero_pd();
  __m256d high = _mm256_setzero_pd();
  std::size_t row = 0;
  for (; row + 6 <= tile.rows; row += 6) residual_rows<6>(tile, row, low, high);
  for (; row < tile.rows; ++row) residual_rows<1>(tile, row, low, high);
  double sums[4];
  _mm256_storeu_pd(sums, _mm256_add_pd(low, high));
  return (sums[0] + sums[1]) + (sums[2] + sums[3]);
}

/// `Rows` × (8 · `Vectors`) of the gradient of the left factor.
template <int Rows, int Vectors>
inline void left_block(const Tile& tile, std::size_t row, std::size_t rank) {
  __m256 sum[Rows][Vectors];
  float* gradient = tile.gradient_left + row * tile.gradient_left_stride + rank;
#pragma GCC unroll 12
  for (int i = 0; i < Rows; ++i) {
#pragma GCC unroll 2
    for (int v = 0; v < Vectors; ++v) {
      sum[i][v] = tile.starts_left ? _mm256_setzero_ps()
                                   : _mm256_loadu_ps(gradient + i * tile.gradient_left_stride + v * lanes);
    }
  }
  const float* residual = tile.residual + row * tile_cols;
  const float* right = tile.right_transposed + rank;
  for (std::size_t col = 0; col < tile.cols; ++col, right += tile.padded_rank) {
    __m256 factors[Vectors];
#pragma GCC unroll 2
    for (int v = 0; v < Vectors; ++v) factors[v] = _mm256_loadu_ps(right + v * lanes);
#pragma GCC unroll 12
    for (int i = 0; i < Rows; ++i) {
      const __m256 error = _mm256_broadcast_ss(residual + i * tile_cols + col);
#pragma GCC unroll 2
      for (int v = 0; v < Vectors; ++v) sum[i][v] = _mm256_fmadd_ps(error, factors[v], sum[i][v]);
    }
  }
#pragma GCC unroll 12
  for (int i = 0; i < Rows; ++i) {
#pragma GCC unroll 2
    for (int v = 0; v < Vectors; ++v) {
      _mm256_storeu_ps(gradient + i * tile.gradient_left_stride + v * lanes, sum[i][v]);
    }
  }
}

template <int Vectors>
void left_columns(const Tile& tile, std::size_t rank) {
  constexpr std::size_t block = highest_block / Vectors;
  std::size_t row = 0;
  for (; row + block <= tile.rows; row += block) left_block<block, Vectors>(tile, row, rank);
  for (; row + 4 <= tile.rows; row += 4) left_block<4, Vectors>(tile, row, rank);
  for (; row < tile.rows; ++row) left_block<1, Vectors>(tile, row, rank);
}

void add_gradient_left(const Tile& tile) {
  std::size_t rank = 0;
  for (; rank + 2 * lanes <= tile.padded_rank; rank += 2 * lanes) left_columns<2>(tile, rank);
  if (rank < tile.padded_rank) left_columns<1>(tile, rank);
}

/// 4 × 16 of the gradient of the right factor: 8 sums are enough to hide the latency of an FMA.
inline void right_block(const Tile& tile, std::size_t rank, std::size_t col) {
  constexpr int rows = 4;
  __m256 sum[rows][2];
  float* gradient = tile.gradient_right + rank * tile_cols + col;
#pragma GCC unroll 4
  for (int k = 0; k < rows; ++k) {
    sum[k][0] = tile.starts_right ? _mm256_setzero_ps() : _mm256_loadu_ps(gradient + k * tile_cols);
    sum[k][1] = tile.starts_right ? _mm256_setzero_ps() : _mm256_loadu_ps(gradient + k * tile_cols + lanes);
  }
  const float* residual = tile.residual + col;
  const float* left = tile.left + rank;
  for (std::size_t i = 0; i < tile.rows; ++i, residual += tile_cols, left += tile.left_stride) {
    const __m256 first = _mm256_loadu_ps(residual);
    const __m256 second = _mm256_loadu_ps(residual + lanes);
#pragma GCC unroll 4
    for (int k = 0; k < rows; ++k) {
      const __m256 factor = _mm256_broadcast_ss(left + k);
      sum[k][0] = _mm256_fmadd_ps(factor, first, sum[k][0]);
      sum[k][1] = _mm256_fmadd_ps(factor, second, sum[k][1]);
    }
  }
#pragma GCC unroll 4
  for (int k = 0; k < rows; ++k) {
    _mm256_storeu_ps(gradient + k * tile_cols, sum[k][0]);
    _mm256_storeu_ps(gradient + k * tile_cols + lanes, sum[k][1]);
  }
}

void add_gradient_right(const Tile& tile) {
  for (std::size_t rank = 0; rank < tile.padded_rank; rank += 4) {
    for (std::size_t col = 0; col < tile.cols; col += col_lane) right_block(tile, rank, col);
  }
}

}  // namespace

const TileKernels* avx2_tile_kernels() {
  static const TileKernels kernels = {"AVX2", make_residual, add_gradient_left, add_gradient_right};
  return &kernels;
}

}  // namespace lora

#else

namespace lora {

const TileKernels* avx2_tile_kernels() {
  return nullptr;
}

}  // namespace lora

#endif
