// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/last_moment.h"

#include <cstdio>
#include <cstdlib>
#include <thread>

namespace lora::app {

void end_within(std::chrono::milliseconds rest, int code) {
  std::thread([rest, code] {
    std::this_thread::sleep_for(rest);
    std::fflush(stdout);
    std::_Exit(code);
  }).detach();
}

}  // namespace lora::app
