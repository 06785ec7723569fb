// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lora/real_layer_trainer.h"

#include <chrono>
#include <cmath>
#include <stdexcept>
#include <utility>

#include "core/lora/real_layer_rules.h"

namespace lora {
namespace {

bool same_shape(const PaddedMatrix& first, const PaddedMatrix& second) {
  return first.rows() == second.rows() && first.cols() == second.cols();
}

std::shared_ptr<const RealLayerProblem> checked(std::shared_ptr<const RealLayerProblem> problem,
                                                const RealLayerSettings& settings) {
  if (!problem) throw std::invalid_argument("RealLayerTrainer: a problem is needed");
  check(settings);
  return problem;
}

}  // namespace

RealLayerTrainer::RealLayerTrainer(std::shared_ptr<const RealLayerProblem> problem,
                                   const RealLayerSettings& settings, RealLayerConvergence convergence,
                                   unsigned threads)
    : problem_(checked(std::move(problem), settings)),
      settings_(settings),
      convergence_(convergence),
      pass_(problem_->spec().d_out, problem_->spec().d_in, settings.rank, threads),
      factors_(initial_factors(problem_->spec(), settings)),
      gradient_a_(settings.rank, problem_->spec().d_in),
      gradient_b_(problem_->spec().d_out, settings.rank) {
  begin();
}

RealLayerTrainer::RealLayerTrainer(std::shared_ptr<const RealLayerProblem> problem,
                                   const RealLayerSettings& settings, const RealLayerSnapshot& warm,
                                   RealLayerConvergence convergence, unsigned threads)
    : RealLayerTrainer(std::move(problem), settings, convergence, threads) {
  if (!same_shape(warm.factors.a, factors_.a) || !same_shape(warm.factors.b, factors_.b)) {
    throw std::invalid_argument("RealLayerTrainer: the snapshot's shapes must fit the problem and the rank");
  }
  factors_.a = warm.factors.a;
  factors_.b = warm.factors.b;
  step_ = warm.step;
  begin();
}

void RealLayerTrainer::begin() {
  learning_rate_ = settings_.learning_rate.value_or(automatic_rate(*problem_, settings_));
  if (settings_.method == LoraMethod::adam) {
    first_a_ = second_a_ = PaddedMatrix(factors_.a.rows(), factors_.a.cols());
    first_b_ = second_b_ = PaddedMatrix(factors_.b.rows(), factors_.b.cols());
  }
  moves_ = 0;
  error_ = evaluate();
  error_limit_ = growth_limit * std::max(error_, 1.0);
  outcome_ = std::isfinite(error_) ? Outcome::running : Outcome::diverged;
}

double RealLayerTrainer::evaluate() {
  const PaddedMatrix& target = problem_->target();
  ResidualTask task;
  task.target = target.data();
  task.target_stride = target.stride();
  task.left = factors_.b.data();
  task.left_stride = factors_.b.stride();
  task.right = factors_.a.data();
  task.right_stride = factors_.a.stride();
  task.scale = static_cast<float>(factors_.scale);
  task.gradient_left = gradient_b_.data();
  task.gradient_left_stride = gradient_b_.stride();
  task.gradient_right = gradient_a_.data();
  task.gradient_right_stride = gradient_a_.stride();
  return std::sqrt(pass_.run(task)) / problem_->norm();
}

void RealLayerTrainer::move() {
  ++moves_;
  if (settings_.method == LoraMethod::gradient_descent) {
    descend(factors_.a, gradient_a_, learning_rate_);
    descend(factors_.b, gradient_b_, learning_rate_);
    return;
  }
  move_by_adam(factors_.a, gradient_a_, learning_rate_, moves_, first_a_, second_a_);
  move_by_adam(factors_.b, gradient_b_, learning_rate_, moves_, first_b_, second_b_);
}

Outcome RealLayerTrainer::step() {
  if (outcome_ == Outcome::diverged) return outcome_;
  const auto begin_of_step = std::chrono::steady_clock::now();
  previous_ = factors_;
  move();
  const double error_before = error_;
  const double error = evaluate();
  if (!std::isfinite(error) || error > error_limit_) {
    std::swap(factors_, previous_);
    evaluate();
    outcome_ = Outcome::diverged;
    return outcome_;
  }
  error_ = error;
  ++step_;
  step_seconds_ = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin_of_step).count();
  if (outcome_ == Outcome::running && is_converged(error_before)) outcome_ = Outcome::converged;
  return outcome_;
}

bool RealLayerTrainer::is_converged(double error_before) {
  const double floor = problem_->floor(settings_.rank);
  if (error_ <= (1.0 + convergence_.above_floor) * floor || error_ <= convergence_.negligible_error)
    return true;
  const bool quiet = std::abs(error_before - error_) <= convergence_.tolerance * error_before;
  quiet_steps_ = quiet ? quiet_steps_ + 1 : 0;
  return quiet_steps_ >= convergence_.window;
}

std::size_t RealLayerTrainer::bytes() const {
  std::size_t bytes = pass_.bytes();
  for (const PaddedMatrix* matrix : {&factors_.a, &factors_.b, &previous_.a, &previous_.b, &gradient_a_,
                                     &gradient_b_, &first_a_, &second_a_, &first_b_, &second_b_}) {
    bytes += matrix->bytes();
  }
  return bytes;
}

RealLayerSnapshot RealLayerTrainer::snapshot() const {
  return {step_,         factors_, error_, frobenius_norm(gradient_a_), frobenius_norm(gradient_b_),
          step_seconds_, bytes()};
}

}  // namespace lora
