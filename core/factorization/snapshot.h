// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <limits>
#include <memory>

#include "core/factorization/factors.h"
#include "core/factorization/optimizer.h"

namespace lora {

/// A past step, immutable once shared between threads.
struct Snapshot {
  std::size_t step = 0;
  Factors factors;
  double rmse = 0.0;                                              ///< trained cells, stars
  double hidden_rmse = std::numeric_limits<double>::quiet_NaN();  ///< NaN when nothing is hidden
  double loss = 0.0;
  double gradient_norm_a = 0.0;
  double gradient_norm_b = 0.0;
  double learning_rate = 0.0;  ///< of the run; 0: not known, or the method has none
  OptimizerState optimizer_state;

  /// Memory held, bytes.
  std::size_t bytes() const;
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

}  // namespace lora
