// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled for AVX2 and FMA; see tile_kernels_avx2.cpp for what may be included here.
#include "core/kernels/row_kernels.h"

#if defined(__AVX2__) && defined(__FMA__)
#include <immintrin.h>

#include "core/kernels/row_loops.h"

namespace lora {
namespace {

struct Wide {
  __m256d lanes;

  static Wide load(const double* from) { return {_mm256_loadu_pd(from)}; }
  static Wide all(double value) { return {_mm256_set1_pd(value)}; }
  void store(double* to) const { _mm256_storeu_pd(to, lanes); }
  static Wide fma(Wide a, Wide b, Wide c) { return {_mm256_fmadd_pd(a.lanes, b.lanes, c.lanes)}; }
  friend Wide operator+(Wide a, Wide b) { return {_mm256_add_pd(a.lanes, b.lanes)}; }
  friend Wide operator-(Wide a, Wide b) { return {_mm256_sub_pd(a.lanes, b.lanes)}; }
  friend Wide operator*(Wide a, Wide b) { return {_mm256_mul_pd(a.lanes, b.lanes)}; }
  friend Wide operator/(Wide a, Wide b) { return {_mm256_div_pd(a.lanes, b.lanes)}; }
  Wide root() const { return {_mm256_sqrt_pd(lanes)}; }
  Wide where_seen(Wide wanted) const {
    return {_mm256_and_pd(lanes, _mm256_cmp_pd(wanted.lanes, wanted.lanes, _CMP_ORD_Q))};
  }
  bool all_at_most(Wide limit) const {
    return _mm256_movemask_pd(_mm256_cmp_pd(lanes, limit.lanes, _CMP_LE_OQ)) == 0xF;
  }
  double sum() const {
    const __m256d pairs = _mm256_hadd_pd(lanes, lanes);
    return _mm_cvtsd_f64(_mm_add_sd(_mm256_castpd256_pd128(pairs), _mm256_extractf128_pd(pairs, 1)));
  }
  /// The sums of four, side by side.
  static Wide sums_of(Wide a, Wide b, Wide c, Wide d) {
    const __m256d ab = _mm256_hadd_pd(a.lanes, b.lanes);
    const __m256d cd = _mm256_hadd_pd(c.lanes, d.lanes);
    return {_mm256_add_pd(_mm256_permute2f128_pd(ab, cd, 0x20), _mm256_permute2f128_pd(ab, cd, 0x31))};
  }
};

}  // namespace

const RowKernels* avx2_row_kernels() {
  static const RowKernels kernels = {"AVX2", evaluate_at<Wide>, descend<Wide>};
  return &kernels;
}

}  // namespace lora

#else

namespace lora {

const RowKernels* avx2_row_kernels() {
  return nullptr;
}

}  // namespace lora

#endif
