// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>
#include <cstdint>
#include <string>

namespace lora {

/// Row-major double matrix, the one dense type of the movie view.
using Matrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// The two thin tables of the movie view: A is users × rank (m × r), B is rank × movies (r × n).
/// Row u of A is what user u likes, column i of B is what movie i has, along the r latent dimensions.
struct Factors {
  Matrix a;
  Matrix b;

  std::size_t users() const { return static_cast<std::size_t>(a.rows()); }
  std::size_t movies() const { return static_cast<std::size_t>(b.cols()); }
  std::size_t rank() const { return static_cast<std::size_t>(a.cols()); }
  /// (A·B)(user, movie): the sum of r products, added in order of the latent dimension.
  double product(std::size_t user, std::size_t movie) const;
  bool all_finite() const;
  bool operator==(const Factors& other) const;
};

/// FNV-1a over the shapes and the bits of A and B: equal hashes mean (practically) bit-equal factors.
/// Rendered as 16 hexadecimal digits.
std::string hash_of(const Factors& factors);

}  // namespace lora
