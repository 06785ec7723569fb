// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rank/parameter_count.h"

namespace lora {

std::size_t factor_parameters(std::size_t users, std::size_t movies, std::size_t rank) {
  return rank * (users + movies);
}

double break_even_rank(std::size_t users, std::size_t movies) {
  if (users == 0 || movies == 0) return 0.0;
  const auto m = static_cast<double>(users);
  const auto n = static_cast<double>(movies);
  return m * n / (m + n);
}

double parameter_share(std::size_t users, std::size_t movies, std::size_t rank) {
  if (users == 0 || movies == 0) return 0.0;
  return static_cast<double>(factor_parameters(users, movies, rank)) /
         (static_cast<double>(users) * static_cast<double>(movies));
}

}  // namespace lora
