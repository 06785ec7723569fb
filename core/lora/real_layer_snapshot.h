// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>

#include "core/kernels/padded_matrix.h"

namespace lora {

/// The factors of a layer of a real size, in float: ΔW = scale·B·A.
struct RealLayerFactors {
  PaddedMatrix a;  ///< r × d_in
  PaddedMatrix b;  ///< d_out × r
  double scale = 1.0;

  std::size_t rank() const { return a.rows(); }
  /// r·(d_in + d_out).
  std::size_t parameters() const { return rank() * (a.cols() + b.rows()); }
  bool operator==(const RealLayerFactors&) const = default;
};

/// A past step of a run on a real layer, immutable once shared between threads. What the method remembers
/// (Adam: twice the size of A and B) is not kept.
struct RealLayerSnapshot {
  std::size_t step = 0;
  RealLayerFactors factors;
  double relative_error = 0.0;  ///< ‖scale·B·A − ΔW*‖_F / ‖ΔW*‖_F
  double gradient_norm_a = 0.0;
  double gradient_norm_b = 0.0;
  double step_seconds = 0.0;      ///< the last step took; measured, 0 at the start
  std::size_t working_bytes = 0;  ///< the trainer's own memory then, without ΔW*

  /// Memory held, bytes.
  std::size_t bytes() const { return sizeof *this + factors.a.bytes() + factors.b.bytes(); }
};

using RealLayerSnapshotPtr = std::shared_ptr<const RealLayerSnapshot>;

}  // namespace lora
