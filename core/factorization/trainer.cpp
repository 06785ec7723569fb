// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factorization/trainer.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/factorization/learning_rate.h"

namespace lora {
namespace {

// Growth of the loss, relative to where a run could have begun, that counts as unbounded.
constexpr double growth_limit = 1e4;
// Where A and B fit the ratings evenly the bound for a start is a third too careful: ‖A‖² + ‖B‖² + ‖A‖‖B‖ = 3
// σ₁.
constexpr double fitted_share = 1.5;
// Changes of the loss, relative to itself, that are rounding.
constexpr double rounding = 1e-12;

bool is_finite(const Evaluation& evaluation) {
  return std::isfinite(evaluation.loss) && std::isfinite(evaluation.gradient_norm_a) &&
         std::isfinite(evaluation.gradient_norm_b);
}

}  // namespace

Trainer::Trainer(std::shared_ptr<const TrainingProblem> problem, const TrainingSettings& settings,
                 Convergence convergence)
    : problem_(std::move(problem)), settings_(settings), convergence_(convergence) {
  check(settings_);
  factors_ = initial_factors(problem_->users(), problem_->movies(), settings_.rank, settings_.start,
                             settings_.sigma, settings_.seed);
  learning_rate_ = settings_.learning_rate ? *settings_.learning_rate
                                           : automatic_learning_rate(*problem_, settings_, factors_);
  begin();
}

Trainer::Trainer(std::shared_ptr<const TrainingProblem> problem, const TrainingSettings& settings,
                 const Snapshot& warm, Convergence convergence)
    : problem_(std::move(problem)), settings_(settings), convergence_(convergence) {
  check(settings_);
  factors_ = warm.factors;
  step_ = warm.step;
  learning_rate_ = settings_.learning_rate ? *settings_.learning_rate : warm_rate(warm);
  begin();
  if (optimizer_->fits(warm.optimizer_state)) optimizer_->restore(warm.optimizer_state);
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

void Trainer::begin() {
  l2_ = l2_of(settings_);
  evaluate(*problem_, factors_, l2_, evaluation_);
  optimizer_ = make_optimizer(settings_, learning_rate_, factors_);
  double square_sum = 0.0;
  for (const double target : problem_->target()) square_sum += target * target;
  loss_limit_ = growth_limit * (evaluation_.loss + 0.5 * square_sum) + 1e-9;
  lowest_loss_ = evaluation_.loss;
  if (!is_finite(evaluation_)) outcome_ = Outcome::diverged;
}

Outcome Trainer::step() {
  if (outcome_ == Outcome::diverged) return outcome_;
  previous_ = factors_;
  previous_state_ = optimizer_->state();
  optimizer_->advance(*problem_, evaluation_, step_, factors_);
  evaluate(*problem_, factors_, l2_, next_);
  if (!is_finite(next_) || next_.loss > loss_limit_) {
    std::swap(factors_, previous_);
    optimizer_->restore(previous_state_);
    outcome_ = Outcome::diverged;
    return outcome_;
  }
  std::swap(evaluation_, next_);
  ++step_;
  if (outcome_ == Outcome::running && is_converged(next_.loss)) outcome_ = Outcome::converged;
  return outcome_;
}

bool Trainer::is_converged(double loss_before) {
  // Nothing pulls and the error is there: stuck, not converged.
  const bool stuck = evaluation_.gradient_norm_a == 0.0 && evaluation_.gradient_norm_b == 0.0;
  if (stuck && rmse() > convergence_.negligible_rmse) return false;
  if (rmse() < convergence_.negligible_rmse) return true;
  return settings_.method == Method::sgd ? has_stopped_improving() : is_quiet(loss_before);
}

bool Trainer::is_quiet(double loss_before) {
  const double fall = loss_before - evaluation_.loss;
  if (fall > convergence_.tolerance * loss_before || fall < -rounding * loss_before) {
    quiet_steps_ = 0;
    return false;
  }
  if (quiet_steps_ == 0) first_quiet_fall_ = fall;
  if (++quiet_steps_ < convergence_.window) return false;
  if (fall <= first_quiet_fall_ || fall <= rounding * loss_before) return true;
  quiet_steps_ = 0;
  return false;
}

bool Trainer::has_stopped_improving() {
  if (evaluation_.loss < lowest_loss_ * (1.0 - convergence_.sgd_tolerance)) {
    lowest_loss_ = evaluation_.loss;
    quiet_steps_ = 0;
    return false;
  }
  return ++quiet_steps_ >= convergence_.sgd_window;
}

double Trainer::rmse() const {
  const auto count = static_cast<double>(problem_->trained_count());
  return count > 0.0 ? std::sqrt(evaluation_.squared_error / count) : 0.0;
}

Snapshot Trainer::snapshot() const {
  Snapshot snapshot;
  snapshot.step = step_;
  snapshot.factors = factors_;
  snapshot.rmse = rmse();
  snapshot.hidden_rmse = hidden_rmse(*problem_, factors_);
  snapshot.loss = evaluation_.loss;
  snapshot.gradient_norm_a = evaluation_.gradient_norm_a;
  snapshot.gradient_norm_b = evaluation_.gradient_norm_b;
  snapshot.learning_rate = learning_rate_;
  snapshot.optimizer_state = optimizer_->state();
  return snapshot;
}

}  // namespace lora
