// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factorization/loss.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>
#include <vector>

namespace lora {
namespace {

/// Four partial sums in a fixed order: fast without leaving the order of additions to the compiler.
template <typename Term>
double sum_of(std::size_t count, Term&& term) {
  double lanes[4] = {0.0, 0.0, 0.0, 0.0};
  std::size_t k = 0;
  for (; k + 4 <= count; k += 4) {
    for (std::size_t lane = 0; lane < 4; ++lane) lanes[lane] += term(k + lane);
  }
  for (; k < count; ++k) lanes[0] += term(k);
  return (lanes[0] + lanes[1]) + (lanes[2] + lanes[3]);
}

double square_norm(const double* values, std::size_t count) {
  return sum_of(count, [values](std::size_t k) { return values[k] * values[k]; });
}

/// The trained ratings of one user. `movie_of` is the identity in a row without gaps, which the loops below
/// are told so that they run over neighbours in memory.
struct Row {
  const std::uint32_t* movie_of;
  const double* target;
  std::size_t count;
  bool full;
};

Row row_of(const TrainingProblem& problem, std::size_t user) {
  const std::size_t first = problem.row_starts()[user];
  const std::size_t count = problem.row_starts()[user + 1] - first;
  return {problem.movie_of().data() + first, problem.target().data() + first, count,
          count == problem.movies()};
}

/// error[k] = (A·B)(user, movie of k) − target[k]; the product is added in order of the latent dimension.
void row_errors(const Row& row, const double* a, const Matrix& b, double* error) {
  for (std::size_t k = 0; k < row.count; ++k) error[k] = 0.0;
  for (Eigen::Index d = 0; d < b.rows(); ++d) {
    const double factor = a[d];
    const double* b_row = b.data() + d * b.cols();
    if (row.full) {
      for (std::size_t k = 0; k < row.count; ++k) error[k] += factor * b_row[k];
    } else {
      for (std::size_t k = 0; k < row.count; ++k) error[k] += factor * b_row[row.movie_of[k]];
    }
  }
  for (std::size_t k = 0; k < row.count; ++k) error[k] -= row.target[k];
}

void add_gradients(const Row& row, const double* a, const Matrix& b, const double* error, double* gradient_a,
                   Matrix& gradient_b) {
  for (Eigen::Index d = 0; d < b.rows(); ++d) {
    const double factor = a[d];
    const double* b_row = b.data() + d * b.cols();
    double* out = gradient_b.data() + d * b.cols();
    if (row.full) {
      gradient_a[d] = sum_of(row.count, [&](std::size_t k) { return error[k] * b_row[k]; });
      for (std::size_t k = 0; k < row.count; ++k) out[k] += factor * error[k];
    } else {
      gradient_a[d] = sum_of(row.count, [&](std::size_t k) { return error[k] * b_row[row.movie_of[k]]; });
      for (std::size_t k = 0; k < row.count; ++k) out[row.movie_of[k]] += factor * error[k];
    }
  }
}

/// Calls `visit(error, count)` with the errors of each user's trained ratings.
template <typename Visit>
void for_each_row(const TrainingProblem& problem, const Factors& factors, Visit&& visit) {
  std::vector<double> error(problem.movies());
  for (std::size_t user = 0; user < problem.users(); ++user) {
    const Row row = row_of(problem, user);
    row_errors(row, factors.a.data() + user * factors.rank(), factors.b, error.data());
    visit(error.data(), row.count);
  }
}

/// √(Σ e² / count) where Σ e² is beyond double: e is divided by the largest first.
template <typename ForEach>
double scaled_root_mean_square(std::size_t count, ForEach&& for_each) {
  constexpr double beyond = std::numeric_limits<double>::max();
  double largest = 0.0;
  bool known = true;
  for_each([&](double error) {
    largest = std::max(largest, std::abs(error));
    known = known && std::isfinite(error);
  });
  if (!known) return beyond;
  double sum = 0.0;
  for_each([&](double error) { sum += (error / largest) * (error / largest); });
  return largest * std::sqrt(sum / static_cast<double>(count));
}

/// Adds λ n_u a_u and λ n_i b_i to the gradients; returns Σ n_u ‖a_u‖² + Σ n_i ‖b_i‖².
double add_penalty(const TrainingProblem& problem, const Factors& factors, double l2,
                   Evaluation& evaluation) {
  double sum = 0.0;
  const std::size_t rank = factors.rank();
  for (std::size_t user = 0; user < factors.users(); ++user) {
    const auto count = static_cast<double>(problem.row_starts()[user + 1] - problem.row_starts()[user]);
    const double* a = factors.a.data() + user * rank;
    double* gradient = evaluation.gradient_a.data() + user * rank;
    for (std::size_t d = 0; d < rank; ++d) gradient[d] += l2 * count * a[d];
    sum += count * square_norm(a, rank);
  }
  const std::uint32_t* counts = problem.movie_counts().data();
  for (std::size_t d = 0; d < rank; ++d) {
    const double* b = factors.b.data() + d * factors.movies();
    double* gradient = evaluation.gradient_b.data() + d * factors.movies();
    for (std::size_t i = 0; i < factors.movies(); ++i) gradient[i] += l2 * counts[i] * b[i];
    sum += sum_of(factors.movies(), [&](std::size_t i) { return counts[i] * (b[i] * b[i]); });
  }
  return sum;
}

}  // namespace

void check_shapes(const TrainingProblem& problem, const Factors& factors) {
  if (factors.users() != problem.users() || factors.movies() != problem.movies() ||
      factors.a.cols() != factors.b.rows()) {
    throw std::invalid_argument("evaluate: A must be users × rank and B rank × movies");
  }
}

void evaluate(const TrainingProblem& problem, const Factors& factors, double l2, Evaluation& evaluation) {
  check_shapes(problem, factors);
  evaluation.gradient_a.setZero(factors.a.rows(), factors.a.cols());
  evaluation.gradient_b.setZero(factors.b.rows(), factors.b.cols());
  double squared_error = 0.0;
  std::vector<double> error(problem.movies());
  for (std::size_t user = 0; user < problem.users(); ++user) {
    const Row row = row_of(problem, user);
    const double* a = factors.a.data() + user * factors.rank();
    row_errors(row, a, factors.b, error.data());
    squared_error += square_norm(error.data(), row.count);
    add_gradients(row, a, factors.b, error.data(), evaluation.gradient_a.data() + user * factors.rank(),
                  evaluation.gradient_b);
  }
  evaluation.squared_error = squared_error;
  const Matrix& ga = evaluation.gradient_a;
  const Matrix& gb = evaluation.gradient_b;
  evaluation.gradient_norm_a = std::sqrt(square_norm(ga.data(), static_cast<std::size_t>(ga.size())));
  evaluation.gradient_norm_b = std::sqrt(square_norm(gb.data(), static_cast<std::size_t>(gb.size())));
  finish(problem, factors, l2, evaluation);
}

void finish(const TrainingProblem& problem, const Factors& factors, double l2, Evaluation& evaluation) {
  evaluation.loss = 0.5 * evaluation.squared_error;
  if (l2 > 0.0) evaluation.loss += 0.5 * l2 * add_penalty(problem, factors, l2, evaluation);
}

double rmse(const TrainingProblem& problem, const Factors& factors) {
  check_shapes(problem, factors);
  if (problem.trained_count() == 0) return 0.0;
  double squared_error = 0.0;
  for_each_row(problem, factors,
               [&](const double* error, std::size_t count) { squared_error += square_norm(error, count); });
  if (std::isfinite(squared_error)) {
    return std::sqrt(squared_error / static_cast<double>(problem.trained_count()));
  }
  return scaled_root_mean_square(problem.trained_count(), [&](auto visit) {
    for_each_row(problem, factors,
                 [&](const double* error, std::size_t count) { std::for_each(error, error + count, visit); });
  });
}

double hidden_rmse(const TrainingProblem& problem, const Factors& factors) {
  check_shapes(problem, factors);
  if (problem.hidden().empty()) return std::numeric_limits<double>::quiet_NaN();
  const auto for_each = [&](auto visit) {
    for (const Rating& rating : problem.hidden()) {
      visit(problem.base().at(rating.user, rating.movie) + factors.product(rating.user, rating.movie) -
            rating.value);
    }
  };
  double squared_error = 0.0;
  for_each([&](double error) { squared_error += error * error; });
  if (std::isfinite(squared_error)) {
    return std::sqrt(squared_error / static_cast<double>(problem.hidden().size()));
  }
  return scaled_root_mean_square(problem.hidden().size(), for_each);
}

}  // namespace lora
