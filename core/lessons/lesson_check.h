// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lessons/lesson.h"

namespace lora {

/// What the words lack for the plan: lesson_section (a step, question or part without text), lesson_answers
/// (a list too short or too long), unknown_reference (a section no step or question has).
std::vector<Error> check_words(const Lesson& plan, const LessonWords& words, const std::string& language);

}  // namespace lora
