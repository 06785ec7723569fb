// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace lora {

/// Doubles are worked on in groups of four.
inline constexpr std::size_t double_lane = 4;

/// How a small table and its factors lie in memory for the row kernels. The table is row-major, rows ×
/// padded_cols, NaN where unseen and beyond its columns. Both factors lie in one block, dimension by
/// dimension: L transposed (rank × padded_rows), then R (rank × padded_cols), zero in the padding.
struct RowShape {
  std::size_t rows = 0;
  std::size_t cols = 0;
  std::size_t rank = 0;
  std::size_t padded_rows = 0;
  std::size_t padded_cols = 0;
};

RowShape row_shape(std::size_t rows, std::size_t cols, std::size_t rank);
/// Where L(row, k) and R(k, col) are in a block, and its size in doubles.
std::size_t left_place(const RowShape& shape, std::size_t row, std::size_t k);
std::size_t right_place(const RowShape& shape, std::size_t k, std::size_t col);
std::size_t factors_size(const RowShape& shape);

/// Factors, the gradients there and what the rule remembers; each a block of factors_size() doubles.
struct DescentState {
  double* factors = nullptr;
  double* gradients = nullptr;
  double* first = nullptr;   ///< momentum: velocity; adam: first moment; plain: null
  double* second = nullptr;  ///< adam: second moment; otherwise null
};

/// plain: x −= rate·g. momentum: v = friction·v + g, x −= rate·v. adam: Kingma and Ba 2015.
enum class DescentRule { plain, momentum, adam };

/// Many steps of full-batch descent on ‖E‖² / 2 + Σ w·x² / 2, E = L·R − X over the seen cells.
struct DescentTask {
  RowShape shape;
  const double* target = nullptr;
  const double* weights = nullptr;  ///< w, shaped like the factors; null: no penalty
  DescentState now;                 ///< where the descent begins, and where it ended
  DescentState next;                ///< scratch of the same shapes, zero in the padding
  double* row = nullptr;            ///< scratch, padded_cols

  DescentRule rule = DescentRule::plain;
  double rate = 0.0;
  double friction = 0.0;
  double beta_1 = 0.0, beta_2 = 0.0, epsilon = 0.0;
  const double* corrections = nullptr;  ///< adam: 1 − β₁ᵗ and 1 − β₂ᵗ of each step to come

  std::size_t steps = 0;
  double error_limit = 0.0;    ///< of ‖E‖² + Σ w·x²; a step above it, or not finite, is not taken
  bool watch = false;          ///< whether to end after a step worth a look:
  double smallest_fall = 0.0;  ///< fell by at most this part of itself
  double rounding = 0.0;       ///< and rose by at most this part
  double negligible = 0.0;     ///< or ‖E‖² below this
};

/// The sums at a pair of factors. Norms are those of the gradients without the penalty.
struct DescentSums {
  double squared_error = 0.0;  ///< ‖E‖²
  double error = 0.0;          ///< ‖E‖² + Σ w·x²
  double left_norm = 0.0;      ///< squared
  double right_norm = 0.0;     ///< squared
};

struct DescentEnd {
  std::size_t steps = 0;  ///< taken
  DescentSums sums;       ///< after the last one taken; void when none was
  double error_before = 0.0;
  bool diverged = false;
  bool noticed = false;  ///< ended by `watch`
};

/// The passes over a small table for one instruction set, in double. Same shape: same bits, however the steps
/// are divided among calls. Up to 8 columns and rank 8, or
/// 16 columns and rank 4, R and its gradient stay in registers through a pass.
struct RowKernels {
  const char* name = "";
  /// Fills now.gradients.
  DescentSums (*evaluate)(const DescentTask& task);
  /// now.gradients must be those of evaluate(), `before` its result.
  DescentEnd (*descend)(const DescentTask& task, const DescentSums& before);
};

const RowKernels& portable_row_kernels();
/// Null where it was not compiled in; whether the processor has the instructions is not asked here.
const RowKernels* avx2_row_kernels();
/// The fastest for this processor.
const RowKernels& best_row_kernels();

}  // namespace lora
