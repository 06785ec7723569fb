// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace lora {

/// Numbers in A and B: r (m + n).
std::size_t factor_parameters(std::size_t users, std::size_t movies, std::size_t rank);
/// The rank at which A and B hold as many numbers as the table, m n / (m + n); 0 for an empty table.
double break_even_rank(std::size_t users, std::size_t movies);
/// factor_parameters / (m n), 1 = as many as the table; 0 for an empty table.
double parameter_share(std::size_t users, std::size_t movies, std::size_t rank);

}  // namespace lora
