// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernels/tile_kernels.h"

namespace lora {

bool has_avx2_and_fma() {
#if defined(__GNUC__) && defined(__x86_64__)
  return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
#else
  return false;
#endif
}

const TileKernels& best_tile_kernels() {
  static const TileKernels* const best =
      has_avx2_and_fma() && avx2_tile_kernels() != nullptr ? avx2_tile_kernels() : &portable_tile_kernels();
  return *best;
}

}  // namespace lora
