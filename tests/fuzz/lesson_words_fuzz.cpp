// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lessons/lesson_words.h"
#include "core/ratings/text_encoding.h"
#include "tests/fuzz/fuzz_target.h"

namespace {

using namespace lora;

/// Bytes of text in a part; every piece is either words or a fact.
std::size_t check_part(const LessonText& part) {
  std::size_t bytes = 0;
  for (const TextBlock& block : part) {
    fuzz::require(!block.spans.empty(), "no paragraph is empty");
    for (const TextSpan& span : block.spans) {
      fuzz::require(span.text.empty() != span.fact.empty(), "a piece is either words or a fact");
      fuzz::require(is_utf8(span.text) && is_utf8(span.fact), "words are UTF-8");
      bytes += span.text.size() + span.fact.size();
    }
  }
  return bytes;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto words = read_words(fuzz::text_of(data, size));
  if (!words) {
    fuzz::require(words.error().place.line <= size + 1, "an error is in the text");
    return 0;
  }
  std::size_t bytes = words->title.size();
  fuzz::require(!words->title.empty(), "a lesson has a title");
  for (const auto& [id, section] : words->sections) {
    bytes += id.size() + section.heading.size();
    fuzz::require(section.line > 0 && section.line <= size, "a section is in the text");
    for (const auto& [name, part] : section.parts) bytes += check_part(part);
  }
  fuzz::require(bytes <= size, "nothing is made up");
  return 0;
}
