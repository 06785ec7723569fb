// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factorization/training_problem.h"

namespace lora {

/// The learning rate used when none is set.
/// Gradient descent and momentum: half of the stability limit 2 / (a² + b²) at the top singular direction,
/// where a·b = σ₁ (largest singular value of R − W) at the minimum and a² − b² stays what it is at the start
/// (gradient flow keeps AᵀA − BBᵀ, Arora et al. 2018), so a² + b² = √(c² + 4σ₁²) with c = |‖A₀‖² − ‖B₀‖²|.
/// Adam: a step in units of the factors' size. SGD: 0.02. ALS: 0, it has none.
double automatic_learning_rate(const TrainingProblem& problem, const TrainingSettings& settings);

}  // namespace lora
