// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lora/lora_snapshot.h"

namespace lora {

std::size_t LoraSnapshot::bytes() const {
  auto numbers = static_cast<std::size_t>(layer.a.size() + layer.b.size());
  for (const Matrix& matrix : optimizer_state.matrices) numbers += static_cast<std::size_t>(matrix.size());
  return sizeof(LoraSnapshot) + optimizer_state.matrices.size() * sizeof(Matrix) + numbers * sizeof(double);
}

}  // namespace lora
