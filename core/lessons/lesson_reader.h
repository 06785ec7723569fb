// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lessons/lesson.h"

namespace lora {

/// The files of a lesson's folder, as bytes.
struct LessonFiles {
  std::string id;                            ///< the folder's name
  std::string json;                          ///< lesson.json
  std::map<std::string, std::string> words;  ///< by language: the bytes of "en.md", "zh_CN.md"
};

/// The languages a text may be in.
const std::vector<std::string_view>& lesson_languages();

/// Reads a lesson. `problems` gets everything that is wrong with it, placed by file and line, in the order of
/// the files; the lesson is there when nothing is. Errors: as JsonDocument and read_words, and unknown_key,
/// unknown_word, unknown_reference, out_of_range, duplicate_name, newer_version, file_too_large,
/// file_not_found (a language without a text), lesson_section, lesson_answers.
std::optional<Lesson> read_lesson(const LessonFiles& files, std::vector<Error>& problems);

constexpr std::size_t lesson_version = 1;

}  // namespace lora
