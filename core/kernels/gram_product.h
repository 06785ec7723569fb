// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/kernels/kernel_choice.h"
#include "core/kernels/packed_right.h"

namespace lora {

/// V ↦ V·XᵀX for a few rows V (rank × cols) and a dense X (rows × cols), in float, X read once:
/// 4·rows·cols·rank flops. Same shape and instruction set: same bits, whatever the number of threads.
class GramProduct {
 public:
  /// X without NaN, not empty; rank at least 1, otherwise std::invalid_argument.
  GramProduct(PaddedMatrix x, std::size_t rank, const KernelChoice& kernels = {});

  /// Both rank × cols.
  void run(const PaddedMatrix& from, PaddedMatrix& to);

 private:
  void run_chunk(std::size_t chunk);

  PaddedMatrix x_;
  TileBlocking blocking_;
  std::size_t chunks_;
  const TileKernels* kernels_;
  std::unique_ptr<ThreadTeam> team_;
  PackedRight packed_;
  PaddedMatrix sums_;  ///< a row per chunk, in tiles
};

}  // namespace lora
