// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress_line.h"

#include <cstdio>

#include "app/cli/terminal.h"
#include "app/platform/platform.h"

namespace lora::app {
namespace {

using namespace std::chrono_literals;
constexpr auto terminal_interval = 200ms;
constexpr auto file_interval = 5s;

}  // namespace

ProgressLine::ProgressLine() : terminal_(error_is_terminal()) {
  next_ = Clock::now() + (terminal_ ? Clock::duration(terminal_interval) : Clock::duration(file_interval));
}

ProgressLine::~ProgressLine() {
  if (width_ == 0) return;
  std::fprintf(stderr, "\r%*s\r", static_cast<int>(width_), "");
  std::fflush(stderr);
}

bool ProgressLine::is_due() const {
  return Clock::now() >= next_;
}

void ProgressLine::show(const QString& text) {
  if (!is_due()) return;
  next_ = Clock::now() + (terminal_ ? Clock::duration(terminal_interval) : Clock::duration(file_interval));
  if (!terminal_) {
    write_error(text);
    return;
  }
  std::fprintf(stderr, "\r%s", text.leftJustified(width_).toUtf8().constData());
  std::fflush(stderr);
  width_ = text.size();
}

}  // namespace lora::app
