// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled for AVX2 and FMA. Everything here has internal linkage, and no header with inline code of others
// is included: the linker could take a copy made here for code that runs on any processor.
#include "core/kernels/sparse_kernels.h"

#if defined(__AVX2__) && defined(__FMA__)
#include <immintrin.h>

namespace lora {
namespace {

constexpr std::size_t lanes = sparse_lane;
constexpr std::size_t floats_in_line = 16;
// Ratings between asking for the rows and using them: about the time main memory takes.
constexpr std::size_t ahead = 12;

/// Vectors in a row: known to the compiler for the usual ranks, so that a row stays in registers.
template <std::size_t Fixed>
std::size_t vectors_of(const SparseBlock& block) {
  return Fixed > 0 ? Fixed : block.padded_rank / lanes;
}

template <std::size_t Fixed>
inline void fetch(const SparseBlock& block, const BlockRating& rating) {
  const std::size_t width = vectors_of<Fixed>(block) * lanes;
  const float* a = block.left + rating.user * width;
  const float* b = block.right + rating.movie * width;
  for (std::size_t k = 0; k < width; k += floats_in_line) {
    _mm_prefetch(reinterpret_cast<const char*>(a + k), _MM_HINT_T0);
    _mm_prefetch(reinterpret_cast<const char*>(b + k), _MM_HINT_T0);
  }
}

/// The sum of the eight lanes, in all eight.
inline __m256 sum_everywhere(__m256 v) {
  v = _mm256_add_ps(v, _mm256_permute2f128_ps(v, v, 1));
  v = _mm256_add_ps(v, _mm256_shuffle_ps(v, v, _MM_SHUFFLE(1, 0, 3, 2)));
  return _mm256_add_ps(v, _mm256_shuffle_ps(v, v, _MM_SHUFFLE(2, 3, 0, 1)));
}

template <std::size_t Fixed>
inline __m256 error_of(const float* a, const float* b, float target, std::size_t vectors) {
  __m256 even = _mm256_mul_ps(_mm256_load_ps(a), _mm256_load_ps(b));
  __m256 odd = _mm256_setzero_ps();
#pragma GCC unroll 8
  for (std::size_t k = 1; k < vectors; ++k) {
    __m256& sum = k % 2 == 0 ? even : odd;
    sum = _mm256_fmadd_ps(_mm256_load_ps(a + k * lanes), _mm256_load_ps(b + k * lanes), sum);
  }
  return _mm256_sub_ps(sum_everywhere(_mm256_add_ps(even, odd)), _mm256_set1_ps(target));
}

inline double square_of(__m256 error) {
  const double e = static_cast<double>(_mm256_cvtss_f32(error));
  return e * e;
}

/// Calls visit(a, b, target) for each rating, the rows of later ones being fetched meanwhile.
template <std::size_t Fixed, typename Visit>
inline double visit_all(const SparseBlock& block, Visit visit) {
  const std::size_t width = vectors_of<Fixed>(block) * lanes;
  const std::size_t fetched = block.count > ahead ? block.count - ahead : 0;
  double sum = 0.0;
  const auto visit_one = [&](const BlockRating& rating) {
    sum += visit(rating.user * width, rating.movie * width, rating.target);
  };
  for (std::size_t k = 0; k < fetched; ++k) {
    fetch<Fixed>(block, block.ratings[k + ahead]);
    visit_one(block.ratings[k]);
  }
  for (std::size_t k = fetched; k < block.count; ++k) visit_one(block.ratings[k]);
  return sum;
}

template <std::size_t Fixed>
double descend_as(const SparseBlock& block) {
  const std::size_t vectors = vectors_of<Fixed>(block);
  const __m256 rate = _mm256_set1_ps(block.rate);
  const __m256 keep = _mm256_set1_ps(1.0f - block.rate * block.l2);
  return visit_all<Fixed>(block, [&](std::size_t left, std::size_t right, float target) {
    float* a = block.left + left;
    float* b = block.right + right;
    const __m256 error = error_of<Fixed>(a, b, target, vectors);
    const __m256 pull = _mm256_mul_ps(rate, error);
#pragma GCC unroll 8
    for (std::size_t k = 0; k < vectors; ++k) {
      const __m256 old_a = _mm256_load_ps(a + k * lanes);
      const __m256 old_b = _mm256_load_ps(b + k * lanes);
      _mm256_store_ps(a + k * lanes, _mm256_fnmadd_ps(pull, old_b, _mm256_mul_ps(keep, old_a)));
      _mm256_store_ps(b + k * lanes, _mm256_fnmadd_ps(pull, old_a, _mm256_mul_ps(keep, old_b)));
    }
    return square_of(error);
  });
}

template <std::size_t Fixed>
double add_gradients_as(const SparseBlock& block, const SparseGradients& gradients) {
  const std::size_t vectors = vectors_of<Fixed>(block);
  return visit_all<Fixed>(block, [&](std::size_t left, std::size_t right, float target) {
    const float* a = block.left + left;
    const float* b = block.right + right;
    float* of_a = gradients.left + left;
    float* of_b = gradients.right + right;
    const __m256 error = error_of<Fixed>(a, b, target, vectors);
#pragma GCC unroll 8
    for (std::size_t k = 0; k < vectors; ++k) {
      const __m256 old_a = _mm256_load_ps(of_a + k * lanes);
      const __m256 old_b = _mm256_load_ps(of_b + k * lanes);
      _mm256_store_ps(of_a + k * lanes, _mm256_fmadd_ps(error, _mm256_load_ps(b + k * lanes), old_a));
      _mm256_store_ps(of_b + k * lanes, _mm256_fmadd_ps(error, _mm256_load_ps(a + k * lanes), old_b));
    }
    return square_of(error);
  });
}

double descend(const SparseBlock& block) {
  switch (block.padded_rank / lanes) {
    case 1:
      return descend_as<1>(block);
    case 2:
      return descend_as<2>(block);
    case 4:
      return descend_as<4>(block);
    case 8:
      return descend_as<8>(block);
    default:
      return descend_as<0>(block);
  }
}

double add_gradients(const SparseBlock& block, const SparseGradients& gradients) {
  switch (block.padded_rank / lanes) {
    case 1:
      return add_gradients_as<1>(block, gradients);
    case 2:
      return add_gradients_as<2>(block, gradients);
    case 4:
      return add_gradients_as<4>(block, gradients);
    default:
      return add_gradients_as<0>(block, gradients);
  }
}

constexpr SparseKernels kernels{"avx2", descend, add_gradients};

}  // namespace

const SparseKernels* avx2_sparse_kernels() {
  return &kernels;
}

}  // namespace lora

#else

namespace lora {

const SparseKernels* avx2_sparse_kernels() {
  return nullptr;
}

}  // namespace lora

#endif
