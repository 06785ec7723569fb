// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "core/factorization/factors.h"
#include "core/kernels/thread_team.h"

namespace lora {

/// Parts of a matrix that threads share out: rows of a tall one (A), columns of a wide one (B), as the passes
/// over a table cut it, so that a part stays with one processor. Their number is the same for every team:
/// sums made part by part have the same bits whatever the number of threads.
inline constexpr std::size_t matrix_parts = 8;

struct MatrixPart {
  std::size_t number = 0;
  std::size_t first_row = 0, end_row = 0;
  std::size_t first_col = 0, end_col = 0;
};

inline MatrixPart matrix_part(std::size_t rows, std::size_t cols, std::size_t number) {
  const auto first_of = [number](std::size_t count) { return number * count / matrix_parts; };
  const auto end_of = [number](std::size_t count) { return (number + 1) * count / matrix_parts; };
  if (rows >= cols) return {number, first_of(rows), end_of(rows), 0, cols};
  return {number, 0, rows, first_of(cols), end_of(cols)};
}

/// Calls work(first, count) for runs of neighbours in memory that together are all of the matrix's values; in
/// one run without a team.
template <typename Work>
void for_runs(ThreadTeam* team, const Matrix& matrix, const Work& work) {
  if (team == nullptr) return work(std::size_t{0}, static_cast<std::size_t>(matrix.size()));
  const auto rows = static_cast<std::size_t>(matrix.rows());
  const auto cols = static_cast<std::size_t>(matrix.cols());
  team->run(matrix_parts, [&](std::size_t number) {
    const MatrixPart part = matrix_part(rows, cols, number);
    if (part.end_col - part.first_col == cols) {
      return work(part.first_row * cols, (part.end_row - part.first_row) * cols);
    }
    for (std::size_t row = part.first_row; row < part.end_row; ++row) {
      work(row * cols + part.first_col, part.end_col - part.first_col);
    }
  });
}

}  // namespace lora
