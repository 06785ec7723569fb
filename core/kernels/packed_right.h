// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernels/padded_matrix.h"
#include "core/kernels/thread_team.h"
#include "core/kernels/tile_blocking.h"

namespace lora {

/// A right factor (rank × cols) cut into tiles that are dense in memory, as it is and transposed, times a
/// scale; zero beyond the rank and the columns.
class PackedRight {
 public:
  explicit PackedRight(const TileBlocking& blocking);

  void pack(const float* right, std::size_t stride, float scale, ThreadTeam& team);
  /// padded_rank × tile_cols.
  const float* tile(std::size_t index) const { return tiles_.row(index); }
  /// tile_cols × padded_rank.
  const float* transposed(std::size_t index) const { return transposed_.row(index); }
  std::size_t bytes() const { return tiles_.bytes() + transposed_.bytes(); }

 private:
  void pack_tile(std::size_t index, const float* right, std::size_t stride, float scale);

  TileBlocking blocking_;
  PaddedMatrix tiles_;  ///< a row is a tile
  PaddedMatrix transposed_;
};

}  // namespace lora
