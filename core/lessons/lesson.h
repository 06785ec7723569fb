// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/factorization/training_settings.h"
#include "core/lessons/condition.h"
#include "core/lessons/lesson_words.h"
#include "core/lora/lora_settings.h"

namespace lora {

enum class LessonPage { train, compare, lora, models, experiments };

/// What the Compare ranks page is set to.
struct ComparePreparation {
  std::string ranks;  ///< as typed there: "1-6"
  std::size_t seeds = 1;
  bool run = false;
};

/// What the LoRA layer page is set to.
struct LoraPreparation {
  LoraSettings settings;
  std::vector<std::size_t> tricks;  ///< which suggested tricks are on, from 0
  std::size_t prompt = 0;           ///< from 0
  std::size_t train_to = 0;
};

/// What the Real models page is set to.
struct ModelPreparation {
  std::string id;
  std::vector<std::string> targets;
  std::size_t rank = 8;
};

/// What the pages are set to before a step begins. Nothing: as it is.
struct Preparation {
  std::optional<LessonPage> page;
  std::string example;
  std::string table;  ///< a CSV file's name in the lesson's folder
  std::optional<std::size_t> rank;
  std::optional<double> sigma;
  std::optional<std::uint64_t> seed;
  std::optional<double> hidden_percent;
  std::optional<Start> start;
  std::optional<Method> method;
  std::optional<double> learning_rate;
  bool automatic_rate = false;
  std::optional<BaseKind> base;
  std::size_t train_to = 0;
  std::optional<std::size_t> show_step;
  std::optional<ComparePreparation> compare;
  std::optional<LoraPreparation> lora;
  std::optional<ModelPreparation> model;
  std::string experiment;

  bool has_table() const { return !example.empty() || !table.empty(); }
  /// `settings` with what is named here.
  TrainingSettings applied_to(TrainingSettings settings) const;
};

/// What a step asks the learner to predict.
struct Prediction {
  enum class Kind { choice, number, cell };
  Kind kind = Kind::choice;
  std::optional<std::size_t> right;  ///< choice: from 0
  std::vector<Condition> right_if;   ///< choice: one for each answer, where `right` is not set
  std::string fact;                  ///< number, cell
  double within = 0.0;               ///< number
};

struct LessonStep {
  std::string id;
  std::optional<Preparation> preparation;
  std::vector<std::string> light;  ///< spots to be framed; in use even when the controls are locked
  std::vector<std::string> use;    ///< spots the task needs besides, perhaps on another page
  std::optional<Prediction> prediction;
  std::optional<Condition> task;
};

struct LessonQuestion {
  std::string id;
  std::size_t right = 0;  ///< from 0
};

/// A lesson as its files say it. `words` has every language of the lesson.
struct Lesson {
  std::string id;  ///< the folder's name
  std::vector<LessonStep> steps;
  std::vector<LessonQuestion> quiz;
  std::map<std::string, LessonWords, std::less<>> words;

  /// English (or the first there is) where the language is not there.
  const LessonWords& words_in(std::string_view language) const;
  /// The preparation the step `index` builds on: its own or the nearest before. Null: none.
  const Preparation* preparation_for(std::size_t index) const;
};

}  // namespace lora
