// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernels/low_rank_product.h"

#include <algorithm>
#include <stdexcept>

#include "core/kernels/packed_right.h"

namespace lora {

PaddedMatrix low_rank_product(const PaddedMatrix& left, const PaddedMatrix& right, unsigned threads,
                              const TileKernels& kernels) {
  if (left.cols() != right.rows()) {
    throw std::invalid_argument("low_rank_product: left must have as many columns as right has rows");
  }
  const TileBlocking blocking(left.rows(), right.cols(), left.cols());
  ThreadTeam team(threads);
  PackedRight packed(blocking);
  packed.pack(right.data(), right.stride(), 1.0f, team);
  PaddedMatrix product(left.rows(), right.cols());
  // A residual against nothing is the product.
  const float nothing[tile_cols] = {};
  team.run(blocking.strips, [&](std::size_t strip) {
    alignas(64) float residual[tile_rows * tile_cols];
    Tile tile;
    tile.rows = blocking.rows_of(strip);
    tile.rank = blocking.rank;
    tile.padded_rank = blocking.padded_rank;
    tile.target = nothing;
    tile.next_target = nothing;
    tile.left = left.row(strip * tile_rows);
    tile.left_stride = left.stride();
    tile.residual = residual;
    for (std::size_t index = 0; index < blocking.tiles; ++index) {
      tile.cols = blocking.padded_cols_of(index);
      tile.right = packed.tile(index);
      kernels.make_residual(tile);
      for (std::size_t i = 0; i < tile.rows; ++i) {
        std::copy_n(residual + i * tile_cols, blocking.cols_of(index),
                    product.row(strip * tile_rows + i) + index * tile_cols);
      }
    }
  });
  return product;
}

}  // namespace lora
