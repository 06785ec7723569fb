// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>

#include "core/lessons/lesson.h"

namespace lora {

/// The page whose state a fact tells; of facts of the whole window (which page is shown) the Train page.
LessonPage page_of_fact(std::string_view fact);

/// The pages whose facts `step` of `lesson` asks for: in its task, its prediction, or its words in any
/// language. Always with the Train page.
std::set<LessonPage> pages_needed(const Lesson& lesson, const LessonStep& step);

}  // namespace lora
