// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factorization/factors.h"
#include "core/kernels/thread_team.h"

namespace lora {

inline constexpr double momentum_friction = 0.9;
inline constexpr double adam_beta_1 = 0.9;
inline constexpr double adam_beta_2 = 0.999;
inline constexpr double adam_epsilon = 1e-8;

// All rules work on each value by itself: the same bits with and without a team.

/// factor −= rate · gradient.
void descend(Matrix& factor, const Matrix& gradient, double rate, ThreadTeam* team = nullptr);

/// velocity = 0.9 · velocity + gradient; factor −= rate · velocity (Polyak 1964).
void move_by_momentum(Matrix& factor, const Matrix& gradient, double rate, Matrix& velocity,
                      ThreadTeam* team = nullptr);

/// One update by Adam (Kingma and Ba 2015) with β₁ = 0.9, β₂ = 0.999, ε = 1e-8 and bias correction; `steps`
/// counts Adam's updates, this one included. The moments have the factor's shape and start at zero.
void move_by_adam(Matrix& factor, const Matrix& gradient, double rate, double steps, Matrix& first_moment,
                  Matrix& second_moment, ThreadTeam* team = nullptr);

}  // namespace lora
