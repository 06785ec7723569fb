// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lora/lora_layer.h"
#include "core/lora/lora_problem.h"

namespace lora {

/// The loss and its gradients at one pair A, B:
///   L = −(1/N) Σ over the N examples of log softmax(W x + scale · B (A x))[next]
/// With d = (softmax − one-hot)/N for each example: ∂L/∂B = scale · Σ d (A x)ᵀ, ∂L/∂A = scale · Σ Bᵀd xᵀ; W
/// has no gradient, it is never trained. Sums run in a fixed order, so the same input gives the same bits.
struct LoraEvaluation {
  double loss = 0.0;               ///< nats per word
  double least_probability = 1.0;  ///< of the right next word, over the examples
  Matrix gradient_a;               ///< r × d_in; exactly 0 while B is
  Matrix gradient_b;               ///< d_out × r
  double gradient_norm_a = 0.0;    ///< Frobenius norm
  double gradient_norm_b = 0.0;
};

/// Fills `evaluation` (its matrices are reused). Shapes must fit, otherwise std::invalid_argument. Without
/// examples everything is 0.
void evaluate(const LoraProblem& problem, const LoraLayer& layer, LoraEvaluation& evaluation);

}  // namespace lora
