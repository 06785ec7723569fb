// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/base/random.h"

namespace lora::fuzz {

/// Changes bytes at random, the same for the same seed: what libFuzzer does, without watching the code.
class ByteMutator {
 public:
  /// `others`: inputs to take pieces from.
  ByteMutator(std::uint64_t seed, const std::vector<std::string>& others) : random_(seed), others_(others) {}

  /// One to four changes; at most `capacity` bytes afterwards.
  void mutate(std::string& bytes, std::size_t capacity);
  /// Fills up to about `length` bytes with one piece of the input, over and over.
  void inflate(std::string& bytes, std::size_t length);
  std::size_t below(std::size_t bound) { return static_cast<std::size_t>(random_.below(bound)); }

 private:
  void change(std::string& bytes);
  std::string piece_of(const std::string& bytes, std::size_t longest);
  std::size_t place_in(const std::string& bytes) { return below(bytes.size() + 1); }

  Random random_;
  const std::vector<std::string>& others_;
};

}  // namespace lora::fuzz
