// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/lessons/lesson_claim.h"

namespace lora::test {
namespace {

bool is_digit(char letter) {
  return letter >= '0' && letter <= '9';
}

/// Whether the letter at `place` would make a longer number of one that ends (or begins) beside it.
bool goes_on_before(const std::string& text, std::size_t start) {
  if (start == 0 || !is_digit(text[start])) return false;
  if (is_digit(text[start - 1])) return true;
  return start > 1 && (text[start - 1] == '.' || text[start - 1] == ',') && is_digit(text[start - 2]);
}
bool goes_on_after(const std::string& text, std::size_t end) {
  if (end >= text.size() || !is_digit(text[end - 1])) return false;
  if (is_digit(text[end])) return true;
  return end + 1 < text.size() && (text[end] == '.' || text[end] == ',') && is_digit(text[end + 1]);
}

}  // namespace

std::vector<Chapter> all_chapters() {
  return {chapter_01(), chapter_02(), chapter_03(), chapter_04(), chapter_05(), chapter_06(), chapter_07()};
}

Check not_computed(const std::string&) {
  return [] {};
}

std::string plain_text(const LessonText& text) {
  std::string plain;
  for (const TextBlock& block : text) {
    for (const TextSpan& span : block.spans)
      plain += !span.fact.empty() ? "{}" : span.code ? "``" : span.text;
    plain += '\n';
  }
  return plain;
}

std::string part_text(const LessonSection& section, const std::string& part) {
  return part == "heading" ? section.heading : plain_text(section.part(part));
}

bool take_phrase(std::string& text, const std::string& phrase) {
  for (auto at = text.find(phrase); at != std::string::npos; at = text.find(phrase, at + 1)) {
    if (goes_on_before(text, at) || goes_on_after(text, at + phrase.size())) continue;
    text.replace(at, phrase.size(), "…");
    return true;
  }
  return false;
}

std::string first_number_line(const std::string& text) {
  const std::string full_width = "\xEF\xBC";
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool wide = text.compare(at, 2, full_width) == 0 && at + 2 < text.size() &&
                      static_cast<unsigned char>(text[at + 2]) >= 0x90 &&
                      static_cast<unsigned char>(text[at + 2]) <= 0x99;
    if (!wide && !is_digit(text[at])) continue;
    const auto line_break = text.rfind('\n', at);
    const auto start = line_break == std::string::npos ? 0 : line_break + 1;
    return text.substr(start, text.find('\n', at) - start);
  }
  return {};
}

}  // namespace lora::test
