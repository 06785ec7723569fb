// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lessons/lesson_progress.h"

#include <nlohmann/json.hpp>

#include "core/base/json_document.h"
#include "core/lessons/lesson_words.h"

namespace lora {

std::string write_progress(const LessonProgress& progress) {
  nlohmann::json lessons = nlohmann::json::object();
  for (const auto& [id, chapter] : progress.lessons) {
    lessons[id] = {
        {"steps", chapter.steps}, {"questions", chapter.questions}, {"last_step", chapter.last_step}};
  }
  return nlohmann::json{{"version", 1}, {"lessons", lessons}}.dump(-1, ' ', false,
                                                                   nlohmann::json::error_handler_t::replace);
}

Result<LessonProgress> read_progress(std::string_view json) {
  if (json.size() > lesson_file_limit) {
    return Error{
        ErrorCode::file_too_large, {}, {std::to_string(json.size()), std::to_string(lesson_file_limit)}};
  }
  const auto document = JsonDocument::parse(json);
  if (!document) return document.error();
  return guarded([&] {
    LessonProgress progress;
    const JsonNode root = document->root();
    root.member("version").whole_in(1, 1);
    const JsonNode lessons = root.member("lessons");
    for (const std::string& id : lessons.keys()) {
      const JsonNode node = lessons.member(id);
      const auto steps = node.member("steps").texts();
      const auto questions = node.member("questions").texts();
      progress.lessons[id] = {{steps.begin(), steps.end()},
                              {questions.begin(), questions.end()},
                              node.member("last_step").text()};
    }
    return progress;
  });
}

}  // namespace lora
