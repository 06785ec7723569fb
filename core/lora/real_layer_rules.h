// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernels/padded_matrix.h"

namespace lora {

/// factor −= rate · gradient.
void descend(PaddedMatrix& factor, const PaddedMatrix& gradient, double rate);

/// One update by Adam (Kingma and Ba 2015) with β₁ = 0.9, β₂ = 0.999 and bias correction, in float; `steps`
/// counts Adam's updates, this one included. The moments have the factor's shape and start at zero.
void move_by_adam(PaddedMatrix& factor, const PaddedMatrix& gradient, double rate, std::size_t steps,
                  PaddedMatrix& first_moment, PaddedMatrix& second_moment);

/// √ of the sum of squares, summed in double.
double frobenius_norm(const PaddedMatrix& matrix);

}  // namespace lora
