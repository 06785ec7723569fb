// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/kernels/packed_right.h"
#include "core/kernels/tile_kernels.h"

namespace lora {

/// What a pass reads and writes; all row-major floats, strides in floats. Strides of target, left and
/// gradient_left are multiples of 16 and not below the columns rounded up to 16, and left is zero between its
/// columns and there: as PaddedMatrix has it. Likewise target is zero (or NaN) beyond its columns.
struct ResidualTask {
  const float* target = nullptr;  ///< X, rows × cols; NaN = unseen, counts neither in loss nor gradients
  std::size_t target_stride = 0;
  const float* left = nullptr;  ///< L, rows × rank
  std::size_t left_stride = 0;
  const float* right = nullptr;  ///< R, rank × cols
  std::size_t right_stride = 0;
  float scale = 1.0f;              ///< s, α/r of a LoRA layer
  float* gradient_left = nullptr;  ///< s·E·Rᵀ, rows × rank; overwritten
  std::size_t gradient_left_stride = 0;
  float* gradient_right = nullptr;  ///< s·Lᵀ·E, rank × cols; overwritten
  std::size_t gradient_right_stride = 0;
};

/// One pass over a dense table X (rows × cols) for thin factors L and R: the residual E = s·L·R − X, the sum
/// of its squares and both gradients of ½‖E‖², fused over tiles that stay in the first-level cache; E is
/// never stored as a whole. 6·rows·cols·rank flops. Same shape and instruction set: same bits, whatever the
/// number of threads. Holds scratch memory (bytes()) and waiting threads; not thread safe.
class ResidualPass {
 public:
  /// Throws std::invalid_argument when a size is 0. Below TileBlocking::threading_cells cells one thread is
  /// used.
  ResidualPass(std::size_t rows, std::size_t cols, std::size_t rank, unsigned threads = kernel_threads(),
               const TileKernels& kernels = best_tile_kernels());

  /// Returns ‖E‖², each tile's sum in float by lanes, all else in double. Not finite when a factor is not.
  double run(const ResidualTask& task);

  unsigned threads() const { return team_->size(); }
  /// For work between two passes.
  ThreadTeam& team() const { return *team_; }
  const char* instructions() const { return kernels_->name; }
  std::size_t bytes() const;

 private:
  double run_chunk(const ResidualTask& task, std::size_t chunk);
  Tile strip_of(const ResidualTask& task, std::size_t strip) const;
  void add_up_half(std::size_t part);
  void add_up(const ResidualTask& task, std::size_t tile);

  TileBlocking blocking_;
  const TileKernels* kernels_;
  std::unique_ptr<ThreadTeam> team_;
  PackedRight right_;
  PaddedMatrix sums_;  ///< a row per chunk: its gradient of the right factor, in tiles
};

}  // namespace lora
