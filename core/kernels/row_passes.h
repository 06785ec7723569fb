// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The row kernels for a type V of four doubles. Included by the unit of each instruction set and by nothing
// else; all of it has internal linkage, so that no copy made for one processor is linked into code for
// another.
#pragma once

#include "core/kernels/row_kernels.h"

namespace lora {
namespace {

// As left_place() and its kin, which are compiled for any processor.
inline std::size_t left_at(const RowShape& shape, std::size_t row, std::size_t k) {
  return k * shape.padded_rows + row;
}

inline std::size_t right_at(const RowShape& shape, std::size_t k, std::size_t col) {
  return shape.rank * shape.padded_rows + k * shape.padded_cols + col;
}

inline std::size_t size_of(const RowShape& shape) {
  return shape.rank * (shape.padded_rows + shape.padded_cols);
}

template <typename V>
struct Sums {
  V squares, penalty, left, right;
};

template <typename V>
using Pass = void (*)(const DescentTask&, const DescentState&, Sums<V>&);

/// Adds the penalty's pull to the gradients, after their own norms were taken.
template <typename V>
inline void add_penalty(const DescentTask& task, const DescentState& at, Sums<V>& sums) {
  const std::size_t size = size_of(task.shape);
  for (std::size_t j = 0; j < size; j += double_lane) {
    const V x = V::load(at.factors + j);
    const V pull = V::load(task.weights + j) * x;
    sums.penalty = V::fma(pull, x, sums.penalty);
    (V::load(at.gradients + j) + pull).store(at.gradients + j);
  }
}

template <typename V>
inline V squares_of(const double* values, std::size_t size) {
  V sum = V::all(0.0);
  for (std::size_t j = 0; j < size; j += double_lane) {
    const V value = V::load(values + j);
    sum = V::fma(value, value, sum);
  }
  return sum;
}

/// `Rows` rows of a table of 4 · `Groups` columns at rank `Rank`; their gradient of L is stored for four.
template <typename V, int Rank, int Groups, int Rows>
inline void fixed_rows(const DescentTask& task, const DescentState& at, std::size_t first,
                       const V (&right)[Rank][Groups], V (&gradient)[Rank][Groups], V (&squares)[Groups],
                       V& left_norm) {
  const std::size_t stride = task.shape.padded_rows;
  V sums[Rank][4];
#pragma GCC unroll 8
  for (int k = 0; k < Rank; ++k) {
#pragma GCC unroll 4
    for (int i = 0; i < 4; ++i) sums[k][i] = V::all(0.0);
  }
#pragma GCC unroll 4
  for (int i = 0; i < Rows; ++i) {
    const double* left = at.factors + first + i;
    const double* target = task.target + (first + i) * (double_lane * Groups);
#pragma GCC unroll 4
    for (int g = 0; g < Groups; ++g) {
      V error = V::all(left[0]) * right[0][g];
#pragma GCC unroll 8
      for (int k = 1; k < Rank; ++k) error = V::fma(V::all(left[k * stride]), right[k][g], error);
      const V wanted = V::load(target + double_lane * g);
      error = (error - wanted).where_seen(wanted);
      squares[g] = V::fma(error, error, squares[g]);
#pragma GCC unroll 8
      for (int k = 0; k < Rank; ++k) {
        gradient[k][g] = V::fma(V::all(left[k * stride]), error, gradient[k][g]);
        sums[k][i] = V::fma(error, right[k][g], sums[k][i]);
      }
    }
  }
#pragma GCC unroll 8
  for (int k = 0; k < Rank; ++k) {
    const V of_rows = V::sums_of(sums[k][0], sums[k][1], sums[k][2], sums[k][3]);
    of_rows.store(at.gradients + k * stride + first);
    left_norm = V::fma(of_rows, of_rows, left_norm);
  }
}

template <typename V, int Rank, int Groups>
void fixed_pass(const DescentTask& task, const DescentState& at, Sums<V>& sums) {
  const std::size_t begin = Rank * task.shape.padded_rows;
  V right[Rank][Groups], gradient[Rank][Groups], squares[Groups];
#pragma GCC unroll 4
  for (int g = 0; g < Groups; ++g) {
    squares[g] = V::all(0.0);
#pragma GCC unroll 8
    for (int k = 0; k < Rank; ++k) {
      right[k][g] = V::load(at.factors + begin + (k * Groups + g) * double_lane);
      gradient[k][g] = V::all(0.0);
    }
  }
  V left_norm = V::all(0.0), right_norm = V::all(0.0);
  std::size_t row = 0;
  for (; row + 4 <= task.shape.rows; row += 4) {
    fixed_rows<V, Rank, Groups, 4>(task, at, row, right, gradient, squares, left_norm);
  }
  switch (task.shape.rows - row) {
    case 1:
      fixed_rows<V, Rank, Groups, 1>(task, at, row, right, gradient, squares, left_norm);
      break;
    case 2:
      fixed_rows<V, Rank, Groups, 2>(task, at, row, right, gradient, squares, left_norm);
      break;
    case 3:
      fixed_rows<V, Rank, Groups, 3>(task, at, row, right, gradient, squares, left_norm);
      break;
    default:
      break;
  }
#pragma GCC unroll 4
  for (int g = 0; g < Groups; ++g) {
#pragma GCC unroll 8
    for (int k = 0; k < Rank; ++k) {
      gradient[k][g].store(at.gradients + begin + (k * Groups + g) * double_lane);
      right_norm = V::fma(gradient[k][g], gradient[k][g], right_norm);
    }
    if (g > 0) squares[0] = squares[0] + squares[g];
  }
  sums = {squares[0], V::all(0.0), left_norm, right_norm};
  if (task.weights != nullptr) add_penalty(task, at, sums);
}

/// One row at `Rank` dimensions from `k` on: adds L·R to task.row.
template <typename V, int Rank>
inline void add_products(const DescentTask& task, const DescentState& at, std::size_t row, std::size_t k) {
  const std::size_t cols = task.shape.padded_cols;
  const double* right = at.factors + right_at(task.shape, k, 0);
  V left[Rank];
#pragma GCC unroll 4
  for (int d = 0; d < Rank; ++d) left[d] = V::all(at.factors[left_at(task.shape, row, k + d)]);
  for (std::size_t j = 0; j < cols; j += double_lane) {
    V sum = V::load(task.row + j);
#pragma GCC unroll 4
    for (int d = 0; d < Rank; ++d) sum = V::fma(left[d], V::load(right + d * cols + j), sum);
    sum.store(task.row + j);
  }
}

/// And the gradients there, from the residual in task.row.
template <typename V, int Rank>
inline void add_gradients(const DescentTask& task, const DescentState& at, std::size_t row, std::size_t k) {
  const std::size_t cols = task.shape.padded_cols;
  const double* right = at.factors + right_at(task.shape, k, 0);
  double* gradient = at.gradients + right_at(task.shape, k, 0);
  V left[Rank], sums[Rank];
#pragma GCC unroll 4
  for (int d = 0; d < Rank; ++d) {
    left[d] = V::all(at.factors[left_at(task.shape, row, k + d)]);
    sums[d] = V::all(0.0);
  }
  for (std::size_t j = 0; j < cols; j += double_lane) {
    const V error = V::load(task.row + j);
#pragma GCC unroll 4
    for (int d = 0; d < Rank; ++d) {
      V::fma(left[d], error, V::load(gradient + d * cols + j)).store(gradient + d * cols + j);
      sums[d] = V::fma(error, V::load(right + d * cols + j), sums[d]);
    }
  }
#pragma GCC unroll 4
  for (int d = 0; d < Rank; ++d) at.gradients[left_at(task.shape, row, k + d)] = sums[d].sum();
}

/// A whole row at a rank of at most 4, in one go.
template <typename V, int Rank>
inline V low_rank_row(const DescentTask& task, const DescentState& at, std::size_t row, V squares) {
  const std::size_t cols = task.shape.padded_cols;
  const double* right = at.factors + right_at(task.shape, 0, 0);
  double* gradient = at.gradients + right_at(task.shape, 0, 0);
  const double* target = task.target + row * cols;
  V left[Rank], sums[Rank];
#pragma GCC unroll 4
  for (int d = 0; d < Rank; ++d) {
    left[d] = V::all(at.factors[left_at(task.shape, row, d)]);
    sums[d] = V::all(0.0);
  }
  for (std::size_t j = 0; j < cols; j += double_lane) {
    V factor[Rank];
#pragma GCC unroll 4
    for (int d = 0; d < Rank; ++d) factor[d] = V::load(right + d * cols + j);
    V error = left[0] * factor[0];
#pragma GCC unroll 4
    for (int d = 1; d < Rank; ++d) error = V::fma(left[d], factor[d], error);
    const V wanted = V::load(target + j);
    error = (error - wanted).where_seen(wanted);
    squares = V::fma(error, error, squares);
#pragma GCC unroll 4
    for (int d = 0; d < Rank; ++d) {
      V::fma(left[d], error, V::load(gradient + d * cols + j)).store(gradient + d * cols + j);
      sums[d] = V::fma(error, factor[d], sums[d]);
    }
  }
#pragma GCC unroll 4
  for (int d = 0; d < Rank; ++d) at.gradients[left_at(task.shape, row, d)] = sums[d].sum();
  return squares;
}

/// Calls work(k, Rank) for dimensions in groups of four and the rest; the second argument is a type's value.
template <int Rank>
struct Count {
  static constexpr int value = Rank;
};

template <typename Work>
inline void by_fours(std::size_t rank, Work&& work) {
  std::size_t k = 0;
  for (; k + 4 <= rank; k += 4) work(k, Count<4>());
  if (rank - k == 3) work(k, Count<3>());
  if (rank - k == 2) work(k, Count<2>());
  if (rank - k == 1) work(k, Count<1>());
}

template <typename V>
inline V any_rank_row(const DescentTask& task, const DescentState& at, std::size_t row, V squares) {
  const std::size_t cols = task.shape.padded_cols;
  const double* target = task.target + row * cols;
  for (std::size_t j = 0; j < cols; j += double_lane) V::all(0.0).store(task.row + j);
  by_fours(task.shape.rank,
           [&](std::size_t k, auto count) { add_products<V, decltype(count)::value>(task, at, row, k); });
  for (std::size_t j = 0; j < cols; j += double_lane) {
    const V wanted = V::load(target + j);
    const V error = (V::load(task.row + j) - wanted).where_seen(wanted);
    squares = V::fma(error, error, squares);
    error.store(task.row + j);
  }
  by_fours(task.shape.rank,
           [&](std::size_t k, auto count) { add_gradients<V, decltype(count)::value>(task, at, row, k); });
  return squares;
}

/// Tables of any width. `Rank` 0: any rank.
template <typename V, int Rank>
void wide_pass(const DescentTask& task, const DescentState& at, Sums<V>& sums) {
  const std::size_t begin = right_at(task.shape, 0, 0);
  const std::size_t size = size_of(task.shape);
  for (std::size_t j = begin; j < size; j += double_lane) V::all(0.0).store(at.gradients + j);
  V squares = V::all(0.0);
  for (std::size_t row = 0; row < task.shape.rows; ++row) {
    if constexpr (Rank == 0) {
      squares = any_rank_row<V>(task, at, row, squares);
    } else {
      squares = low_rank_row<V, Rank>(task, at, row, squares);
    }
  }
  sums = {squares, V::all(0.0), squares_of<V>(at.gradients, begin),
          squares_of<V>(at.gradients + begin, size - begin)};
  if (task.weights != nullptr) add_penalty(task, at, sums);
}

template <typename V>
Pass<V> pass_for(const RowShape& shape) {
  static constexpr Pass<V> of_4[] = {fixed_pass<V, 1, 1>, fixed_pass<V, 2, 1>, fixed_pass<V, 3, 1>,
                                     fixed_pass<V, 4, 1>, fixed_pass<V, 5, 1>, fixed_pass<V, 6, 1>,
                                     fixed_pass<V, 7, 1>, fixed_pass<V, 8, 1>};
  static constexpr Pass<V> of_8[] = {fixed_pass<V, 1, 2>, fixed_pass<V, 2, 2>, fixed_pass<V, 3, 2>,
                                     fixed_pass<V, 4, 2>, fixed_pass<V, 5, 2>, fixed_pass<V, 6, 2>,
                                     fixed_pass<V, 7, 2>, fixed_pass<V, 8, 2>};
  static constexpr Pass<V> of_12[] = {fixed_pass<V, 1, 3>, fixed_pass<V, 2, 3>, fixed_pass<V, 3, 3>,
                                      fixed_pass<V, 4, 3>};
  static constexpr Pass<V> of_16[] = {fixed_pass<V, 1, 4>, fixed_pass<V, 2, 4>, fixed_pass<V, 3, 4>,
                                      fixed_pass<V, 4, 4>};
  static constexpr Pass<V> wide[] = {wide_pass<V, 0>, wide_pass<V, 1>, wide_pass<V, 2>, wide_pass<V, 3>,
                                     wide_pass<V, 4>};
  const std::size_t groups = shape.padded_cols / double_lane;
  if (groups == 1 && shape.rank <= 8) return of_4[shape.rank - 1];
  if (groups == 2 && shape.rank <= 8) return of_8[shape.rank - 1];
  if (groups == 3 && shape.rank <= 4) return of_12[shape.rank - 1];
  if (groups == 4 && shape.rank <= 4) return of_16[shape.rank - 1];
  return wide[shape.rank <= 4 ? shape.rank : 0];
}

}  // namespace
}  // namespace lora
