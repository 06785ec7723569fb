// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace lora {

/// Seeded random numbers that are the same on every platform and with every standard library
/// (std::normal_distribution is not). Generator: SplitMix64 (Steele, Lea, Flood 2014).
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}

  /// A stream of its own for each (seed, stream) pair, so that drawing more of one never moves another.
  Random(std::uint64_t seed, std::uint64_t stream);

  std::uint64_t next();
  /// Uniform in [0, 1), 53 bits.
  double uniform();
  /// Uniform in [0, bound), without modulo bias. Throws std::invalid_argument when bound is 0.
  std::uint64_t below(std::uint64_t bound);
  /// Standard normal, by Marsaglia's polar method.
  double gaussian();

 private:
  std::uint64_t state_;
  double spare_ = 0.0;
  bool has_spare_ = false;
};

}  // namespace lora
