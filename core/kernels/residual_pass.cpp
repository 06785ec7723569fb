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
          rows * cols < threading_cells
              ? 1u
              : static_cast<unsigned>(std::min<std::size_t>(threads, blocking_.chunks)))),
      right_(blocking_),
      sums_(blocking_.chunks, blocking_.packed_size()) {}

double ResidualPass::run(const ResidualTask& task) {
  right_.pack(task.right, task.right_stride, task.scale, *team_);
  std::vector<double> squares(blocking_.chunks);
  team_->run(blocking_.chunks, [&](std::size_t chunk) { squares[chunk] = run_chunk(task, chunk); });
  team_->run(blocking_.tiles, [&](std::size_t tile) { add_up(task, tile); });
  double sum = 0.0;
  for (const double part : squares) sum += part;
  return sum;
}

double ResidualPass::run_chunk(const ResidualTask& task, std::size_t chunk) {
  alignas(64) float residual[tile_rows * tile_cols];
  float* const sums = sums_.row(chunk);
  std::fill_n(sums, blocking_.packed_size(), 0.0f);
  const std::size_t first = blocking_.first_strip(chunk);
  const std::size_t end = blocking_.first_strip(chunk + 1);
  const std::size_t rows_end = std::min(end * tile_rows, blocking_.rows);
  for (std::size_t row = first * tile_rows; row < rows_end; ++row) {
    std::fill_n(task.gradient_left + row * task.gradient_left_stride, blocking_.padded_rank, 0.0f);
  }
  double squares = 0.0;
  for (std::size_t panel = 0; panel < blocking_.tiles; panel += blocking_.panel_tiles) {
    const std::size_t panel_end = std::min(panel + blocking_.panel_tiles, blocking_.tiles);
    for (std::size_t strip = first; strip < end; ++strip) {
      Tile tile = strip_of(task, strip);
      const float* const row_start = tile.target;
      tile.residual = residual;
      for (std::size_t index = panel; index < panel_end; ++index) {
        tile.cols = blocking_.padded_cols_of(index);
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

/// The chunks' sums, in order, times the scale.
void ResidualPass::add_up(const ResidualTask& task, std::size_t tile) {
  const std::size_t cols = blocking_.cols_of(tile);
  const std::size_t first = tile * blocking_.padded_rank * tile_cols;
  for (std::size_t k = 0; k < blocking_.rank; ++k) {
    float* out = task.gradient_right + k * task.gradient_right_stride + tile * tile_cols;
    std::fill_n(out, cols, 0.0f);
    for (std::size_t chunk = 0; chunk < blocking_.chunks; ++chunk) {
      const float* part = sums_.row(chunk) + first + k * tile_cols;
      for (std::size_t j = 0; j < cols; ++j) out[j] += part[j];
    }
    for (std::size_t j = 0; j < cols; ++j) out[j] *= task.scale;
  }
}

std::size_t ResidualPass::bytes() const {
  return right_.bytes() + sums_.bytes();
}

}  // namespace lora
