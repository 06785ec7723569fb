// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

#include "core/lora/lora_frame.h"

namespace lora::app {

/// The next word the page looks at: of one step, one prompt, one place in its answer.
struct WordFocus {
  LoraFramePtr frame;  ///< null before the first step
  std::size_t prompt = 0;
  std::size_t position = 0;  ///< in the answer with LoRA; its length: the end
  LoraPath path;

  /// The place is brought inside the answer.
  static WordFocus at(LoraFramePtr frame, std::size_t prompt, std::size_t position) {
    WordFocus focus{std::move(frame), prompt, position, {}};
    const Answer& answer = focus.frame->answer(prompt);
    focus.position = std::min(position, answer.size());
    focus.path = focus.frame->path(focus.frame->context_in(prompt, answer, focus.position));
    return focus;
  }
};

}  // namespace lora::app
