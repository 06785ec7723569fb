// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>

namespace lora {

/// Steps per second of playing, counted over half a second.
class SpeedMeter {
 public:
  void restart() {
    begin_ = std::chrono::steady_clock::now();
    steps_ = 0;
  }
  void count(std::size_t steps) {
    steps_ += steps;
    const auto elapsed = std::chrono::steady_clock::now() - begin_;
    if (elapsed < period) return;
    steps_per_second_ = static_cast<double>(steps_) / std::chrono::duration<double>(elapsed).count();
    restart();
  }
  void reset() { steps_per_second_ = 0.0; }
  double steps_per_second() const { return steps_per_second_; }

 private:
  static constexpr auto period = std::chrono::milliseconds(500);
  std::chrono::steady_clock::time_point begin_;
  std::size_t steps_ = 0;
  double steps_per_second_ = 0.0;
};

}  // namespace lora
