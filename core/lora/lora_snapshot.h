// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>

#include "core/factorization/optimizer.h"
#include "core/lora/lora_layer.h"

namespace lora {

/// A past step of a LoRA run, immutable once shared between threads.
struct LoraSnapshot {
  std::size_t step = 0;
  LoraLayer layer;
  double loss = 0.0;  ///< nats per word
  double gradient_norm_a = 0.0;
  double gradient_norm_b = 0.0;
  std::size_t tricks_learned = 0;
  std::size_t manners_kept = 0;
  double learning_rate = 0.0;
  OptimizerState optimizer_state;

  /// Memory held, bytes.
  std::size_t bytes() const;
};

using LoraSnapshotPtr = std::shared_ptr<const LoraSnapshot>;

}  // namespace lora
