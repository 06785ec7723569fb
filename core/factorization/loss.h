// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factorization/factors.h"
#include "core/factorization/training_problem.h"

namespace lora {

/// The loss and its gradients at one pair of factors:
///   L = ½ Σ over trained cells of [ (W + A·B − R)² + λ (‖a_u‖² + ‖b_i‖²) ]
/// (a_u: row of A, b_i: column of B; the penalty counts once per rating, as in Zhou et al. 2008, ALS-WR).
/// Sums run in a fixed order, so the same input gives the same bits.
struct Evaluation {
  double squared_error = 0.0;  ///< Σ (W + A·B − R)² over the trained cells, stars²
  double loss = 0.0;
  Matrix gradient_a;  ///< ∂L/∂A, m × r
  Matrix gradient_b;  ///< ∂L/∂B, r × n
  /// Frobenius norms of the gradients of ½ Σ (W + A·B − R)², the error without the penalty: how hard the
  /// ratings pull. Exactly 0 for A while B is 0 and the other way round, whatever λ is.
  double gradient_norm_a = 0.0;
  double gradient_norm_b = 0.0;
};

/// Throws std::invalid_argument unless A is users × rank and B rank × movies.
void check_shapes(const TrainingProblem& problem, const Factors& factors);
/// Fills `evaluation` (its matrices are reused). Shapes must fit, otherwise std::invalid_argument.
void evaluate(const TrainingProblem& problem, const Factors& factors, double l2, Evaluation& evaluation);

/// The rest of an evaluation of which squared_error, the gradients of ½ Σ (W + A·B − R)² and their norms are
/// there: the loss and the penalty.
void finish(const TrainingProblem& problem, const Factors& factors, double l2, Evaluation& evaluation);

/// Root mean square error over the trained cells in stars; 0 when there are none. Right also where the
/// squares are beyond double; the largest double where an error itself is.
double rmse(const TrainingProblem& problem, const Factors& factors);
/// The same over the hidden cells; NaN when there are none.
double hidden_rmse(const TrainingProblem& problem, const Factors& factors);

}  // namespace lora
