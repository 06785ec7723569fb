// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/lessons/lesson_words.h"

namespace lora {

/// Splits a paragraph into spans. A `*` between blanks is text, and so are marks in a paragraph of nothing
/// else;
/// `{{` is a brace. Throws JsonInputError, placed at `line`: unclosed_mark (a mark that opens and never
/// closes), unknown_reference (a fact there is not).
std::vector<TextSpan> read_spans(std::string_view paragraph, std::size_t line);

}  // namespace lora
