// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/lessons/lesson_scene.h"

#include "core/lessons/lesson_reader.h"
#include "core/lessons/step_run.h"
#include "core/lora/trick_reader.h"
#include "core/rank/rank_list.h"
#include "core/rank/svd_optimum.h"
#include "core/ratings/example_reader.h"
#include "tests/core/fixture_file.h"

namespace lora::test {
namespace {

Example shipped_example(const std::string& id, const std::string& language) {
  return read_example(file_bytes(LORA_DATASETS "/" + id + ".json"), language).value();
}

std::size_t index_of(const Lesson& lesson, const std::string& step) {
  for (std::size_t k = 0; k < lesson.steps.size(); ++k)
    if (lesson.steps[k].id == step) return k;
  throw std::logic_error("no step " + step);
}

TrainingSettings settings_of(const Preparation& preparation, const Example& example) {
  TrainingSettings settings;
  if (example.rank) settings.rank = *example.rank;
  if (example.base_is_mean) settings.base = BaseKind::mean;
  return preparation.applied_to(settings);
}

bool is_judged_right(const LessonStep& step, const LearnerAnswer& answer, const Facts& done) {
  StepRun run(step, {});
  run.predict(answer, done);
  run.observe(done);
  return run.is_done() && run.verdict() == Verdict::right;
}

const Condition* find_number(const Condition& condition, const std::string& fact) {
  if (condition.fact == fact) return &condition;
  for (const Condition& part : condition.parts)
    if (const Condition* found = find_number(part, fact)) return found;
  return nullptr;
}

}  // namespace

const Lesson& shipped_lesson(const std::string& id) {
  static std::map<std::string, Lesson> read;
  if (const auto found = read.find(id); found != read.end()) return found->second;
  const std::string folder = LORA_LESSONS "/" + id + "/";
  const LessonFiles files{id,
                          file_bytes(folder + "lesson.json"),
                          {{"en", file_bytes(folder + "en.md")}, {"zh_CN", file_bytes(folder + "zh_CN.md")}}};
  std::vector<Error> problems;
  const auto lesson = read_lesson(files, problems);
  if (!lesson) throw std::runtime_error("not a lesson: " + id);
  return read.emplace(id, *lesson).first->second;
}

const LessonStep& shipped_step(const std::string& chapter, const std::string& step) {
  const Lesson& lesson = shipped_lesson(chapter);
  return lesson.steps[index_of(lesson, step)];
}

const Preparation& preparation_at(const std::string& chapter, const std::string& step) {
  const Lesson& lesson = shipped_lesson(chapter);
  return *lesson.preparation_for(index_of(lesson, step));
}

bool prepares_example(const std::string& chapter, const std::string& example) {
  for (const LessonStep& step : shipped_lesson(chapter).steps)
    if (step.preparation && step.preparation->example == example) return true;
  return false;
}

RatingTable shipped_table(const std::string& example, const std::string& language) {
  return shipped_example(example, language).table;
}

ModelDescription shipped_model(const std::string& id) {
  return read_model(file_bytes(LORA_MODELS "/" + id + ".json")).value();
}

std::string names_of(const std::string& example, LessonCell cell, const std::string& language) {
  const RatingTable table = shipped_table(example, language);
  return table.user_name(cell.user) + " × " + table.movie_name(cell.movie);
}

TrainScene train_scene(const std::string& chapter, const std::string& step, std::size_t steps,
                       const TrainChange& change) {
  const Preparation& preparation = preparation_at(chapter, step);
  const Example example = shipped_example(preparation.example, "en");
  TrainScene scene;
  scene.settings = settings_of(preparation, example);
  RatingTable table = example.table;
  if (change) change(scene.settings, table);
  scene.problem = std::make_shared<const TrainingProblem>(
      std::make_shared<const RatingTable>(std::move(table)), scene.settings);
  Trainer trainer(scene.problem, scene.settings);
  scene.snapshots.push_back(std::make_shared<const Snapshot>(trainer.snapshot()));
  while (scene.snapshots.size() <= steps && trainer.step() != Outcome::diverged)
    scene.snapshots.push_back(std::make_shared<const Snapshot>(trainer.snapshot()));
  scene.outcome = trainer.outcome();
  return scene;
}

double TrainScene::floor() const {
  return SvdOptimum::of(*problem).value().rmse(settings.rank);
}

Facts TrainScene::facts(std::size_t step, std::optional<LessonCell> cell) const {
  const Frame shown = frame(step);
  TrainState state;
  state.frame = &shown;
  state.table = &problem->table();
  state.settings = settings;
  state.outcome = step + 1 == snapshots.size() ? outcome : Outcome::running;
  state.learning_rate = snapshots.at(step)->learning_rate;
  if (problem->is_full()) state.best_rmse = floor();
  state.cell = cell;
  Facts facts;
  add_train_facts(facts, state);
  return facts;
}

double TrainScene::fact(std::size_t step, std::string_view name) const {
  return number_of(facts(step), name).value();
}

LessonCell TrainScene::cell_fact(std::size_t step, const std::string& name) const {
  return std::get<LessonCell>(facts(step).at(name));
}

std::size_t trained_to(const std::string& chapter, const std::string& step) {
  return preparation_at(chapter, step).train_to;
}

std::size_t first_done_step(const std::string& chapter, const std::string& step, const TrainScene& scene,
                            std::optional<LessonCell> cell) {
  const Condition task = shipped_step(chapter, step).task.value();
  std::size_t done = 0;
  while (done < scene.snapshots.size() && !holds(task, scene.facts(done, cell), {})) ++done;
  return done;
}

SweepResult sweep_scene(const std::string& chapter, const std::string& step) {
  const Preparation& preparation = preparation_at(chapter, step);
  const Example example = shipped_example(preparation.example, "en");
  SweepSettings sweep;
  sweep.ranks = parse_rank_list(preparation.compare.value().ranks, rank_list_limit).value();
  sweep.seeds = preparation.compare->seeds;
  sweep.training = settings_of(preparation, example);
  return run_sweep(std::make_shared<const RatingTable>(example.table), sweep);
}

LoraScene lora_scene(const std::string& chapter, const std::string& step, ToyLanguage language) {
  const LoraPreparation& preparation = preparation_at(chapter, step).lora.value();
  std::vector<ToyPhrase> tricks;
  for (const std::size_t trick : preparation.tricks) tricks.push_back(toy_corpus(language).tricks.at(trick));
  const auto model = std::make_shared<const ToyModel>(language);
  return {make_lora_problem(model, tricks).value(), preparation.settings, preparation.prompt};
}

LoraFrame LoraScene::after(std::size_t steps) const {
  LoraTrainer trainer(problem, settings);
  while (trainer.step_count() < steps && trainer.step() == Outcome::running) continue;
  return {std::make_shared<const LoraSnapshot>(trainer.snapshot()), problem};
}

std::size_t LoraScene::first_step_with(std::size_t tricks, std::size_t limit) const {
  LoraTrainer trainer(problem, settings);
  while (score(*problem, trainer.layer()).tricks_learned < tricks) {
    if (trainer.step_count() == limit || trainer.outcome() != Outcome::running) return limit + 1;
    trainer.step();
  }
  return trainer.step_count();
}

AdapterCount model_scene(const std::string& chapter, const std::string& step, std::optional<std::size_t> rank,
                         const std::vector<std::string>& more) {
  const ModelPreparation& preparation = preparation_at(chapter, step).model.value();
  std::vector<std::string> targets = preparation.targets;
  targets.insert(targets.end(), more.begin(), more.end());
  return count_adapter(shipped_model(preparation.id), targets, rank.value_or(preparation.rank));
}

std::size_t answer_by_facts(const std::string& chapter, const std::string& step, const Facts& done) {
  StepRun run(shipped_step(chapter, step), {});
  run.skip_prediction(done);
  run.observe(done);
  return run.right_answer().value();
}

bool is_judged_right(const std::string& chapter, const std::string& step, double answer, const Facts& done) {
  return is_judged_right(shipped_step(chapter, step), answer, done);
}

bool is_judged_right(const std::string& chapter, const std::string& step, LessonCell answer,
                     const Facts& done) {
  return is_judged_right(shipped_step(chapter, step), answer, done);
}

double task_number(const std::string& chapter, const std::string& step, const std::string& fact) {
  const Condition* found = find_number(shipped_step(chapter, step).task.value(), fact);
  if (found == nullptr) throw std::logic_error("no " + fact + " in the task of " + step);
  return found->kind == Condition::Kind::is ? std::get<double>(found->value) : found->bound.number;
}

}  // namespace lora::test
