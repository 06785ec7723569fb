// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace lora {

/// A piece of text of one look; with `fact` set, the value of that fact.
struct TextSpan {
  std::string text;  ///< UTF-8; empty where `fact` is set
  bool bold = false;
  bool italic = false;
  bool code = false;
  std::string fact;
  int decimals = -1;  ///< of `fact`; -1: as the fact has them
  bool operator==(const TextSpan&) const = default;
};

/// A paragraph, or an item of a list.
struct TextBlock {
  std::vector<TextSpan> spans;
  bool item = false;
  bool operator==(const TextBlock&) const = default;
};
using LessonText = std::vector<TextBlock>;

/// A heading and what stands below it, by part: "" (the body), "ask", "task", "hint", "done", "note", "why".
struct LessonSection {
  std::string heading;
  std::map<std::string, LessonText, std::less<>> parts;
  std::size_t line = 0;

  /// Empty when there is none.
  const LessonText& part(std::string_view name) const;
  /// The items of the list in a part: the answers to choose from.
  LessonText answers(std::string_view part_name) const;
};

/// The words of a lesson in one language.
struct LessonWords {
  std::string title;
  std::map<std::string, LessonSection, std::less<>> sections;  ///< by the step's or question's id
};

/// Reads `# Title`, `## id: Heading`, `### part` and below them paragraphs and lists with **bold**, *italic*,
/// `code` and {fact:decimals}. Nothing else of Markdown and no HTML: other marks are text. Errors, placed at
/// their line: empty_input, bad_encoding, lesson_heading, duplicate_name, unknown_reference, unclosed_mark.
Result<LessonWords> read_words(std::string_view markdown);

/// The most bytes of a text.
constexpr std::size_t lesson_file_limit = 256u << 10;

}  // namespace lora
