// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/lessons/facts.h"
#include "core/lessons/lesson_words.h"

namespace lora::app {

/// A fact as printed; "–" when it is not defined now. `decimals` below 0: as the fact has them.
QString fact_text(const Facts& facts, const std::string& name, int decimals);
/// "Chen × Paris in May" needs names: "row 3, column 5" otherwise.
QString cell_text(const LessonCell& cell);

/// The paragraphs and lists as rich text. Everything from the lesson is escaped: no markup of its own, no
/// link, no picture.
QString html_of(const LessonText& text, const Facts& facts);
/// The same as plain text, for screen readers and buttons.
QString plain_text_of(const LessonText& text, const Facts& facts);
/// Without its lists (the answers, which are buttons).
LessonText without_items(const LessonText& text);

}  // namespace lora::app
