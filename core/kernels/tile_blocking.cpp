// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernels/tile_blocking.h"

#include <algorithm>
#include <stdexcept>

#include "core/kernels/tile_kernels.h"

namespace lora {
namespace {

constexpr std::size_t most_chunks = 8;
constexpr std::size_t fewest_chunks = 2;
constexpr std::size_t sums_limit = 32u << 20;           // bytes, for the sums of all chunks
constexpr std::size_t panel_floats = (256u << 10) / 4;  // half of a small second-level cache

std::size_t round_up(std::size_t value, std::size_t step) {
  return (value + step - 1) / step * step;
}

}  // namespace

TileBlocking::TileBlocking(std::size_t table_rows, std::size_t table_cols, std::size_t table_rank)
    : rows(table_rows), cols(table_cols), rank(table_rank) {
  if (rows == 0 || cols == 0 || rank == 0) {
    throw std::invalid_argument("TileBlocking: rows, columns and rank must be at least 1");
  }
  padded_rank = round_up(rank, rank_lane);
  strips = round_up(rows, tile_rows) / tile_rows;
  tiles = round_up(cols, tile_cols) / tile_cols;
  panel_tiles = std::clamp<std::size_t>(panel_floats / (3 * padded_rank * tile_cols), 1, tiles);
  chunks = rows * cols < threading_cells ? 1 : most_chunks;
  while (chunks > fewest_chunks && chunks * packed_size() * sizeof(float) > sums_limit) chunks /= 2;
  chunks = std::min(chunks, strips);
}

std::size_t TileBlocking::rows_of(std::size_t strip) const {
  return std::min(tile_rows, rows - strip * tile_rows);
}

std::size_t TileBlocking::cols_of(std::size_t tile) const {
  return std::min(tile_cols, cols - tile * tile_cols);
}

std::size_t TileBlocking::padded_cols_of(std::size_t tile) const {
  return round_up(cols_of(tile), col_lane);
}

std::size_t TileBlocking::packed_size() const {
  return tiles * padded_rank * tile_cols;
}

}  // namespace lora
