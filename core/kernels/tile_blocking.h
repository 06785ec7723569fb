// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace lora {

/// How a table of rows × cols is cut for a rank: a function of the shape alone, so that sums are made in the
/// same order whatever the number of threads. Strips of 24 rows, tiles of 128 columns; a chunk is a run of
/// strips that one thread works on, with sums of its own for the right factor; a panel is as many tiles as
/// keep their part of the right factor, its transpose and its gradient in the second-level cache.
struct TileBlocking {
  /// Below, a table is one chunk: it is not worth while to wake a thread for it.
  static constexpr std::size_t threading_cells = 250'000;

  /// Throws std::invalid_argument when one of them is 0.
  TileBlocking(std::size_t rows, std::size_t cols, std::size_t rank);

  std::size_t rows = 0;
  std::size_t cols = 0;
  std::size_t rank = 0;
  std::size_t padded_rank = 0;
  std::size_t strips = 0;
  std::size_t chunks = 0;
  std::size_t tiles = 0;
  std::size_t panel_tiles = 0;

  /// The first strip of a chunk; of chunk number `chunks`, the number of strips.
  std::size_t first_strip(std::size_t chunk) const { return chunk * strips / chunks; }
  std::size_t rows_of(std::size_t strip) const;
  /// Columns of a tile, and those rounded up to col_lane.
  std::size_t cols_of(std::size_t tile) const;
  std::size_t padded_cols_of(std::size_t tile) const;
  /// Floats of all tiles of a right factor.
  std::size_t packed_size() const;
};

}  // namespace lora
