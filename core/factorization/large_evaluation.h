// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factorization/loss.h"
#include "core/kernels/kernel_choice.h"
#include "core/kernels/residual_pass.h"

namespace lora {

/// evaluate() of a large table by one fused pass in float over a dense copy of the targets (unseen: NaN),
/// with factors, sums of tiles and the penalty in double. Same bits whatever the number of threads. Against
/// evaluate(): each residual is wrong by some 1e-7 of the largest rating, at random, so the RMSE by less than
/// 1e-6 stars (where it is not near 0, by far less), the gradients by some 1e-6 of themselves.
class LargeEvaluation {
 public:
  /// Cells of the dense copy at most (256 MB).
  static constexpr std::size_t cell_limit = std::size_t{1} << 26;

  /// Whether the method moves by whole gradients, and enough of the table is seen for it to be worth while.
  static bool suits(const TrainingProblem& problem, const TrainingSettings& settings);

  LargeEvaluation(const TrainingProblem& problem, std::size_t rank, const KernelChoice& kernels);

  void evaluate(const TrainingProblem& problem, const Factors& factors, double l2, Evaluation& evaluation);
  /// Its threads; null when it has only the caller's.
  ThreadTeam* team() const;

 private:
  PaddedMatrix target_, left_, right_, gradient_left_, gradient_right_;
  ResidualPass pass_;
};

/// Gradient descent, momentum and Adam.
bool is_full_batch(Method method);
/// At least a tenth of the cells is trained: below, visiting the ratings one by one is faster.
bool is_dense(const TrainingProblem& problem);

}  // namespace lora
