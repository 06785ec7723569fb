// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>
#include <vector>

#include "core/factorization/optimizer.h"
#include "core/kernels/row_kernels.h"

namespace lora {

/// Gradient descent, momentum or Adam on a small table, in double, many steps in one call: factors, gradients
/// and what the method remembers stay where the row kernels want them until they are asked for.
class SmallDescent {
 public:
  /// Tables up to this many cells; larger ones are trained in float, see Trainer.
  static constexpr std::size_t cell_limit = 32'768;

  /// Whether the method is one of these, the table small, and enough of it seen.
  static bool suits(const TrainingProblem& problem, const TrainingSettings& settings);

  SmallDescent(const TrainingProblem& problem, const TrainingSettings& settings, double learning_rate,
               const Factors& factors, const RowKernels& kernels);

  /// When to end a batch early; see DescentTask.
  struct Watch {
    bool on = false;
    double smallest_fall = 0.0;
    double rounding = 0.0;
    double negligible_error = 0.0;  ///< of Σ (W + A·B − R)², stars²
  };
  /// At most `steps` steps (fewer when the batch is full or the watch ends it; at least one unless it
  /// diverges). A step whose loss is not finite or above `loss_limit` is not taken.
  DescentEnd advance(std::size_t steps, double loss_limit, const Watch& watch);

  /// The present factors, and evaluate() there.
  void write(Factors& factors, Evaluation& evaluation) const;
  OptimizerState state() const;
  /// The shapes must fit: see Optimizer::fits.
  void restore(const OptimizerState& state);

 private:
  void fill(const TrainingProblem& problem, double l2);
  double* block(std::size_t index);
  const double* block(std::size_t index) const;
  void put(const Matrix& a, const Matrix& b, double* block);
  void take(const double* block, Matrix& a, Matrix& b) const;
  void prepare_corrections(std::size_t steps);

  RowShape shape_;
  const RowKernels* kernels_;
  Eigen::VectorXd target_;
  Eigen::VectorXd weights_;  ///< λ times the ratings of a row or column; empty without λ
  Eigen::VectorXd blocks_;
  Eigen::VectorXd row_;
  std::vector<double> corrections_;
  DescentTask task_;
  DescentSums sums_;
  double adam_steps_ = 0.0;
};

}  // namespace lora
