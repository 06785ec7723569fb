// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <limits>
#include <memory>
#include <optional>

#include "core/factorization/factors.h"
#include "core/factorization/optimizer.h"

namespace lora {

/// What a run knows at a step besides A, B and the method's state: with it, it goes on as if never stopped.
struct RunMemory {
  double loss_limit = 0.0;   ///< above it the run has diverged
  double lowest_loss = 0.0;  ///< so far; for sgd's stop rule
  std::size_t quiet_steps = 0;
  double first_quiet_fall = 0.0;

  bool operator==(const RunMemory&) const = default;
};

/// A past step, immutable once shared between threads.
struct Snapshot {
  std::size_t step = 0;
  Factors factors;
  double rmse = 0.0;                                              ///< trained cells, stars
  double hidden_rmse = std::numeric_limits<double>::quiet_NaN();  ///< NaN when nothing is hidden
  double loss = 0.0;
  double gradient_norm_a = 0.0;
  double gradient_norm_b = 0.0;
  double learning_rate = 0.0;       ///< of the run; 0: not known, or the method has none
  std::optional<RunMemory> memory;  ///< nothing: not known
  OptimizerState optimizer_state;

  /// Memory held, bytes.
  std::size_t bytes() const;
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

}  // namespace lora
