// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factorization/large_evaluation.h"

#include <algorithm>
#include <limits>

namespace lora {
namespace {

constexpr std::size_t dense_share = 10;

void copy(const Matrix& from, PaddedMatrix& to) {
  for (std::size_t row = 0; row < to.rows(); ++row) {
    const double* values = from.data() + row * to.cols();
    float* out = to.row(row);
    for (std::size_t k = 0; k < to.cols(); ++k) out[k] = static_cast<float>(values[k]);
  }
}

void copy(const PaddedMatrix& from, Matrix& to) {
  to.resize(static_cast<Eigen::Index>(from.rows()), static_cast<Eigen::Index>(from.cols()));
  for (std::size_t row = 0; row < from.rows(); ++row) {
    const float* values = from.row(row);
    double* out = to.data() + row * from.cols();
    for (std::size_t k = 0; k < from.cols(); ++k) out[k] = static_cast<double>(values[k]);
  }
}

PaddedMatrix dense_target(const TrainingProblem& problem) {
  PaddedMatrix target(problem.users(), problem.movies());
  for (std::size_t user = 0; user < problem.users(); ++user) {
    float* row = target.row(user);
    std::fill_n(row, problem.movies(), std::numeric_limits<float>::quiet_NaN());
    for (std::size_t k = problem.row_starts()[user]; k < problem.row_starts()[user + 1]; ++k)
      row[problem.movie_of()[k]] = static_cast<float>(problem.target()[k]);
  }
  return target;
}

}  // namespace

bool is_full_batch(Method method) {
  return method == Method::gradient_descent || method == Method::momentum || method == Method::adam;
}

bool is_dense(const TrainingProblem& problem) {
  return problem.trained_count() * dense_share >= problem.table().cells();
}

bool LargeEvaluation::suits(const TrainingProblem& problem, const TrainingSettings& settings) {
  return is_full_batch(settings.method) && is_dense(problem) && problem.table().cells() <= cell_limit;
}

LargeEvaluation::LargeEvaluation(const TrainingProblem& problem, std::size_t rank,
                                 const KernelChoice& kernels)
    : target_(dense_target(problem)),
      left_(problem.users(), rank),
      right_(rank, problem.movies()),
      gradient_left_(problem.users(), rank),
      gradient_right_(rank, problem.movies()),
      pass_(problem.users(), problem.movies(), rank, kernels.threads, *kernels.tiles) {}

void LargeEvaluation::evaluate(const TrainingProblem& problem, const Factors& factors, double l2,
                               Evaluation& evaluation) {
  copy(factors.a, left_);
  copy(factors.b, right_);
  ResidualTask task;
  task.target = target_.data();
  task.target_stride = target_.stride();
  task.left = left_.data();
  task.left_stride = left_.stride();
  task.right = right_.data();
  task.right_stride = right_.stride();
  task.gradient_left = gradient_left_.data();
  task.gradient_left_stride = gradient_left_.stride();
  task.gradient_right = gradient_right_.data();
  task.gradient_right_stride = gradient_right_.stride();
  evaluation.squared_error = pass_.run(task);
  copy(gradient_left_, evaluation.gradient_a);
  copy(gradient_right_, evaluation.gradient_b);
  finish(problem, factors, l2, evaluation);
}

}  // namespace lora
