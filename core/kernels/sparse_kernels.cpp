// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernels/sparse_kernels.h"

namespace lora {
namespace {

bool has_avx2() {
#if defined(__GNUC__) && defined(__x86_64__)
  return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
#else
  return false;
#endif
}

}  // namespace

const SparseKernels& best_sparse_kernels() {
  static const SparseKernels* const best =
      has_avx2() && avx2_sparse_kernels() != nullptr ? avx2_sparse_kernels() : &portable_sparse_kernels();
  return *best;
}

}  // namespace lora
