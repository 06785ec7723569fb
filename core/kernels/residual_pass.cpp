// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernels/residual_pass.h"

#include <algorithm>
#include <vector>

namespace lora {

ResidualPass::ResidualPass(std::size_t rows, std::size_t cols, std::size_t rank, unsigned threads,
                           const TileKernels& kernels)
    : blocking_(rows, cols, rank),
      kernels_(&kernels),
      team_(std::make_unique<ThreadTeam>(
          static_cast<unsigned>(std::min<std::size_t>(threads, blocking_.chunks)))),
      right_(blocking_),
      sums_(blocking_.chunks, blocking_.packed_size()) {}

double ResidualPass::run(const ResidualTask& task) {
  right_.pack(task.right, task.right_stride, task.scale, *team_);
  std::vector<double> squares(blocking_.chunks);
  team_->run(blocking_.chunks, [&](std::size_t chunk) { squares[chunk] = run_chunk(task, chunk); });
  team_->run(2 * blocking_.tiles, [&](std::size_t part) { add_up_half(part); });
  team_->run(blocking_.tiles, [&](std::size_t tile) { add_up(task, tile); });
  double sum = 0.0;
  for (const double part : squares) sum += part;
  return sum;
}

double ResidualPass::run_chunk(const ResidualTask& task, std::size_t chunk) {
  alignas(64) float residual[tile_rows * tile_cols];
  float* const sums = sums_.row(chunk);
  const std::size_t first = blocking_.first_strip(chunk);
  const std::size_t end = blocking_.first_strip(chunk + 1);
  double squares = 0.0;
  for (std::size_t panel = 0; panel < blocking_.tiles; panel += blocking_.panel_tiles) {
    const std::size_t panel_end = std::min(panel + blocking_.panel_tiles, blocking_.tiles);
    for (std::size_t strip = first; strip < end; ++strip) {
      Tile tile = strip_of(task, strip);
      const float* const row_start = tile.target;
      tile.residual = residual;
      tile.starts_right = strip == first;
      for (std::size_t index = panel; index < panel_end; ++index) {
        tile.cols = blocking_.padded_cols_of(index);
        tile.starts_left = index == 0;
        tile.target = row_start + index * tile_cols;
        tile.next_target = tile.target;
        tile.right = right_.tile(index);
        tile.right_transposed = right_.transposed(index);
        tile.gradient_right = sums + index * blocking_.padded_rank * tile_cols;
        if (index + 1 < panel_end) {
          tile.next_target = tile.target + tile_cols;
        } else if (strip + 1 < end && blocking_.rows_of(strip + 1) == tile.rows) {
          tile.next_target = row_start + tile_rows * task.target_stride + panel * tile_cols;
        }
        squares += kernels_->make_residual(tile);
        kernels_->add_gradient_left(tile);
        kernels_->add_gradient_right(tile);
      }
    }
  }
  return squares;
}

/// What the tiles of a strip have in common; `target` is that of the first one.
Tile ResidualPass::strip_of(const ResidualTask& task, std::size_t strip) const {
  const std::size_t row = strip * tile_rows;
  Tile tile;
  tile.rows = blocking_.rows_of(strip);
  tile.rank = blocking_.rank;
  tile.padded_rank = blocking_.padded_rank;
  tile.target = task.target + row * task.target_stride;
  tile.target_stride = task.target_stride;
  tile.left = task.left + row * task.left_stride;
  tile.left_stride = task.left_stride;
  tile.gradient_left = task.gradient_left + row * task.gradient_left_stride;
  tile.gradient_left_stride = task.gradient_left_stride;
  return tile;
}

/// The sums of a tile of the first or the second half of the chunks, in order, into those of the half's first
/// chunk: mostly by the processor that made them.
void ResidualPass::add_up_half(std::size_t part) {
  const std::size_t half = part / blocking_.tiles;
  const std::size_t size = blocking_.padded_rank * tile_cols;
  const std::size_t first = part % blocking_.tiles * size;
  const std::size_t middle = (blocking_.chunks + 1) / 2;
  const std::size_t start = half == 0 ? 0 : middle;
  const std::size_t end = half == 0 ? middle : blocking_.chunks;
  if (start >= end) return;
  float* const sum = sums_.row(start) + first;
  for (std::size_t chunk = start + 1; chunk < end; ++chunk) {
    const float* const more = sums_.row(chunk) + first;
    for (std::size_t k = 0; k < size; ++k) sum[k] += more[k];
  }
}

/// Both halves' sums of a tile, times the scale.
void ResidualPass::add_up(const ResidualTask& task, std::size_t tile) {
  const std::size_t cols = blocking_.cols_of(tile);
  const std::size_t first = tile * blocking_.padded_rank * tile_cols;
  const std::size_t middle = (blocking_.chunks + 1) / 2;
  for (std::size_t k = 0; k < blocking_.rank; ++k) {
    float* const out = task.gradient_right + k * task.gradient_right_stride + tile * tile_cols;
    const float* const upper = sums_.row(0) + first + k * tile_cols;
    const float* const lower =
        middle < blocking_.chunks ? sums_.row(middle) + first + k * tile_cols : nullptr;
    for (std::size_t j = 0; j < cols; ++j) {
      out[j] = task.scale * (lower == nullptr ? upper[j] : upper[j] + lower[j]);
    }
  }
}

std::size_t ResidualPass::bytes() const {
  return right_.bytes() + sums_.bytes();
}

}  // namespace lora
