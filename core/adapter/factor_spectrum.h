// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/kernels/padded_matrix.h"

namespace lora {

/// Singular values of scale·B·A (B d_out × r, A r × d_in), largest first, min(r, d_out, d_in) of them, as
/// module_spectrum() finds them: the product is never formed. Empty when a number is not finite. Throws
/// std::invalid_argument when the shapes do not fit.
std::vector<double> factor_spectrum(const PaddedMatrix& b, const PaddedMatrix& a, double scale);

}  // namespace lora
