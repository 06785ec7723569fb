// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factorization/learning_rate.h"

#include <algorithm>
#include <cmath>

#include "core/factorization/power_iteration.h"

namespace lora {
namespace {

// With gaps a small loss may need factors larger than the ratings alone suggest.
constexpr double gaps_share = 0.4;
constexpr double momentum_share = 0.25;
constexpr double adam_share = 0.03;
constexpr double sgd_rate = 0.02;
constexpr double rate_without_scale = 0.01;

double spectral_norm(const Matrix& matrix) {
  const auto rows = static_cast<std::size_t>(matrix.rows());
  const auto columns = static_cast<std::size_t>(matrix.cols());
  const double* data = matrix.data();
  return largest_singular_value(
      rows, columns,
      [=](const std::vector<double>& v, std::vector<double>& w) {
        for (std::size_t row = 0; row < rows; ++row) {
          w[row] = 0.0;
          for (std::size_t k = 0; k < columns; ++k) w[row] += data[row * columns + k] * v[k];
        }
      },
      [=](const std::vector<double>& w, std::vector<double>& v) {
        std::fill(v.begin(), v.end(), 0.0);
        for (std::size_t row = 0; row < rows; ++row) {
          for (std::size_t k = 0; k < columns; ++k) v[k] += data[row * columns + k] * w[row];
        }
      });
}

/// λ times the largest number of ratings in a row or column: the penalty's own curvature.
double penalty_curvature(const TrainingProblem& problem, double l2) {
  std::size_t most = 0;
  for (std::size_t user = 0; user < problem.users(); ++user) {
    most = std::max(most, problem.row_starts()[user + 1] - problem.row_starts()[user]);
  }
  for (const std::uint32_t count : problem.movie_counts()) most = std::max<std::size_t>(most, count);
  return l2 * static_cast<double>(most);
}

double full_batch_rate(const TrainingProblem& problem, const Factors& start, double l2) {
  const double a = spectral_norm(start.a);
  const double b = spectral_norm(start.b);
  const double c = std::max(a, b) * std::max(a, b);
  const double sigma = problem.largest_singular_value();
  const double at_minimum = std::sqrt(c * c + 4.0 * sigma * sigma);
  const double at_start = a * a + b * b + a * b;
  const double curvature = std::max(at_minimum, at_start) + penalty_curvature(problem, l2);
  const double share = problem.is_full() ? 1.0 : gaps_share;
  return curvature > 0.0 && std::isfinite(curvature) ? share / curvature : rate_without_scale;
}

double adam_rate(const TrainingProblem& problem) {
  const auto longest = static_cast<double>(std::max(problem.users(), problem.movies()));
  const double sigma = problem.largest_singular_value();
  return sigma > 0.0 ? adam_share * std::sqrt(sigma / longest) : rate_without_scale;
}

double largest_square_sum(const Factors& factors) {
  double largest_a = 0.0;
  double largest_b = 0.0;
  for (Eigen::Index u = 0; u < factors.a.rows(); ++u) {
    double sum = 0.0;
    for (Eigen::Index k = 0; k < factors.a.cols(); ++k) sum += factors.a(u, k) * factors.a(u, k);
    largest_a = std::max(largest_a, sum);
  }
  for (Eigen::Index i = 0; i < factors.b.cols(); ++i) {
    double sum = 0.0;
    for (Eigen::Index k = 0; k < factors.b.rows(); ++k) sum += factors.b(k, i) * factors.b(k, i);
    largest_b = std::max(largest_b, sum);
  }
  return largest_a + largest_b;
}

double stochastic_rate(const TrainingProblem& problem, const Factors& start, double l2) {
  double rate = sgd_rate;
  double largest = 0.0;
  for (const double target : problem.target()) largest = std::max(largest, std::abs(target));
  if (largest > 0.0) rate = std::min(rate, 0.1 / largest);
  const double curvature = largest_square_sum(start) + l2;
  return curvature > 0.0 ? std::min(rate, 0.5 / curvature) : rate;
}

}  // namespace

double automatic_learning_rate(const TrainingProblem& problem, const TrainingSettings& settings) {
  return automatic_learning_rate(problem, settings,
                                 initial_factors(problem.users(), problem.movies(), settings.rank,
                                                 settings.start, settings.sigma, settings.seed));
}

double automatic_learning_rate(const TrainingProblem& problem, const TrainingSettings& settings,
                               const Factors& start) {
  switch (settings.method) {
    case Method::gradient_descent:
      return full_batch_rate(problem, start, l2_of(settings));
    case Method::momentum:
      return momentum_share * full_batch_rate(problem, start, l2_of(settings));
    case Method::adam:
      return adam_rate(problem);
    case Method::sgd:
      return stochastic_rate(problem, start, l2_of(settings));
    case Method::als:
      break;
  }
  return 0.0;
}

}  // namespace lora
