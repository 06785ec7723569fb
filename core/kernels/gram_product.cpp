// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernels/gram_product.h"

#include <algorithm>
#include <utility>

namespace lora {
namespace {

constexpr std::size_t most_chunks = 4;

}  // namespace

GramProduct::GramProduct(PaddedMatrix x, std::size_t rank, const KernelChoice& kernels)
    : x_(std::move(x)),
      blocking_(x_.rows(), x_.cols(), rank),
      chunks_(std::min(most_chunks, blocking_.strips)),
      kernels_(kernels.tiles),
      team_(std::make_unique<ThreadTeam>(
          static_cast<unsigned>(std::min<std::size_t>(kernels.threads, chunks_)))),
      packed_(blocking_),
      sums_(chunks_, blocking_.packed_size()) {}

void GramProduct::run(const PaddedMatrix& from, PaddedMatrix& to) {
  packed_.pack(from.data(), from.stride(), 1.0f, *team_);
  team_->run(chunks_, [this](std::size_t chunk) { run_chunk(chunk); });
  for (std::size_t tile = 0; tile < blocking_.tiles; ++tile) {
    const std::size_t cols = blocking_.cols_of(tile);
    for (std::size_t k = 0; k < blocking_.rank; ++k) {
      float* out = to.row(k) + tile * tile_cols;
      std::fill_n(out, cols, 0.0f);
      for (std::size_t chunk = 0; chunk < chunks_; ++chunk) {
        const float* part = sums_.row(chunk) + (tile * blocking_.padded_rank + k) * tile_cols;
        for (std::size_t j = 0; j < cols; ++j) out[j] += part[j];
      }
    }
  }
}

/// A strip of X times Vᵀ, then its transpose times X: the tile kernels' two gradients, with X as the
/// residual.
void GramProduct::run_chunk(std::size_t chunk) {
  alignas(64) float values[tile_rows * tile_cols];
  PaddedMatrix strip_product(tile_rows, blocking_.padded_rank);
  float* const sums = sums_.row(chunk);
  std::fill_n(sums, blocking_.packed_size(), 0.0f);
  const std::size_t end = (chunk + 1) * blocking_.strips / chunks_;
  for (std::size_t strip = chunk * blocking_.strips / chunks_; strip < end; ++strip) {
    Tile tile;
    tile.rows = blocking_.rows_of(strip);
    tile.rank = blocking_.rank;
    tile.padded_rank = blocking_.padded_rank;
    tile.residual = values;
    tile.left = tile.gradient_left = strip_product.data();
    tile.left_stride = tile.gradient_left_stride = strip_product.stride();
    for (std::size_t i = 0; i < tile.rows; ++i)
      std::fill_n(strip_product.row(i), blocking_.padded_rank, 0.0f);
    const auto for_tiles = [&](auto&& work) {
      for (std::size_t index = 0; index < blocking_.tiles; ++index) {
        tile.cols = blocking_.padded_cols_of(index);
        for (std::size_t i = 0; i < tile.rows; ++i) {
          std::copy_n(x_.row(strip * tile_rows + i) + index * tile_cols, tile.cols, values + i * tile_cols);
        }
        work(index);
      }
    };
    for_tiles([&](std::size_t index) {
      tile.right_transposed = packed_.transposed(index);
      kernels_->add_gradient_left(tile);
    });
    for_tiles([&](std::size_t index) {
      tile.gradient_right = sums + index * blocking_.padded_rank * tile_cols;
      kernels_->add_gradient_right(tile);
    });
  }
}

}  // namespace lora
