// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "core/lora/lora_settings.h"
#include "core/lora/real_layer_problem.h"

namespace lora {

/// Everything that decides a run on a real layer, besides the problem.
struct RealLayerSettings {
  std::size_t rank = 8;
  std::optional<double> alpha;  ///< nothing: α = r, so that α/r is 1 at every rank
  LoraStart start = LoraStart::kaiming_uniform;
  std::uint64_t seed = 7;
  LoraMethod method = LoraMethod::adam;
  std::optional<double> learning_rate;  ///< nothing: automatic_rate()

  /// α/r.
  double scale() const { return alpha.value_or(static_cast<double>(rank)) / static_cast<double>(rank); }
  bool operator==(const RealLayerSettings&) const = default;
};

/// Throws std::invalid_argument: rank at least 1, alpha above 0, learning rate not negative, all finite.
void check(const RealLayerSettings& settings);

/// Standard deviation of the first numbers of A: 1/r for gaussian, 1/√(3·d_in) for kaiming_uniform.
double start_deviation(const RealLayerSettings& settings, std::size_t d_in);

}  // namespace lora
