// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/branch_run.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

#include "core/rank/parameter_count.h"

namespace lora {
namespace {

std::optional<BranchCurve> train_on(const std::shared_ptr<const TrainingProblem>& problem,
                                    const TrainingSettings& settings, const Snapshot& from, std::size_t steps,
                                    const std::stop_token& stop) {
  Trainer trainer(problem, settings, from);
  BranchCurve curve;
  curve.first_step = from.step;
  curve.rank = trainer.factors().rank();
  curve.parameters = factor_parameters(problem->users(), problem->movies(), curve.rank);
  curve.learning_rate = trainer.learning_rate();
  curve.rmse.reserve(steps + 1);
  curve.rmse.push_back(trainer.rmse());
  for (std::size_t k = 0; k < steps && trainer.step() != Outcome::diverged; ++k) {
    if (stop.stop_requested()) return std::nullopt;
    curve.rmse.push_back(trainer.rmse());
  }
  curve.outcome = trainer.outcome();
  return curve;
}

}  // namespace

std::optional<std::size_t> steps_to_reach(const BranchCurve& curve, double rmse) {
  const auto found =
      std::find_if(curve.rmse.begin(), curve.rmse.end(), [rmse](double value) { return value <= rmse; });
  if (found == curve.rmse.end()) return std::nullopt;
  return static_cast<std::size_t>(found - curve.rmse.begin());
}

bool same_run(const BranchQuestion& first, const BranchQuestion& second) {
  if (!(first.settings == second.settings)) return false;
  const TrainingProblem& one = *first.problem;
  const TrainingProblem& other = *second.problem;
  return &one == &other || (one.users() == other.users() && one.movies() == other.movies() &&
                            one.row_starts() == other.row_starts() && one.movie_of() == other.movie_of() &&
                            one.target() == other.target());
}

std::optional<BranchAnswer> run_branch(BranchQuestion question, const std::stop_token& stop) {
  if (question.steps == 0) throw std::invalid_argument("run_branch: at least one step is needed");
  const BranchStart start =
      branch_start(*question.problem, question.settings, *question.from, question.change);
  auto unchanged = train_on(question.problem, question.settings, *question.from, question.steps, stop);
  if (!unchanged) return std::nullopt;
  auto changed = train_on(question.problem, start.settings, start.snapshot, question.steps, stop);
  if (!changed) return std::nullopt;
  BranchAnswer answer;
  answer.question = std::move(question);
  answer.unchanged = std::move(*unchanged);
  answer.changed = std::move(*changed);
  answer.rmse_before = start.rmse_before;
  answer.rmse_after = start.rmse_after;
  answer.dropped_strength = start.dropped_strength;
  return answer;
}

}  // namespace lora
