// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <chrono>

namespace lora::app {

/// Progress on stderr: one line that is written over on a terminal, a new line every few seconds elsewhere.
/// Short work shows nothing. Calls must not overlap.
class ProgressLine {
 public:
  ProgressLine();
  ~ProgressLine();
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;

  /// Whether show() would write now: ask before making an expensive text.
  bool is_due() const;
  void show(const QString& text);

 private:
  using Clock = std::chrono::steady_clock;
  bool terminal_;
  qsizetype width_ = 0;  ///< characters of the line on screen
  Clock::time_point next_;
};

}  // namespace lora::app
