// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernels/padded_matrix.h"
#include "core/kernels/thread_team.h"
#include "core/kernels/tile_kernels.h"

namespace lora {

/// L·R, rows × cols, of thin factors (rows × rank, rank × cols). Same bits whatever the number of threads.
/// Throws std::invalid_argument when the shapes do not fit or are empty.
PaddedMatrix low_rank_product(const PaddedMatrix& left, const PaddedMatrix& right,
                              unsigned threads = kernel_threads(),
                              const TileKernels& kernels = best_tile_kernels());

}  // namespace lora
