// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "core/factorization/training_problem.h"

namespace lora {

/// A table as a small picture: one value in stars for each block of users_per_cell × movies_per_cell ratings
/// (blocks at the right and bottom edge may be smaller). NaN where a block has no seen rating.
struct TableImage {
  Matrix values;
  std::size_t users_per_cell = 1;
  std::size_t movies_per_cell = 1;

  bool is_exact() const { return users_per_cell == 1 && movies_per_cell == 1; }
};

/// The seen ratings, averaged over each block. At most max_rows × max_columns values (each at least 1,
/// otherwise std::invalid_argument); exact when the table is no larger than that.
TableImage image_of_ratings(const RatingTable& table, std::size_t max_rows, std::size_t max_columns);

/// The guess W + A·B of every cell, averaged over each block, without forming the m × n product: the mean of
/// A·B over a block is the product of the mean rows of A and the mean columns of B.
/// Throws std::invalid_argument when the shapes do not fit.
TableImage image_of_guess(const TrainingProblem& problem, const Factors& factors, std::size_t max_rows,
                          std::size_t max_columns);

}  // namespace lora
