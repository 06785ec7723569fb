// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lessons/lesson_check.h"

#include <set>

namespace lora {
namespace {

constexpr std::size_t fewest_answers = 2;
constexpr std::size_t most_answers = 6;

class WordsCheck {
 public:
  WordsCheck(const LessonWords& words, const std::string& language) : words_(words), language_(language) {}

  void check(const LessonStep& step) {
    const LessonSection* section = find(step.id);
    if (section == nullptr) return;
    need(step.id, *section, "");
    if (step.task) {
      need(step.id, *section, "task");
      need(step.id, *section, "done");
    }
    if (!step.prediction) return;
    need(step.id, *section, "ask");
    if (step.prediction->kind != Prediction::Kind::choice) return;
    const std::size_t answers = section->answers("ask").size();
    const std::size_t listed = step.prediction->right_if.size();
    const std::size_t needed = listed > 0 ? listed : std::max(*step.prediction->right + 1, fewest_answers);
    if (answers < needed || answers > most_answers || (listed > 0 && answers != listed)) {
      add(ErrorCode::lesson_answers, section->line,
          {step.id, std::to_string(answers), std::to_string(needed)});
    }
  }

  void check(const LessonQuestion& question) {
    const std::string id = "quiz-" + question.id;
    const LessonSection* section = find(id);
    if (section == nullptr) return;
    need(id, *section, "why");
    const std::size_t answers = section->answers("").size();
    const std::size_t needed = std::max(question.right + 1, fewest_answers);
    if (answers < needed || answers > most_answers) {
      add(ErrorCode::lesson_answers, section->line, {id, std::to_string(answers), std::to_string(needed)});
    }
  }

  std::vector<Error> end() {
    for (const auto& [id, section] : words_.sections) {
      if (!used_.contains(id)) add(ErrorCode::unknown_reference, section.line, {"##", id});
    }
    return std::move(found_);
  }

 private:
  const LessonSection* find(const std::string& id) {
    used_.insert(id);
    const auto section = words_.sections.find(id);
    if (section != words_.sections.end()) return &section->second;
    add(ErrorCode::lesson_section, 0, {"## " + id, language_});
    return nullptr;
  }
  void need(const std::string& id, const LessonSection& section, std::string_view part) {
    if (!section.part(part).empty()) return;
    const std::string name = part.empty() ? "## " + id : "## " + id + " / ### " + std::string(part);
    add(ErrorCode::lesson_section, section.line, {name, language_});
  }
  void add(ErrorCode code, std::size_t line, std::vector<std::string> values) {
    found_.push_back({code, {"", line, 0}, std::move(values)});
  }

  const LessonWords& words_;
  const std::string& language_;
  std::set<std::string, std::less<>> used_;
  std::vector<Error> found_;
};

}  // namespace

std::vector<Error> check_words(const Lesson& plan, const LessonWords& words, const std::string& language) {
  WordsCheck check(words, language);
  for (const LessonStep& step : plan.steps) check.check(step);
  for (const LessonQuestion& question : plan.quiz) check.check(question);
  return check.end();
}

}  // namespace lora
