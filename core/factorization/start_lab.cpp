// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factorization/start_lab.h"

#include <algorithm>
#include <stdexcept>

#include "core/factorization/learning_rate.h"

namespace lora {
namespace {

bool is_zero(const Matrix& matrix) {
  return std::all_of(matrix.data(), matrix.data() + matrix.size(), [](double value) { return value == 0.0; });
}

bool guesses_base(const TrainingProblem& problem, const Factors& factors) {
  // Sums of ±0 leave W as it is.
  if (factors.all_finite() && (is_zero(factors.a) || is_zero(factors.b))) return true;
  for (std::size_t user = 0; user < problem.users(); ++user) {
    for (std::size_t movie = 0; movie < problem.movies(); ++movie) {
      const double base = problem.base().at(user, movie);
      if (base + factors.product(user, movie) != base) return false;
    }
  }
  return true;
}

LabRun lab_run(const TrainingProblem& problem, const Trainer& trainer) {
  return {std::make_shared<const Snapshot>(trainer.snapshot()), trainer.outcome(),
          guesses_base(problem, trainer.factors())};
}

double shared_rate(const TrainingProblem& problem, TrainingSettings settings) {
  if (settings.learning_rate) return *settings.learning_rate;
  double rate = 0.0;
  for (std::size_t k = 0; k < lab_starts.size(); ++k) {
    settings.start = lab_starts[k];
    const double automatic = automatic_learning_rate(problem, settings);
    rate = k == 0 ? automatic : std::min(rate, automatic);
  }
  return rate;
}

}  // namespace

bool LabRun::is_stuck() const {
  return snapshot->gradient_norm_a == 0.0 && snapshot->gradient_norm_b == 0.0 && snapshot->rmse > 0.0;
}

std::size_t StartLabSnapshot::bytes() const {
  std::size_t sum = sizeof(StartLabSnapshot);
  for (const LabRun& run : runs) sum += run.snapshot->bytes();
  return sum;
}

StartLabTrainer::StartLabTrainer(std::shared_ptr<const TrainingProblem> problem,
                                 const TrainingSettings& settings)
    : problem_(std::move(problem)) {
  if (!problem_) throw std::invalid_argument("StartLabTrainer: a problem is needed");
  check(settings);
  learning_rate_ = shared_rate(*problem_, settings);
  TrainingSettings each = settings;
  each.learning_rate = learning_rate_;
  for (const Start start : lab_starts) {
    each.start = start;
    runs_.emplace_back(problem_, each);
  }
  outcome_ = joint_outcome();
}

Outcome StartLabTrainer::step() {
  if (outcome_ == Outcome::diverged) return outcome_;
  for (Trainer& run : runs_) run.step();
  ++step_;
  outcome_ = joint_outcome();
  return outcome_;
}

Outcome StartLabTrainer::joint_outcome() const {
  bool any_diverged = false;
  bool any_converged = false;
  for (const Trainer& run : runs_) {
    const Evaluation& now = run.evaluation();
    const bool stuck = now.gradient_norm_a == 0.0 && now.gradient_norm_b == 0.0 && run.rmse() > 0.0;
    if (run.outcome() == Outcome::running && !stuck) return Outcome::running;
    any_diverged = any_diverged || run.outcome() == Outcome::diverged;
    any_converged = any_converged || run.outcome() == Outcome::converged;
  }
  return any_diverged && !any_converged ? Outcome::diverged : Outcome::converged;
}

StartLabSnapshot StartLabTrainer::snapshot() const {
  StartLabSnapshot snapshot;
  snapshot.step = step_;
  for (std::size_t k = 0; k < runs_.size(); ++k) snapshot.runs[k] = lab_run(*problem_, runs_[k]);
  return snapshot;
}

LabFinding lab_finding(const StartLabSnapshot& first, const StartLabSnapshot& now, std::size_t index) {
  const LabRun& begin = first.runs.at(index);
  const LabRun& end = now.runs.at(index);
  const bool a_moves = begin.snapshot->gradient_norm_a != 0.0;
  const bool b_moves = begin.snapshot->gradient_norm_b != 0.0;
  using Mover = LabFinding::Mover;
  return {.began_at_base = begin.is_base,
          .first_mover = a_moves && b_moves ? Mover::both
                         : a_moves          ? Mover::a
                         : b_moves          ? Mover::b
                                            : Mover::none,
          .stuck = end.is_stuck(),
          .outcome = end.outcome,
          .first_rmse = begin.snapshot->rmse,
          .rmse = end.snapshot->rmse};
}

std::size_t best_run(const StartLabSnapshot& now) {
  std::size_t best = now.runs.size();
  for (std::size_t k = 0; k < now.runs.size(); ++k) {
    const LabRun& run = now.runs[k];
    if (run.outcome == Outcome::diverged || run.is_stuck()) continue;
    if (best == now.runs.size() || run.snapshot->rmse < now.runs[best].snapshot->rmse) best = k;
  }
  return best;
}

}  // namespace lora
