// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lora/lora_trainer.h"

#include <cmath>
#include <stdexcept>
#include <utility>

#include "core/factorization/update_rules.h"
#include "core/lora/lora_score.h"

namespace lora {
namespace {

bool is_finite(const LoraEvaluation& evaluation) {
  return std::isfinite(evaluation.loss) && std::isfinite(evaluation.gradient_norm_a) &&
         std::isfinite(evaluation.gradient_norm_b);
}

bool same_shape(const Matrix& first, const Matrix& second) {
  return first.rows() == second.rows() && first.cols() == second.cols();
}

/// Adam's moments of A, of B, and a 1 × 1 matrix that counts its steps; nothing for gradient descent.
OptimizerState empty_state(LoraMethod method, const LoraLayer& layer) {
  if (method == LoraMethod::gradient_descent) return {};
  const Matrix a = Matrix::Zero(layer.a.rows(), layer.a.cols());
  const Matrix b = Matrix::Zero(layer.b.rows(), layer.b.cols());
  return {{a, a, b, b, Matrix::Zero(1, 1)}};
}

bool fits(const OptimizerState& state, const OptimizerState& wanted) {
  if (state.matrices.size() != wanted.matrices.size()) return false;
  for (std::size_t k = 0; k < state.matrices.size(); ++k) {
    if (!same_shape(state.matrices[k], wanted.matrices[k])) return false;
  }
  return true;
}

}  // namespace

LoraTrainer::LoraTrainer(std::shared_ptr<const LoraProblem> problem, const LoraSettings& settings,
                         LoraConvergence convergence)
    : problem_(std::move(problem)), settings_(settings), convergence_(convergence) {
  if (!problem_) throw std::invalid_argument("LoraTrainer: a problem is needed");
  check(settings_);
  layer_ = initial_lora(problem_->model().d_out(), ToyModel::input_size, settings_.rank, settings_.start,
                        settings_.sigma, settings_.alpha, settings_.rank_stabilized, settings_.seed);
  begin();
}

LoraTrainer::LoraTrainer(std::shared_ptr<const LoraProblem> problem, const LoraSettings& settings,
                         const LoraSnapshot& warm, LoraConvergence convergence)
    : LoraTrainer(std::move(problem), settings, convergence) {
  if (!same_shape(warm.layer.a, layer_.a) || !same_shape(warm.layer.b, layer_.b)) {
    throw std::invalid_argument("LoraTrainer: the snapshot's shapes must fit the problem and the rank");
  }
  layer_.a = warm.layer.a;
  layer_.b = warm.layer.b;
  step_ = warm.step;
  begin();
  if (fits(warm.optimizer_state, state_)) state_ = warm.optimizer_state;
}

void LoraTrainer::begin() {
  learning_rate_ = settings_.learning_rate.value_or(default_rate(settings_.method));
  state_ = empty_state(settings_.method, layer_);
  evaluate(*problem_, layer_, evaluation_);
  loss_limit_ = growth_limit * (evaluation_.loss + 1.0);
  outcome_ = is_finite(evaluation_) ? Outcome::running : Outcome::diverged;
}

void LoraTrainer::move() {
  if (settings_.method == LoraMethod::gradient_descent) {
    descend(layer_.a, evaluation_.gradient_a, learning_rate_);
    descend(layer_.b, evaluation_.gradient_b, learning_rate_);
    return;
  }
  double& steps = state_.matrices[4](0, 0);
  steps += 1.0;
  move_by_adam(layer_.a, evaluation_.gradient_a, learning_rate_, steps, state_.matrices[0],
               state_.matrices[1]);
  move_by_adam(layer_.b, evaluation_.gradient_b, learning_rate_, steps, state_.matrices[2],
               state_.matrices[3]);
}

Outcome LoraTrainer::step() {
  if (outcome_ == Outcome::diverged) return outcome_;
  previous_ = layer_;
  previous_state_ = state_;
  move();
  evaluate(*problem_, layer_, next_);
  if (!is_finite(next_) || next_.loss > loss_limit_) {
    std::swap(layer_, previous_);
    std::swap(state_, previous_state_);
    outcome_ = Outcome::diverged;
    return outcome_;
  }
  std::swap(evaluation_, next_);
  ++step_;
  if (outcome_ == Outcome::running && is_converged(next_.loss)) outcome_ = Outcome::converged;
  return outcome_;
}

bool LoraTrainer::is_converged(double loss_before) {
  if (evaluation_.least_probability >= convergence_.sure_probability) return true;
  const bool quiet = std::abs(loss_before - evaluation_.loss) <= convergence_.tolerance * loss_before;
  quiet_steps_ = quiet ? quiet_steps_ + 1 : 0;
  return quiet_steps_ >= convergence_.window;
}

LoraSnapshot LoraTrainer::snapshot() const {
  const LoraScore now = score(*problem_, layer_);
  LoraSnapshot snapshot;
  snapshot.step = step_;
  snapshot.layer = layer_;
  snapshot.loss = evaluation_.loss;
  snapshot.gradient_norm_a = evaluation_.gradient_norm_a;
  snapshot.gradient_norm_b = evaluation_.gradient_norm_b;
  snapshot.tricks_learned = now.tricks_learned;
  snapshot.manners_kept = now.manners_kept;
  snapshot.learning_rate = learning_rate_;
  snapshot.optimizer_state = state_;
  return snapshot;
}

}  // namespace lora
