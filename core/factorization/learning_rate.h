// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factorization/training_problem.h"

namespace lora {

/// The learning rate used when none is set.
/// Gradient descent: half of the stability limit 2 / (a² + b²) at the top singular direction, where a·b = σ₁
/// (largest singular value of R − W) at the minimum and a² − b² stays what it is at the start (gradient flow
/// keeps AᵀA − BBᵀ, Arora et al. 2018), so a² + b² = √(c² + 4σ₁²) with c = max(‖A₀‖², ‖B₀‖²), spectral norms;
/// at least ‖A₀‖² + ‖B₀‖² + ‖A₀‖‖B₀‖, the curvature at the start, and λ times the longest row or column more.
/// With gaps 0.4 of that: what the unseen cells turn into is not in σ₁.
/// Momentum: a quarter of it. Adam: 0.03 √(σ₁ / max(m, n)), a step in units of the factors' size. SGD: 0.02,
/// less when the targets are larger than 5 stars (0.1 / largest) or the start is large. ALS: 0, it has none.
double automatic_learning_rate(const TrainingProblem& problem, const TrainingSettings& settings);
/// The same for a run that starts from these factors instead of the settings' start.
double automatic_learning_rate(const TrainingProblem& problem, const TrainingSettings& settings,
                               const Factors& start);

}  // namespace lora
