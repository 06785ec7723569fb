// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/guess_row.h"

#include <algorithm>
#include <stdexcept>

namespace lora {

void guess_row(const Frame& frame, std::size_t user, std::size_t first, std::size_t last, double* values) {
  if (user >= frame.users() || first > last || last > frame.movies()) {
    throw std::invalid_argument("guess_row: the cells must be in the frame");
  }
  const Factors& factors = frame.snapshot().factors;
  const std::size_t count = last - first;
  std::fill(values, values + count, 0.0);
  for (std::size_t dimension = 0; dimension < frame.rank(); ++dimension) {
    const double taste = frame.a(user, dimension);
    const double* row = factors.b.data() + static_cast<std::size_t>(factors.b.cols()) * dimension + first;
    for (std::size_t k = 0; k < count; ++k) values[k] += taste * row[k];
  }
  for (std::size_t k = 0; k < count; ++k) values[k] = frame.base(user, first + k) + values[k];
}

}  // namespace lora
