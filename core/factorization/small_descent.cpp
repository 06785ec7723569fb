// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factorization/small_descent.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/factorization/large_evaluation.h"
#include "core/factorization/update_rules.h"

namespace lora {
namespace {

constexpr std::size_t adam_batch = 256;
// Blocks of the state: factors, gradients and two memories, now and next.
enum Block : std::size_t { factors_now, gradients_now, first_now, second_now, next };

DescentRule rule_of(Method method) {
  if (method == Method::momentum) return DescentRule::momentum;
  return method == Method::adam ? DescentRule::adam : DescentRule::plain;
}

}  // namespace

bool SmallDescent::suits(const TrainingProblem& problem, const TrainingSettings& settings) {
  return is_full_batch(settings.method) && is_dense(problem) && problem.table().cells() <= cell_limit;
}

SmallDescent::SmallDescent(const TrainingProblem& problem, const TrainingSettings& settings,
                           double learning_rate, const Factors& factors, const RowKernels& kernels)
    : shape_(row_shape(problem.users(), problem.movies(), factors.rank())),
      kernels_(&kernels),
      blocks_(Eigen::VectorXd::Zero(static_cast<Eigen::Index>(2 * next * factors_size(shape_)))),
      row_(Eigen::VectorXd::Zero(static_cast<Eigen::Index>(shape_.padded_cols))) {
  fill(problem, l2_of(settings));
  task_.rule = rule_of(settings.method);
  task_.rate = learning_rate;
  task_.friction = momentum_friction;
  task_.beta_1 = adam_beta_1;
  task_.beta_2 = adam_beta_2;
  task_.epsilon = adam_epsilon;
  task_.shape = shape_;
  task_.target = target_.data();
  task_.weights = weights_.size() > 0 ? weights_.data() : nullptr;
  task_.row = row_.data();
  const bool has_first = task_.rule != DescentRule::plain, has_second = task_.rule == DescentRule::adam;
  const auto state_at = [&](std::size_t begin) {
    return DescentState{block(begin + factors_now), block(begin + gradients_now),
                        has_first ? block(begin + first_now) : nullptr,
                        has_second ? block(begin + second_now) : nullptr};
  };
  task_.now = state_at(0);
  task_.next = state_at(next);
  put(factors.a, factors.b, task_.now.factors);
  sums_ = kernels_->evaluate(task_);
}

void SmallDescent::fill(const TrainingProblem& problem, double l2) {
  const auto size = static_cast<Eigen::Index>(shape_.rows * shape_.padded_cols);
  target_ = Eigen::VectorXd::Constant(size, std::numeric_limits<double>::quiet_NaN());
  for (std::size_t user = 0; user < shape_.rows; ++user) {
    for (std::size_t k = problem.row_starts()[user]; k < problem.row_starts()[user + 1]; ++k) {
      target_[static_cast<Eigen::Index>(user * shape_.padded_cols + problem.movie_of()[k])] =
          problem.target()[k];
    }
  }
  if (!(l2 > 0.0)) return;
  weights_ = Eigen::VectorXd::Zero(static_cast<Eigen::Index>(factors_size(shape_)));
  for (std::size_t k = 0; k < shape_.rank; ++k) {
    for (std::size_t user = 0; user < shape_.rows; ++user) {
      const auto count = static_cast<double>(problem.row_starts()[user + 1] - problem.row_starts()[user]);
      weights_[static_cast<Eigen::Index>(left_place(shape_, user, k))] = l2 * count;
    }
    for (std::size_t movie = 0; movie < shape_.cols; ++movie) {
      weights_[static_cast<Eigen::Index>(right_place(shape_, k, movie))] = l2 * problem.movie_counts()[movie];
    }
  }
}

double* SmallDescent::block(std::size_t index) {
  return blocks_.data() + index * factors_size(shape_);
}

const double* SmallDescent::block(std::size_t index) const {
  return blocks_.data() + index * factors_size(shape_);
}

void SmallDescent::put(const Matrix& a, const Matrix& b, double* block) {
  for (std::size_t k = 0; k < shape_.rank; ++k) {
    double* const left = block + left_place(shape_, 0, k);
    for (std::size_t user = 0; user < shape_.rows; ++user) left[user] = a.data()[user * shape_.rank + k];
    std::copy_n(b.data() + k * shape_.cols, shape_.cols, block + right_place(shape_, k, 0));
  }
}

void SmallDescent::take(const double* block, Matrix& a, Matrix& b) const {
  a.resize(static_cast<Eigen::Index>(shape_.rows), static_cast<Eigen::Index>(shape_.rank));
  b.resize(static_cast<Eigen::Index>(shape_.rank), static_cast<Eigen::Index>(shape_.cols));
  for (std::size_t k = 0; k < shape_.rank; ++k) {
    const double* const left = block + left_place(shape_, 0, k);
    for (std::size_t user = 0; user < shape_.rows; ++user) a.data()[user * shape_.rank + k] = left[user];
    std::copy_n(block + right_place(shape_, k, 0), shape_.cols, b.data() + k * shape_.cols);
  }
}

void SmallDescent::prepare_corrections(std::size_t steps) {
  corrections_.resize(2 * steps);
  for (std::size_t k = 0; k < steps; ++k) {
    const double count = adam_steps_ + static_cast<double>(k + 1);
    corrections_[2 * k] = 1.0 - std::pow(adam_beta_1, count);
    corrections_[2 * k + 1] = 1.0 - std::pow(adam_beta_2, count);
  }
  task_.corrections = corrections_.data();
}

DescentEnd SmallDescent::advance(std::size_t steps, double loss_limit, const Watch& watch) {
  if (task_.rule == DescentRule::adam) {
    steps = std::min(steps, adam_batch);
    prepare_corrections(steps);
  }
  task_.steps = steps;
  task_.error_limit = 2.0 * loss_limit;
  task_.watch = watch.on;
  task_.smallest_fall = watch.smallest_fall;
  task_.rounding = watch.rounding;
  task_.negligible = watch.negligible_error;
  const DescentEnd end = kernels_->descend(task_, sums_);
  if (end.steps > 0) sums_ = end.sums;
  if (task_.rule == DescentRule::adam) adam_steps_ += static_cast<double>(end.steps);
  return end;
}

void SmallDescent::write(Factors& factors, Evaluation& evaluation) const {
  take(task_.now.factors, factors.a, factors.b);
  take(task_.now.gradients, evaluation.gradient_a, evaluation.gradient_b);
  evaluation.squared_error = sums_.squared_error;
  evaluation.loss = 0.5 * sums_.error;
  evaluation.gradient_norm_a = std::sqrt(sums_.left_norm);
  evaluation.gradient_norm_b = std::sqrt(sums_.right_norm);
}

OptimizerState SmallDescent::state() const {
  OptimizerState state;
  if (task_.rule == DescentRule::plain) return state;
  const bool adam = task_.rule == DescentRule::adam;
  state.matrices.resize(adam ? 5 : 2);
  if (!adam) {
    take(task_.now.first, state.matrices[0], state.matrices[1]);
    return state;
  }
  take(task_.now.first, state.matrices[0], state.matrices[2]);
  take(task_.now.second, state.matrices[1], state.matrices[3]);
  state.matrices[4] = Matrix::Constant(1, 1, adam_steps_);
  return state;
}

void SmallDescent::restore(const OptimizerState& state) {
  if (task_.rule == DescentRule::plain) return;
  if (task_.rule == DescentRule::momentum) {
    put(state.matrices[0], state.matrices[1], task_.now.first);
    return;
  }
  put(state.matrices[0], state.matrices[2], task_.now.first);
  put(state.matrices[1], state.matrices[3], task_.now.second);
  adam_steps_ = state.matrices[4](0, 0);
}

}  // namespace lora
