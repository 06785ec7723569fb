// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lessons/lesson_reader.h"

#include <algorithm>
#include <set>

#include "core/lessons/lesson_check.h"
#include "core/lessons/preparation_reader.h"

namespace lora {
namespace {

constexpr std::size_t step_limit = 40;
constexpr std::size_t question_limit = 12;
constexpr std::size_t answer_limit = 6;
constexpr std::size_t light_limit = 4;

std::string read_id(const JsonNode& node, std::set<std::string>& ids) {
  const JsonNode member = node.member("id");
  const std::string id = member.text();
  const bool plain = !id.empty() && id.size() <= 40 &&
                     id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string::npos;
  if (!plain) member.fail_type("lower case letters, digits and -");
  if (!ids.insert(id).second) member.fail(ErrorCode::duplicate_name, {id, "id"});
  return id;
}

void limit_size(const JsonNode& node, std::size_t lowest, std::size_t highest) {
  if (node.size() < lowest || node.size() > highest) {
    node.fail_range(std::to_string(node.size()), std::to_string(lowest), std::to_string(highest));
  }
}

Prediction read_prediction(const JsonNode& node) {
  static constexpr std::array<std::string_view, 3> kinds{"choice", "number", "cell"};
  Prediction prediction;
  prediction.kind = static_cast<Prediction::Kind>(read_word(node.member("kind"), kinds));
  switch (prediction.kind) {
    case Prediction::Kind::choice: {
      allow_only(node, {"kind", "right", "right_if"});
      if (!node.has("right_if")) {
        prediction.right = node.member("right").whole_in(1, answer_limit) - 1;
        break;
      }
      const JsonNode list = node.member("right_if");
      limit_size(list, 2, answer_limit);
      for (std::size_t k = 0; k < list.size(); ++k)
        prediction.right_if.push_back(read_condition(list.element(k)));
      break;
    }
    case Prediction::Kind::number:
      allow_only(node, {"kind", "fact", "within"});
      prediction.fact = read_fact_name(node.member("fact"), FactKind::number);
      prediction.within = node.member("within").number_in(0.0, 1e12);
      break;
    case Prediction::Kind::cell:
      allow_only(node, {"kind", "fact"});
      prediction.fact = read_fact_name(node.member("fact"), FactKind::cell);
      break;
  }
  return prediction;
}

std::vector<std::string> read_spots(const JsonNode& node) {
  limit_size(node, 1, light_limit);
  std::vector<std::string> spots;
  for (std::size_t k = 0; k < node.size(); ++k)
    spots.emplace_back(lesson_spots().at(read_word(node.element(k), lesson_spots())));
  return spots;
}

LessonStep read_step(const JsonNode& node, std::set<std::string>& ids) {
  allow_only(node, {"id", "prepare", "light", "use", "ask", "task"});
  LessonStep step;
  step.id = read_id(node, ids);
  if (const auto prepare = node.find("prepare")) step.preparation = read_preparation(*prepare);
  if (const auto light = node.find("light")) step.light = read_spots(*light);
  if (const auto use = node.find("use")) step.use = read_spots(*use);
  if (const auto ask = node.find("ask")) step.prediction = read_prediction(*ask);
  if (const auto task = node.find("task")) step.task = read_condition(*task);
  return step;
}

std::vector<std::string> read_languages(const JsonNode& root) {
  const auto node = root.find("languages");
  if (!node) return {lesson_languages().begin(), lesson_languages().end()};
  limit_size(*node, 1, lesson_languages().size());
  std::vector<std::string> languages;
  for (std::size_t k = 0; k < node->size(); ++k) {
    languages.emplace_back(lesson_languages().at(read_word(node->element(k), lesson_languages())));
  }
  return languages;
}

Lesson read_plan(const JsonNode& root, std::vector<std::string>& languages) {
  const std::size_t version = root.member("version").whole_in(1, 1'000'000);
  if (version > lesson_version) {
    root.member("version").fail(ErrorCode::newer_version,
                                {std::to_string(version), std::to_string(lesson_version)});
  }
  allow_only(root, {"version", "languages", "steps", "quiz"});
  languages = read_languages(root);
  Lesson lesson;
  std::set<std::string> ids;
  const JsonNode steps = root.member("steps");
  limit_size(steps, 1, step_limit);
  for (std::size_t k = 0; k < steps.size(); ++k) lesson.steps.push_back(read_step(steps.element(k), ids));
  if (const auto quiz = root.find("quiz")) {
    limit_size(*quiz, 0, question_limit);
    std::set<std::string> questions;
    for (std::size_t k = 0; k < quiz->size(); ++k) {
      const JsonNode node = quiz->element(k);
      allow_only(node, {"id", "right"});
      lesson.quiz.push_back({read_id(node, questions), node.member("right").whole_in(1, answer_limit) - 1});
    }
  }
  return lesson;
}

Result<Lesson> read_json(const std::string& json, std::vector<std::string>& languages) {
  if (json.size() > lesson_file_limit) {
    return Error{
        ErrorCode::file_too_large, {}, {std::to_string(json.size()), std::to_string(lesson_file_limit)}};
  }
  const auto document = JsonDocument::parse(json);
  if (!document) return document.error();
  return guarded([&] { return read_plan(document->root(), languages); });
}

}  // namespace

const std::vector<std::string_view>& lesson_languages() {
  static const std::vector<std::string_view> languages = {"en", "zh_CN"};
  return languages;
}

std::optional<Lesson> read_lesson(const LessonFiles& files, std::vector<Error>& problems) {
  const std::size_t before = problems.size();
  const auto report = [&](Error error, const std::string& file) {
    error.place.file = file;
    problems.push_back(std::move(error));
  };
  std::vector<std::string> languages;
  auto lesson = read_json(files.json, languages);
  if (!lesson) {
    report(lesson.error(), "lesson.json");
    languages.clear();
    for (const auto& [language, text] : files.words) languages.push_back(language);
  }
  std::map<std::string, LessonWords, std::less<>> all_words;
  for (const auto& language : languages) {
    const std::string file = language + ".md";
    const auto text = files.words.find(language);
    if (text == files.words.end()) {
      report({ErrorCode::file_not_found, {}, {file}}, file);
      continue;
    }
    auto words = read_words(text->second);
    if (!words) {
      report(words.error(), file);
      continue;
    }
    if (lesson) {
      for (Error& error : check_words(*lesson, *words, language)) report(std::move(error), file);
    }
    all_words.emplace(language, std::move(words).value());
  }
  if (!lesson || problems.size() > before) return std::nullopt;
  Lesson complete = std::move(lesson).value();
  complete.id = files.id;
  complete.words = std::move(all_words);
  return complete;
}

}  // namespace lora
