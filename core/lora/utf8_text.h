// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace lora {

/// The characters of a UTF-8 text; a byte that is not UTF-8 is a character of its own.
std::vector<std::string_view> utf8_characters(std::string_view text);
/// ASCII white space and the ideographic space U+3000.
bool is_blank(std::string_view character);
/// The marks that end or divide a sentence, ASCII and full width.
bool is_punctuation(std::string_view character);
/// ASCII letter, digit or apostrophe.
bool is_latin(std::string_view character);
/// Without blanks at the edges.
std::string_view trimmed_words(std::string_view text);

}  // namespace lora
