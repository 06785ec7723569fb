// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace lora {

/// A tile of the residual: at most 24 × 128 floats, 12 KiB, so that it stays in the first-level cache between
/// the three products made of it.
inline constexpr std::size_t tile_rows = 24;
inline constexpr std::size_t tile_cols = 128;
/// Ranks are worked on in groups of 8 floats, columns in groups of 16.
inline constexpr std::size_t rank_lane = 8;
inline constexpr std::size_t col_lane = 16;

/// What one tile needs. `rows` at most tile_rows, `cols` at most tile_cols and a multiple of col_lane,
/// `padded_rank` the rank rounded up to rank_lane.
struct Tile {
  std::size_t rows = 0;
  std::size_t cols = 0;
  std::size_t rank = 0;
  std::size_t padded_rank = 0;
  const float* target = nullptr;  ///< rows × cols; NaN = unseen: no error there
  std::size_t target_stride = 0;
  const float* next_target = nullptr;  ///< the tile after this one, to be fetched ahead; never null
  const float* left = nullptr;         ///< rows × padded_rank, zero beyond the rank
  std::size_t left_stride = 0;
  const float* right = nullptr;             ///< padded_rank × tile_cols, dense
  const float* right_transposed = nullptr;  ///< cols × padded_rank, dense
  float* residual = nullptr;                ///< tile_rows × tile_cols, dense
  float* gradient_left = nullptr;           ///< rows × padded_rank
  std::size_t gradient_left_stride = 0;
  float* gradient_right = nullptr;  ///< padded_rank × tile_cols, dense
  bool starts_left = false;         ///< gradient_left is written, not added to
  bool starts_right = false;        ///< gradient_right is written, not added to
};

/// The three products of a tile for one instruction set.
struct TileKernels {
  const char* name = "";
  /// residual = left·right − target; returns the sum of its squares.
  double (*make_residual)(const Tile& tile);
  /// gradient_left += residual·rightᵀ, or = where the tile starts it.
  void (*add_gradient_left)(const Tile& tile);
  /// gradient_right += leftᵀ·residual, or = where the tile starts it.
  void (*add_gradient_right)(const Tile& tile);
};

/// What every unit named _avx2 needs of the processor.
bool has_avx2_and_fma();
const TileKernels& portable_tile_kernels();
/// Null where it was not compiled in; whether the processor has the instructions is not asked here.
const TileKernels* avx2_tile_kernels();
/// The fastest for this processor.
const TileKernels& best_tile_kernels();

}  // namespace lora
