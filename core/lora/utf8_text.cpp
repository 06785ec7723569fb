// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lora/utf8_text.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace lora {
namespace {

/// Bytes of the character that begins with `lead`; 1 for what begins none.
std::size_t length_of(unsigned char lead) {
  if (lead >= 0xF0 && lead < 0xF8) return 4;
  if (lead >= 0xE0 && lead < 0xF0) return 3;
  if (lead >= 0xC0 && lead < 0xE0) return 2;
  return 1;
}

bool is_continued(std::string_view rest, std::size_t length) {
  if (rest.size() < length) return false;
  return std::all_of(rest.begin() + 1, rest.begin() + static_cast<std::ptrdiff_t>(length),
                     [](char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; });
}

}  // namespace

std::vector<std::string_view> utf8_characters(std::string_view text) {
  std::vector<std::string_view> characters;
  while (!text.empty()) {
    const std::size_t length = length_of(static_cast<unsigned char>(text.front()));
    const std::size_t taken = is_continued(text, length) ? length : 1;
    characters.push_back(text.substr(0, taken));
    text.remove_prefix(taken);
  }
  return characters;
}

bool is_blank(std::string_view character) {
  static constexpr std::array<std::string_view, 8> blanks = {" ",  "\t", "\n",     "\r",
                                                             "\v", "\f", "\u00A0", "\u3000"};
  return std::find(blanks.begin(), blanks.end(), character) != blanks.end();
}

bool is_punctuation(std::string_view character) {
  static constexpr std::array<std::string_view, 14> marks = {",",  ".",  "!",  "?",  ";",  ":",  "…",
                                                             "，", "。", "！", "？", "；", "：", "、"};
  return std::find(marks.begin(), marks.end(), character) != marks.end();
}

bool is_latin(std::string_view character) {
  if (character.size() != 1) return false;
  const char c = character.front();
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '\'';
}

std::string_view trimmed_words(std::string_view text) {
  const auto characters = utf8_characters(text);
  const auto first = std::find_if_not(characters.begin(), characters.end(), is_blank);
  if (first == characters.end()) return {};
  const auto last = std::find_if_not(characters.rbegin(), characters.rend(), is_blank);
  const char* begin = first->data();
  return {begin, static_cast<std::size_t>(last->data() + last->size() - begin)};
}

}  // namespace lora
