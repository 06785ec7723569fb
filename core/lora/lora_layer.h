// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/factorization/factors.h"

namespace lora {

/// matrix · x, each row's sum in order of x: the one product behind W x, A x and B (A x). Throws
/// std::invalid_argument when x has another size than the matrix has columns.
std::vector<double> product(const Matrix& matrix, const std::vector<double>& x);

/// How A starts (B starts at zero). gaussian: N(0, σ²), PEFT's "gaussian" with σ = 1/r.
/// kaiming_uniform: PEFT's and loralib's default, kaiming_uniform_(a = √5), which is U(±1/√d_in).
enum class LoraStart { gaussian, kaiming_uniform };

/// LoRA view (DESIGN section 1): y = W x + scale · B (A x). A squeezes (r × d_in), B expands (d_out × r).
/// The scale is α/r, or α/√r when rank-stabilised (Kalajdzievski 2023, rsLoRA).
struct LoraLayer {
  Matrix a;  ///< r × d_in
  Matrix b;  ///< d_out × r
  double alpha = 1.0;
  bool rank_stabilized = false;

  std::size_t rank() const { return static_cast<std::size_t>(a.rows()); }
  std::size_t d_in() const { return static_cast<std::size_t>(a.cols()); }
  std::size_t d_out() const { return static_cast<std::size_t>(b.rows()); }
  double scale() const;
  /// r·(d_in + d_out).
  std::size_t parameters() const { return rank() * (d_in() + d_out()); }

  /// A x, r numbers. Throws std::invalid_argument when x has another size than d_in.
  std::vector<double> squeeze(const std::vector<double>& x) const;
  /// scale · B (A x), d_out numbers; `ax` is squeeze(x).
  std::vector<double> expand(const std::vector<double>& ax) const;
  /// frozen + scale · B (A x), where `frozen` is W x, computed before: with B = 0 it is `frozen` bit for bit.
  std::vector<double> forward(const std::vector<double>& frozen, const std::vector<double>& x) const;
  /// ΔW = scale · B·A, d_out × d_in.
  Matrix increment() const;
  /// W + scale · B·A. Throws std::invalid_argument when W has another shape.
  Matrix merged(const Matrix& w) const;

  bool all_finite() const;
  bool operator==(const LoraLayer& other) const;
};

/// A drawn from the seed, B zero. Row k of A has a random stream of its own, so that the first rows do not
/// change with the rank (for the same σ). `sigma` is for gaussian; nothing: 1/r. `alpha`: nothing: α = r.
/// Throws std::invalid_argument when rank is 0, or sigma or alpha is negative or not finite.
LoraLayer initial_lora(std::size_t d_out, std::size_t d_in, std::size_t rank, LoraStart start,
                       std::optional<double> sigma, std::optional<double> alpha, bool rank_stabilized,
                       std::uint64_t seed);

}  // namespace lora
