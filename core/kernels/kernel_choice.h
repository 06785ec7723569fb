// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernels/row_kernels.h"
#include "core/kernels/thread_team.h"
#include "core/kernels/tile_kernels.h"

namespace lora {

/// What a trainer computes with: the fastest this processor has, unless told otherwise. Threads never change
/// a bit of a result, instruction sets do (see each kernel).
struct KernelChoice {
  unsigned threads = kernel_threads();
  const RowKernels* rows = &best_row_kernels();
  const TileKernels* tiles = &best_tile_kernels();
};

}  // namespace lora
