// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernels/sparse_kernels.h"

#include "core/kernels/tile_kernels.h"

namespace lora {

const SparseKernels& best_sparse_kernels() {
  static const SparseKernels* const best = has_avx2_and_fma() && avx2_sparse_kernels() != nullptr
                                               ? avx2_sparse_kernels()
                                               : &portable_sparse_kernels();
  return *best;
}

}  // namespace lora
