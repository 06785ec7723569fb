// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <regex>
#include <string>

#include "core/lessons/lesson_reader.h"
#include "tests/core/fixture_file.h"

namespace lora {

/// The complete example in the description of the format.
inline LessonFiles documented_lesson() {
  const std::string text = file_bytes(LORA_LESSONS "/README.md");
  const auto block = [&](const std::string& name) {
    const auto start = text.find("```" + name + "\n") + name.size() + 4;
    return text.substr(start, text.find("```", start) - start);
  };
  return {"documented", block("json"), {{"en", block("markdown")}}};
}

inline LessonFiles changed(LessonFiles files, const std::string& file, const std::string& from,
                           const std::string& to) {
  std::string& text = file == "lesson.json" ? files.json : files.words.at(file);
  const auto at = text.find(from);
  if (at == std::string::npos) throw std::logic_error("not in the lesson: " + from);
  text.replace(at, from.size(), to);
  return files;
}

inline std::vector<Error> problems_of(const LessonFiles& files) {
  std::vector<Error> problems;
  read_lesson(files, problems);
  return problems;
}

}  // namespace lora
