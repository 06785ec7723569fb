// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lessons/page_needs.h"

#include <array>

namespace lora {
namespace {

struct Family {
  std::string_view beginning;  ///< of the facts' names
  LessonPage page;
};
constexpr std::array families{
    Family{"compare", LessonPage::compare},          Family{"elbow", LessonPage::compare},
    Family{"best_hidden_rank", LessonPage::compare}, Family{"lora_", LessonPage::lora},
    Family{"picture_turned", LessonPage::lora},      Family{"model", LessonPage::models},
    Family{"adapter_", LessonPage::models},          Family{"experiment", LessonPage::experiments},
    Family{"lab_", LessonPage::experiments}};

void add(std::set<LessonPage>& pages, const Condition& condition) {
  for (const std::string* fact : {&condition.fact, &condition.bound.fact})
    if (!fact->empty()) pages.insert(page_of_fact(*fact));
  for (const Condition& part : condition.parts) add(pages, part);
}

void add(std::set<LessonPage>& pages, const LessonSection& section) {
  for (const auto& [name, text] : section.parts)
    for (const TextBlock& block : text)
      for (const TextSpan& span : block.spans)
        if (!span.fact.empty()) pages.insert(page_of_fact(span.fact));
}

}  // namespace

LessonPage page_of_fact(std::string_view fact) {
  for (const Family& family : families)
    if (fact.starts_with(family.beginning)) return family.page;
  return LessonPage::train;
}

std::set<LessonPage> pages_needed(const Lesson& lesson, const LessonStep& step) {
  std::set<LessonPage> pages{LessonPage::train};
  if (step.task) add(pages, *step.task);
  if (step.prediction) {
    if (!step.prediction->fact.empty()) pages.insert(page_of_fact(step.prediction->fact));
    for (const Condition& answer : step.prediction->right_if) add(pages, answer);
  }
  for (const auto& [language, words] : lesson.words) {
    const auto section = words.sections.find(step.id);
    if (section != words.sections.end()) add(pages, section->second);
  }
  return pages;
}

}  // namespace lora
