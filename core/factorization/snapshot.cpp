// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factorization/snapshot.h"

namespace lora {

std::size_t Snapshot::bytes() const {
  auto numbers = static_cast<std::size_t>(factors.a.size() + factors.b.size());
  for (const Matrix& matrix : optimizer_state.matrices) numbers += static_cast<std::size_t>(matrix.size());
  return sizeof(Snapshot) + optimizer_state.matrices.size() * sizeof(Matrix) + numbers * sizeof(double);
}

}  // namespace lora
