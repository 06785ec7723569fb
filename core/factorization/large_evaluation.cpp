// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factorization/large_evaluation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

#include "core/factorization/matrix_parts.h"

namespace lora {
namespace {

// Seen cells in 10 per hundred: where both ways cost the same at rank 4 (at rank 16 it is 3 to 5 per
// hundred).
constexpr std::size_t dense_share = 10;

void copy(const Matrix& from, PaddedMatrix& to, std::size_t number) {
  const MatrixPart part = matrix_part(to.rows(), to.cols(), number);
  for (std::size_t row = part.first_row; row < part.end_row; ++row) {
    const double* values = from.data() + row * to.cols();
    float* out = to.row(row);
    for (std::size_t k = part.first_col; k < part.end_col; ++k) out[k] = static_cast<float>(values[k]);
  }
}

/// Returns the sum of the part's squares.
double copy(const PaddedMatrix& from, Matrix& to, std::size_t number) {
  const MatrixPart part = matrix_part(from.rows(), from.cols(), number);
  double lanes[4] = {0.0, 0.0, 0.0, 0.0};
  for (std::size_t row = part.first_row; row < part.end_row; ++row) {
    const float* values = from.row(row);
    double* out = to.data() + row * from.cols();
    std::size_t k = part.first_col;
    const auto take = [&](std::size_t lane) {
      out[k] = static_cast<double>(values[k]);
      lanes[lane] += out[k] * out[k];
      ++k;
    };
    while (k + 4 <= part.end_col) {
      for (std::size_t lane = 0; lane < 4; ++lane) take(lane);
    }
    while (k < part.end_col) take(0);
  }
  return (lanes[0] + lanes[1]) + (lanes[2] + lanes[3]);
}

void resize(Matrix& matrix, const PaddedMatrix& like) {
  matrix.resize(static_cast<Eigen::Index>(like.rows()), static_cast<Eigen::Index>(like.cols()));
}

double norm_of(const std::array<double, matrix_parts>& squares) {
  return std::sqrt(std::accumulate(squares.begin(), squares.end(), 0.0));
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
  ThreadTeam& threads = pass_.team();
  threads.run(matrix_parts, [&](std::size_t part) {
    copy(factors.a, left_, part);
    copy(factors.b, right_, part);
  });
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
  resize(evaluation.gradient_a, gradient_left_);
  resize(evaluation.gradient_b, gradient_right_);
  std::array<double, matrix_parts> squares_a, squares_b;
  threads.run(matrix_parts, [&](std::size_t part) {
    squares_a[part] = copy(gradient_left_, evaluation.gradient_a, part);
    squares_b[part] = copy(gradient_right_, evaluation.gradient_b, part);
  });
  evaluation.gradient_norm_a = norm_of(squares_a);
  evaluation.gradient_norm_b = norm_of(squares_b);
  finish(problem, factors, l2, evaluation);
}

ThreadTeam* LargeEvaluation::team() const {
  return pass_.threads() > 1 ? &pass_.team() : nullptr;
}

}  // namespace lora
