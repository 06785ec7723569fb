// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factorization/optimizer.h"

namespace lora {

/// factor −= rate · gradient.
std::unique_ptr<Optimizer> make_gradient_descent(double rate);
/// Heavy ball (Polyak 1964): v = 0.9 v + gradient; factor −= rate · v.
std::unique_ptr<Optimizer> make_momentum(double rate, const Factors& factors);
/// Adam (Kingma and Ba 2015) with β₁ = 0.9, β₂ = 0.999, ε = 1e-8 and bias correction.
std::unique_ptr<Optimizer> make_adam(double rate, const Factors& factors);
/// Alternating least squares (Zhou et al. 2008): B solved given A, then A given B. A factor whose partner is
/// all zero waits for the other; with both zero nothing moves. Rows whose normal equations are singular get
/// the solution of smallest norm; rows without ratings stay.
std::unique_ptr<Optimizer> make_als(double l2);
/// Stochastic gradient descent: one step is a pass over all trained ratings, in an order drawn from
/// (seed, step); a_u and b_i move together after each rating.
std::unique_ptr<Optimizer> make_sgd(double rate, double l2, std::uint64_t seed);

}  // namespace lora
