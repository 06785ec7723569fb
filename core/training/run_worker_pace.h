// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>

#include "core/factorization/trainer.h"

namespace lora::run_worker {

inline constexpr double reports_per_second = 60.0;
inline constexpr auto report_period = std::chrono::microseconds(16'667);
// How long the worker trains before it hands over what it kept. A message that waits ends it within a step or
// a batch of steps, which are made to take about a quarter of that.
inline constexpr auto burst = std::chrono::milliseconds(1);
inline constexpr double slowest_speed = 0.01;
inline constexpr double fastest_paced_speed = 1e6;
inline constexpr std::size_t largest_batch = std::size_t{1} << 20;

/// Several steps at once where the trainer can, else one. Returns the steps done.
template <typename Trainer>
std::size_t advance(Trainer& trainer, std::size_t steps) {
  if constexpr (requires { trainer.advance(steps); }) {
    return trainer.advance(steps);
  } else {
    return trainer.step() == Outcome::diverged ? 0 : 1;
  }
}

}  // namespace lora::run_worker
