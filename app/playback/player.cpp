// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/playback/player.h"

#include <algorithm>
#include <cmath>

namespace lora::app {
namespace {
constexpr int frame_interval_ms = 16;
}

int replay_interval(double steps_per_second) {
  const double interval_ms = steps_per_second > 0.0 ? 1000.0 / steps_per_second : 0.0;
  return std::max(frame_interval_ms, static_cast<int>(interval_ms));
}

std::size_t replay_stride(double steps_per_second) {
  if (steps_per_second <= 0.0) return 25;
  return static_cast<std::size_t>(std::max(1L, std::lround(steps_per_second * frame_interval_ms / 1000.0)));
}

}  // namespace lora::app
