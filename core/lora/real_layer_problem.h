// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/kernels/padded_matrix.h"

namespace lora {

/// What decides a made correction ΔW* of a layer of a real size.
struct RealLayerSpec {
  std::size_t d_out = 4096;
  std::size_t d_in = 4096;
  std::size_t true_rank = 64;  ///< k, directions ΔW* has
  std::uint64_t seed = 7;

  bool operator==(const RealLayerSpec&) const = default;
};

/// Throws std::invalid_argument: sizes at least 1, d_out·d_in at most RealLayerProblem::cell_limit, true_rank
/// from 1 to min(d_out, d_in).
void check(const RealLayerSpec& spec);

/// A correction to learn, ΔW* = U·diag(s)·Vᵀ (d_out × d_in, float), with U and V orthonormal, drawn from the
/// seed: Gaussian columns made orthonormal. The singular values fall evenly on a log scale from
/// `largest_value` to a twentieth of it, s_i = 20^(−i/(k−1)), so that a small rank catches much of it and
/// never all. With s_0 = 1, ‖ΔW*‖_F of k = 64 is 3.3: 4 % of a 4096 × 4096 weight with entries of standard
/// deviation 0.02 (Frobenius norm 82), a fine-tuning's order of size. Made once, then only read.
class RealLayerProblem {
 public:
  static constexpr std::size_t cell_limit = std::size_t{8192} * 8192;
  static constexpr double largest_value = 1.0;
  static constexpr double fall = 20.0;

  /// Takes tenths of a second. Throws as check(), and std::bad_alloc.
  explicit RealLayerProblem(const RealLayerSpec& spec);

  const RealLayerSpec& spec() const { return spec_; }
  const PaddedMatrix& target() const { return target_; }
  /// Of ΔW*, k of them, largest first.
  const std::vector<double>& singular_values() const { return singular_values_; }
  /// ‖ΔW*‖_F.
  double norm() const { return norm_; }
  /// The smallest relative error ‖M − ΔW*‖_F / ‖ΔW*‖_F of any M of this rank, √(Σ_{i ≥ rank} s_i² / Σ s_i²)
  /// (Eckart–Young): exact, since s is known.
  double floor(std::size_t rank) const;
  std::size_t bytes() const { return target_.bytes(); }
  /// Known before anything is made.
  static std::size_t bytes_for(std::size_t d_out, std::size_t d_in) {
    return PaddedMatrix::bytes_for(d_out, d_in);
  }

 private:
  RealLayerSpec spec_;
  std::vector<double> singular_values_;
  double norm_ = 0.0;
  PaddedMatrix target_;
};

/// `count` orthonormal rows of `size` numbers: Gaussian ones from the seed and stream, made orthonormal by
/// Gram–Schmidt in double, twice ("twice is enough", Giraud, Langou, Rozložník 2005). Throws
/// std::invalid_argument when count is above size.
PaddedMatrix orthonormal_rows(std::size_t count, std::size_t size, std::uint64_t seed, std::uint64_t stream);

}  // namespace lora
