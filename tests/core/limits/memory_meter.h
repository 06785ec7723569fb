// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace lora {

/// The most bytes that `new` had given out at one time since this object was made, less what was out before.
/// One at a time; the program's operator new counts.
class MemoryMeter {
 public:
  MemoryMeter();
  std::size_t peak() const;
  /// Bytes asked for in all: a bound on the work that does not depend on the machine.
  std::size_t total() const;

 private:
  std::size_t before_;
  std::size_t total_before_;
};

}  // namespace lora
