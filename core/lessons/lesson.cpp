// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lessons/lesson.h"

namespace lora {

TrainingSettings Preparation::applied_to(TrainingSettings settings) const {
  if (rank) settings.rank = *rank;
  if (sigma) settings.sigma = *sigma;
  if (seed) settings.seed = *seed;
  if (hidden_percent) settings.hidden_percent = *hidden_percent;
  if (start) settings.start = *start;
  if (method) settings.method = *method;
  if (learning_rate) settings.learning_rate = *learning_rate;
  if (automatic_rate) settings.learning_rate = std::nullopt;
  if (base) settings.base = *base;
  return settings;
}

const LessonWords& Lesson::words_in(std::string_view language) const {
  auto found = words.find(language);
  if (found == words.end()) found = words.find("en");
  return found == words.end() ? words.begin()->second : found->second;
}

const Preparation* Lesson::preparation_for(std::size_t index) const {
  for (std::size_t k = index + 1; k-- > 0;) {
    if (steps.at(k).preparation) return &*steps[k].preparation;
  }
  return nullptr;
}

}  // namespace lora
