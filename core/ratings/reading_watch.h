// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "core/ratings/rating_reader.h"

namespace lora {

/// Tells how far reading a text has come, and whether it is to stop, once for every megabyte.
class ReadingWatch {
 public:
  ReadingWatch(const ReadOptions& options, std::size_t bytes)
      : options_(options), bytes_(bytes), next_(bytes) {
    next_ -= next_ < period ? next_ : period;
  }

  /// Whether another megabyte has been read; `left` bytes are still to come.
  bool is_due(std::size_t left) const { return left <= next_ && left < bytes_ && left > 0; }
  /// Reports, and returns whether to stop.
  bool is_stopped(std::size_t left) {
    next_ = left < period ? 0 : left - period;
    if (options_.progress) options_.progress(bytes_ - left, bytes_);
    return options_.stop.stop_requested();
  }

 private:
  static constexpr std::size_t period = std::size_t{1} << 20;

  const ReadOptions& options_;
  std::size_t bytes_;
  std::size_t next_;  ///< when so many are left
};

}  // namespace lora
