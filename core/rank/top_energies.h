// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>
#include <cstddef>
#include <vector>

namespace lora {

/// The largest singular values of a matrix, squared, and what is left of it.
struct TopEnergies {
  std::vector<double> energies;  ///< σ² in descending order
  double rest = 0.0;             ///< ‖X‖² without them
};

/// At least the `count` largest of X (rows × cols, count at most half of the smaller), by subspace iteration
/// with Chebyshev filters (Zhou and Saad 2007) on a few more vectors: the filters in float, each round's
/// values in double from an orthonormal basis (Rayleigh–Ritz). Never above the true values but for rounding.
/// It ends when a round moves their sum by less than 1e-6 of what is left, so that √rest after `count` values
/// is right to 1e-6 of itself, or to 1e-6 ‖X‖ where that is more. The same every time.
TopEnergies top_energies(const Eigen::MatrixXd& x, std::size_t count);

}  // namespace lora
