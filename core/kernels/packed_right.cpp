// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernels/packed_right.h"

#include "core/kernels/tile_kernels.h"

namespace lora {

PackedRight::PackedRight(const TileBlocking& blocking)
    : blocking_(blocking),
      tiles_(blocking.tiles, blocking.padded_rank * tile_cols),
      transposed_(blocking.tiles, blocking.padded_rank * tile_cols) {}

void PackedRight::pack(const float* right, std::size_t stride, float scale, ThreadTeam& team) {
  team.run(blocking_.tiles, [&](std::size_t index) { pack_tile(index, right, stride, scale); });
}

void PackedRight::pack_tile(std::size_t index, const float* right, std::size_t stride, float scale) {
  float* tile = tiles_.row(index);
  float* transposed = transposed_.row(index);
  const std::size_t cols = blocking_.cols_of(index);
  right += index * tile_cols;
  // In groups of rows, so that a cache line of the transpose is filled while it is at hand.
  for (std::size_t group = 0; group < blocking_.rank; group += rank_lane) {
    const std::size_t end = group + rank_lane < blocking_.rank ? group + rank_lane : blocking_.rank;
    for (std::size_t k = group; k < end; ++k) {
      for (std::size_t j = 0; j < cols; ++j) tile[k * tile_cols + j] = scale * right[k * stride + j];
    }
    for (std::size_t j = 0; j < cols; ++j) {
      for (std::size_t k = group; k < end; ++k) {
        transposed[j * blocking_.padded_rank + k] = tile[k * tile_cols + j];
      }
    }
  }
}

}  // namespace lora
