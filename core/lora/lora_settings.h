// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "core/lora/lora_layer.h"

namespace lora {

enum class LoraMethod { adam, gradient_descent };

/// Everything that decides a LoRA run, besides the problem: same settings, same problem, same numbers.
struct LoraSettings {
  std::size_t rank = 2;
  std::optional<double> alpha;  ///< nothing: α = r, so that α/r is 1 at every rank
  bool rank_stabilized = false;
  LoraStart start = LoraStart::gaussian;
  std::optional<double> sigma;  ///< of gaussian; nothing: 1/r, as PEFT
  std::uint64_t seed = 7;
  LoraMethod method = LoraMethod::adam;
  std::optional<double> learning_rate;  ///< nothing: default_rate(method)

  bool operator==(const LoraSettings&) const = default;
};

double default_rate(LoraMethod method);
/// Throws std::invalid_argument naming the first setting outside its range: rank at least 1; alpha, sigma and
/// learning rate finite and not negative.
void check(const LoraSettings& settings);

}  // namespace lora
