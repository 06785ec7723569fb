// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/lessons/lesson.h"

namespace lora::test {

/// Fails the running test when what the lesson says is not so.
using Check = std::function<void()>;

/// What a shipped lesson says in one place, in both languages, and how it is checked. Each phrase stands in
/// the text of that part; together the phrases of a part hold every number literal of it.
struct Claim {
  std::string section;  ///< a step's id, or "quiz-" and a question's
  std::string part;     ///< as LessonSection::parts, or "heading"
  std::vector<std::string> en;
  std::vector<std::string> zh;
  Check check;
};

/// The right answer of a choice: what it says, what the explanation says to it (in `done` or `why`), and the
/// computation that makes it right.
struct RightAnswer {
  std::string section;
  std::vector<std::string> en;  ///< in the answer, in the explanation
  std::vector<std::string> zh;
  std::function<std::size_t()> computed;  ///< the place of the right answer, from 0; empty: a matter of words
};

/// What is checked of one chapter.
struct Chapter {
  std::string id;  ///< the folder's name
  std::vector<Claim> claims;
  std::vector<RightAnswer> answers;
};

Chapter chapter_01();
Chapter chapter_02();
Chapter chapter_03();
Chapter chapter_04();
Chapter chapter_05();
Chapter chapter_06();
Chapter chapter_07();
/// In the order of the lessons.
std::vector<Chapter> all_chapters();

/// For a claim whose number computes nothing in core: it names a source, a key or an assumption. The text is
/// still compared.
Check not_computed(const std::string& what);

/// A part as plain text: facts are "{}", code is "``", items and paragraphs are lines.
std::string plain_text(const LessonText& text);
std::string part_text(const LessonSection& section, const std::string& part);
/// Replaces the first place where `phrase` stands with no digit touching it; false when there is none.
bool take_phrase(std::string& text, const std::string& phrase);
/// The line of the first digit in `text`, full-width ones too; empty when there is none.
std::string first_number_line(const std::string& text);

}  // namespace lora::test
