// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factorization/factors.h"

namespace lora {

/// A change of the two latent dimensions that leaves every guess alone: A·G and G⁻¹·B, where G turns by
/// `degrees` (counter-clockwise) and then stretches the first dimension of A by `stretch` and shrinks the
/// second by as much. With stretch 1, G is a rotation Q and G⁻¹ = Qᵀ.
struct Turn {
  double degrees = 0.0;
  double stretch = 1.0;
  bool operator==(const Turn&) const = default;
};

/// The turned pair; the same bits as `factors` for the Turn that does nothing. Throws std::invalid_argument
/// unless the rank is 2, degrees is finite and stretch is finite and above 0.
Factors turned(const Factors& factors, const Turn& turn);

/// Largest |first.A·first.B − second.A·second.B| over all cells: 0 but for rounding when one is the other
/// turned. Throws std::invalid_argument when their numbers of users or movies differ.
double largest_difference(const Factors& first, const Factors& second);
/// The same of the numbers in A and B themselves. Throws std::invalid_argument when their shapes differ.
double largest_entry_difference(const Factors& first, const Factors& second);

}  // namespace lora
