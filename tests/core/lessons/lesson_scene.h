// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/lessons/lesson.h"
#include "core/lessons/page_facts.h"
#include "core/lora/tricks_sweep.h"

namespace lora::test {

/// A shipped chapter, read from its folder once. Throws when something is wrong with it.
const Lesson& shipped_lesson(const std::string& id);
const LessonStep& shipped_step(const std::string& chapter, const std::string& step);
/// What is prepared at a step: its own preparation or the nearest before.
const Preparation& preparation_at(const std::string& chapter, const std::string& step);
/// Whether a step of the chapter prepares this example.
bool prepares_example(const std::string& chapter, const std::string& example);

RatingTable shipped_table(const std::string& example, const std::string& language = "en");
ModelDescription shipped_model(const std::string& id);
/// "Ana × Steel Run".
std::string names_of(const std::string& example, LessonCell cell, const std::string& language);

/// The Train page at a step of a lesson: its preparation, then what the learner changes, then every step of
/// the run up to a number.
struct TrainScene {
  std::shared_ptr<const TrainingProblem> problem;
  TrainingSettings settings;
  std::vector<SnapshotPtr> snapshots;  ///< of step 0, 1, 2 …; fewer when it diverged
  Outcome outcome = Outcome::running;

  double rmse(std::size_t step) const { return snapshots.at(step)->rmse; }
  Frame frame(std::size_t step) const { return {snapshots.at(step), problem}; }
  /// Lowest RMSE at this rank; the table must be full.
  double floor() const;
  Facts facts(std::size_t step, std::optional<LessonCell> cell = {}) const;
  double fact(std::size_t step, std::string_view name) const;
  LessonCell cell_fact(std::size_t step, const std::string& name) const;
};
using TrainChange = std::function<void(TrainingSettings&, RatingTable&)>;
TrainScene train_scene(const std::string& chapter, const std::string& step, std::size_t steps,
                       const TrainChange& change = {});

/// How many steps the page is trained to before the step begins.
std::size_t trained_to(const std::string& chapter, const std::string& step);
/// The first step of the run at which the lesson step's task is done; `scene.snapshots.size()` when it never
/// is.
std::size_t first_done_step(const std::string& chapter, const std::string& step, const TrainScene& scene,
                            std::optional<LessonCell> cell = {});

/// The comparison a step prepares.
SweepResult sweep_scene(const std::string& chapter, const std::string& step);

/// The LoRA layer page at a step of a lesson.
struct LoraScene {
  std::shared_ptr<const LoraProblem> problem;
  LoraSettings settings;
  std::size_t prompt = 0;

  /// The run after at most `steps` steps: it ends when it converges.
  LoraFrame after(std::size_t steps) const;
  /// First step at which so many tricks are learned; `limit` + 1 when none is.
  std::size_t first_step_with(std::size_t tricks, std::size_t limit) const;
};
LoraScene lora_scene(const std::string& chapter, const std::string& step, ToyLanguage language);

/// The choice a step prepares on the Real models page, at another rank or with other targets where given.
AdapterCount model_scene(const std::string& chapter, const std::string& step,
                         std::optional<std::size_t> rank = {}, const std::vector<std::string>& more = {});

/// The answer from 0 that the step's right_if finds in `done`.
std::size_t answer_by_facts(const std::string& chapter, const std::string& step, const Facts& done);
/// Whether `answer` is judged right when the facts are `done`.
bool is_judged_right(const std::string& chapter, const std::string& step, double answer, const Facts& done);
bool is_judged_right(const std::string& chapter, const std::string& step, LessonCell answer,
                     const Facts& done);
/// The number `fact` is compared with in the step's task, parts of it included. Throws when there is none.
double task_number(const std::string& chapter, const std::string& step, const std::string& fact);

}  // namespace lora::test
