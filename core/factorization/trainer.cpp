// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factorization/trainer.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "core/factorization/large_evaluation.h"
#include "core/factorization/learning_rate.h"
#include "core/factorization/small_descent.h"

namespace lora {
namespace {

// Growth of the loss, relative to where a run could have begun, that counts as unbounded.
constexpr double growth_limit = 1e4;
// Where A and B fit the ratings evenly the bound for a start is a third too careful: ‖A‖² + ‖B‖² + ‖A‖‖B‖ = 3
// σ₁.
constexpr double fitted_share = 1.5;
// Changes of the loss, relative to itself, that are rounding, in double and with residuals in float.
constexpr double double_rounding = 1e-12;
constexpr double float_rounding = 1e-8;
// Products of a cell and a latent dimension, cautiously.
constexpr std::size_t work_in_a_millisecond = 500'000;

/// What a snapshot says of a number that may have overflowed: never that it is infinite or no number.
double told(double value) {
  return std::isfinite(value) ? value : std::numeric_limits<double>::max();
}

bool is_finite(const Evaluation& evaluation) {
  return std::isfinite(evaluation.loss) && std::isfinite(evaluation.gradient_norm_a) &&
         std::isfinite(evaluation.gradient_norm_b);
}

}  // namespace

Trainer::Trainer(std::shared_ptr<const TrainingProblem> problem, const TrainingSettings& settings,
                 Convergence convergence, const KernelChoice& kernels)
    : problem_(std::move(problem)), settings_(settings), convergence_(convergence) {
  check(settings_);
  factors_ = initial_factors(problem_->users(), problem_->movies(), settings_.rank, settings_.start,
                             settings_.sigma, settings_.seed);
  learning_rate_ = settings_.learning_rate ? *settings_.learning_rate
                                           : automatic_learning_rate(*problem_, settings_, factors_);
  begin(kernels, nullptr);
}

Trainer::Trainer(std::shared_ptr<const TrainingProblem> problem, const TrainingSettings& settings,
                 const Snapshot& warm, Convergence convergence, const KernelChoice& kernels)
    : problem_(std::move(problem)), settings_(settings), convergence_(convergence) {
  check(settings_);
  factors_ = warm.factors;
  step_ = warm.step;
  learning_rate_ = settings_.learning_rate ? *settings_.learning_rate : warm_rate(warm);
  begin(kernels, &warm.optimizer_state);
}

Trainer Trainer::resumed(std::shared_ptr<const TrainingProblem> problem, const TrainingSettings& settings,
                         const Snapshot& snapshot, Convergence convergence) {
  TrainingSettings same = settings;
  // An automatic rate is found once, when a run begins; found again from later factors it would be another.
  if (!same.learning_rate && snapshot.learning_rate > 0.0) same.learning_rate = snapshot.learning_rate;
  Trainer trainer(std::move(problem), same, snapshot, convergence);
  trainer.settings_ = settings;
  if (snapshot.memory) trainer.memory_ = *snapshot.memory;
  return trainer;
}

Trainer::~Trainer() = default;
Trainer::Trainer(Trainer&&) noexcept = default;
Trainer& Trainer::operator=(Trainer&&) noexcept = default;

// A run that goes on unchanged keeps its rate, to the bit. On changed ratings the present factors may be far
// larger than any the start would lead to, so that they bound the rate too.
double Trainer::warm_rate(const Snapshot& warm) const {
  const double from_start = automatic_learning_rate(*problem_, settings_);
  if (warm.learning_rate == from_start) return from_start;
  return std::min(from_start, automatic_learning_rate(*problem_, settings_, warm.factors) * fitted_share);
}

void Trainer::begin(const KernelChoice& kernels, const OptimizerState* remembered) {
  l2_ = l2_of(settings_);
  check_shapes(*problem_, factors_);
  optimizer_ = make_optimizer(settings_, learning_rate_, factors_);
  if (remembered != nullptr && optimizer_->fits(*remembered)) optimizer_->restore(*remembered);
  if (settings_.method == Method::sgd && problem_->trained_count() >= SparseSgd::fewest_ratings) {
    sparse_ = std::make_unique<SparseSgd>(problem_, factors_, learning_rate_, l2_, settings_.seed);
  } else if (SmallDescent::suits(*problem_, settings_)) {
    descent_ = std::make_unique<SmallDescent>(*problem_, settings_, learning_rate_, factors_, *kernels.rows);
    descent_->restore(optimizer_->state());
  } else if (LargeEvaluation::suits(*problem_, settings_)) {
    large_ = std::make_unique<LargeEvaluation>(*problem_, factors_.rank(), kernels);
    optimizer_->set_team(large_->team());
  }
  rounding_ = large_ ? float_rounding : double_rounding;
  evaluate_at_factors(evaluation_);
  double square_sum = 0.0;
  for (const double target : problem_->target()) square_sum += target * target;
  memory_.loss_limit = told(growth_limit * (evaluation_.loss + 0.5 * square_sum) + 1e-9);
  memory_.lowest_loss = told(evaluation_.loss);
  if (!is_finite(evaluation_)) outcome_ = Outcome::diverged;
}

void Trainer::set_threads(unsigned threads) {
  if (sparse_) sparse_->set_threads(threads);
  optimizer_->set_threads(threads);
}

const Factors& Trainer::factors() const {
  if (factors_are_old_) sparse_->write(factors_);
  factors_are_old_ = false;
  return factors_;
}

const Evaluation& Trainer::evaluation() const {
  if (evaluation_is_old_) sparse_->evaluate(evaluation_);
  evaluation_is_old_ = false;
  return evaluation_;
}

void Trainer::evaluate_at_factors(Evaluation& evaluation) {
  if (descent_) {
    descent_->write(factors_, evaluation);
  } else if (large_) {
    large_->evaluate(*problem_, factors_, l2_, evaluation);
  } else if (sparse_) {
    sparse_->write(factors_);
    sparse_->evaluate(evaluation);
  } else {
    evaluate(*problem_, factors_, l2_, evaluation);
  }
}

Outcome Trainer::step() {
  advance(1);
  return outcome_;
}

std::size_t Trainer::advance(std::size_t steps) {
  const std::size_t first = step_;
  const Outcome before = outcome_;
  while (outcome_ == before && outcome_ != Outcome::diverged && step_ - first < steps) {
    if (descent_) {
      descend(steps - (step_ - first));
    } else if (sparse_) {
      pass();
    } else {
      move_once();
    }
  }
  return step_ - first;
}

std::size_t Trainer::batch_size() const {
  const std::size_t visited = descent_ || large_ ? problem_->table().cells() : problem_->trained_count();
  return std::max<std::size_t>(1, work_in_a_millisecond / (visited * factors_.rank() + 1));
}

void Trainer::descend(std::size_t steps) {
  const auto count = static_cast<double>(problem_->trained_count());
  // A little more than is asked below, where the root is taken.
  const double negligible = 1.001 * convergence_.negligible_rmse * convergence_.negligible_rmse * count;
  const bool watched = outcome_ == Outcome::running;
  const DescentEnd end =
      descent_->advance(steps, memory_.loss_limit, {watched, convergence_.tolerance, rounding_, negligible});
  if (end.steps > 0) {
    step_ += end.steps;
    descent_->write(factors_, evaluation_);
    // Only the last step of a batch can have been a quiet one.
    if (watched && (end.steps > 1 || !end.noticed)) memory_.quiet_steps = 0;
    if (end.noticed && is_converged(0.5 * end.error_before)) outcome_ = Outcome::converged;
  }
  if (end.diverged) outcome_ = Outcome::diverged;
}

void Trainer::move_once() {
  previous_ = factors_;
  previous_state_ = optimizer_->state();
  optimizer_->advance(*problem_, evaluation_, step_, factors_);
  evaluate_at_factors(next_);
  if (!is_finite(next_) || next_.loss > memory_.loss_limit) {
    std::swap(factors_, previous_);
    optimizer_->restore(previous_state_);
    outcome_ = Outcome::diverged;
    return;
  }
  std::swap(evaluation_, next_);
  ++step_;
  if (outcome_ == Outcome::running && is_converged(next_.loss)) outcome_ = Outcome::converged;
}

void Trainer::pass() {
  const double squared_error = sparse_->pass(step_);
  const double loss = 0.5 * (squared_error + sparse_->penalty());
  if (!std::isfinite(loss) || loss > memory_.loss_limit) {
    sparse_->take_back();
    outcome_ = Outcome::diverged;
    return;
  }
  factors_are_old_ = true;
  evaluation_is_old_ = true;
  ++step_;
  // The gradients, which tell a run that is stuck, are worked out only when it seems to have ended.
  if (outcome_ == Outcome::running && has_stopped_improving(loss) && !is_stuck()) {
    outcome_ = Outcome::converged;
  }
}

/// Nothing pulls and the error is there: stuck, not converged.
bool Trainer::is_stuck() const {
  const Evaluation& now = evaluation();
  return now.gradient_norm_a == 0.0 && now.gradient_norm_b == 0.0 && rmse() > convergence_.negligible_rmse;
}

bool Trainer::is_converged(double loss_before) {
  if (is_stuck()) return false;
  if (rmse() < convergence_.negligible_rmse) return true;
  return settings_.method == Method::sgd ? has_stopped_improving(evaluation_.loss) : is_quiet(loss_before);
}

bool Trainer::is_quiet(double loss_before) {
  const double fall = loss_before - evaluation_.loss;
  if (fall > convergence_.tolerance * loss_before || fall < -rounding_ * loss_before) {
    memory_.quiet_steps = 0;
    return false;
  }
  if (memory_.quiet_steps == 0) memory_.first_quiet_fall = fall;
  if (++memory_.quiet_steps < convergence_.window) return false;
  if (fall <= memory_.first_quiet_fall || fall <= rounding_ * loss_before) return true;
  memory_.quiet_steps = 0;
  return false;
}

bool Trainer::has_stopped_improving(double loss) {
  if (loss < memory_.lowest_loss * (1.0 - convergence_.sgd_tolerance)) {
    memory_.lowest_loss = loss;
    memory_.quiet_steps = 0;
    return false;
  }
  return ++memory_.quiet_steps >= convergence_.sgd_window;
}

double Trainer::rmse() const {
  const auto count = static_cast<double>(problem_->trained_count());
  if (count == 0.0) return 0.0;
  const double squared_error = evaluation().squared_error;
  if (std::isfinite(squared_error)) return std::sqrt(squared_error / count);
  return lora::rmse(*problem_, factors());
}

Snapshot Trainer::snapshot() const {
  Snapshot snapshot;
  snapshot.step = step_;
  snapshot.factors = factors();
  snapshot.rmse = rmse();
  const double hidden = sparse_ ? sparse_->hidden_rmse() : hidden_rmse(*problem_, factors_);
  snapshot.hidden_rmse = problem_->hidden().empty() ? hidden : told(hidden);
  snapshot.loss = told(evaluation().loss);
  snapshot.gradient_norm_a = told(evaluation().gradient_norm_a);
  snapshot.gradient_norm_b = told(evaluation().gradient_norm_b);
  snapshot.learning_rate = learning_rate_;
  snapshot.memory = memory_;
  snapshot.optimizer_state = descent_ ? descent_->state() : optimizer_->state();
  return snapshot;
}

}  // namespace lora
