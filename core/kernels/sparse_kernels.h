// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace lora {

/// One rating inside a block of at most 65,536 users × 65,536 movies. 8 bytes.
struct BlockRating {
  std::uint16_t user = 0;   ///< row of the block's left factor
  std::uint16_t movie = 0;  ///< row of the block's right factor
  float target = 0.0f;      ///< R − W, stars
};
static_assert(sizeof(BlockRating) == 8);

/// Factor rows are padded with zeros to groups of 8 floats, which stay zero.
inline constexpr std::size_t sparse_lane = 8;

/// Ratings in the order they are to be visited, and the rows they move. Both factors lie row by row, a row of
/// A (a user) or a column of B (a movie) being `padded_rank` floats.
struct SparseBlock {
  const BlockRating* ratings = nullptr;
  std::size_t count = 0;
  std::size_t padded_rank = sparse_lane;
  float* left = nullptr;
  float* right = nullptr;
  float rate = 0.0f;
  float l2 = 0.0f;
};

/// Rows to add gradients to, laid out as the block's factors.
struct SparseGradients {
  float* left = nullptr;
  float* right = nullptr;
};

/// The passes over a block for one instruction set.
struct SparseKernels {
  const char* name = "";
  /// For each rating, with e = a·b − target: a ← (1 − rate·l2) a − rate·e·b and b ← (1 − rate·l2) b −
  /// rate·e·a, both from the old a and b. Returns the sum of e², each from before its own update.
  double (*descend)(const SparseBlock& block);
  /// Adds e·b to the gradient of a and e·a to that of b, moving nothing. Returns the sum of e².
  double (*add_gradients)(const SparseBlock& block, const SparseGradients& gradients);
};

const SparseKernels& portable_sparse_kernels();
/// Null where it was not compiled in; whether the processor has the instructions is not asked here.
const SparseKernels* avx2_sparse_kernels();
/// The fastest for this processor.
const SparseKernels& best_sparse_kernels();

}  // namespace lora
