// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

namespace lora {

using VectorMap = std::function<void(const std::vector<double>& from, std::vector<double>& to)>;

/// Largest singular value of an m × n matrix X by power iteration on XᵀX from a fixed start; `times` computes
/// X v (n → m), `transposed_times` Xᵀ w (m → n). Never above the true value but for rounding, and within 1 %
/// of it unless several singular values are that close. Ends when a round changes the value by less than
/// `tolerance` of it.
double largest_singular_value(std::size_t rows, std::size_t columns, const VectorMap& times,
                              const VectorMap& transposed_times, double tolerance = 1e-9);

}  // namespace lora
