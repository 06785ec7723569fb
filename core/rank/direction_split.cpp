// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rank/direction_split.h"

#include <Eigen/SVD>
#include <algorithm>
#include <stdexcept>

namespace lora {

using Eigen::Index;
using Eigen::MatrixXd;

namespace {
// A direction below this share of the largest is rounding: there is nothing to learn along it.
constexpr double no_direction = 1e-9;
}  // namespace

std::optional<DirectionSplit> DirectionSplit::of(const TrainingProblem& problem, std::size_t size_limit) {
  if (!problem.is_full() || std::min(problem.users(), problem.movies()) > size_limit) return std::nullopt;
  const auto rows = static_cast<Index>(problem.users());
  const auto columns = static_cast<Index>(problem.movies());
  const MatrixXd target = Eigen::Map<const Matrix>(problem.target().data(), rows, columns);
  const Eigen::BDCSVD<MatrixXd> svd(target, Eigen::ComputeThinU | Eigen::ComputeThinV);
  DirectionSplit split;
  split.users_ = svd.matrixU();
  split.movies_ = svd.matrixV();
  split.singular_values_.assign(svd.singularValues().begin(), svd.singularValues().end());
  return split;
}

void DirectionSplit::check_shape(const Factors& factors) const {
  if (factors.a.rows() != users_.rows() || factors.b.cols() != movies_.rows() ||
      factors.a.cols() != factors.b.rows()) {
    throw std::invalid_argument("DirectionSplit: A must be users × rank and B rank × movies");
  }
}

std::vector<double> DirectionSplit::strengths(const Factors& factors) const {
  check_shape(factors);
  const MatrixXd left = users_.transpose() * factors.a;  // count × r
  const MatrixXd right = factors.b * movies_;            // r × count
  std::vector<double> values(count());
  for (Index i = 0; i < left.rows(); ++i) values[static_cast<std::size_t>(i)] = left.row(i).dot(right.col(i));
  return values;
}

std::vector<double> DirectionSplit::residual_energies(const Factors& factors) const {
  check_shape(factors);
  // u_iᵀX = σ_i v_iᵀ and X v_i = σ_i u_i; of the two bases the complete one is taken, so that nothing is
  // lost.
  const bool by_users = users_.rows() <= movies_.rows();
  const MatrixXd learned = by_users ? MatrixXd((users_.transpose() * factors.a) * factors.b)
                                    : MatrixXd((factors.a * (factors.b * movies_)).transpose());
  const MatrixXd& other = by_users ? movies_ : users_;
  std::vector<double> values(count());
  for (std::size_t i = 0; i < count(); ++i) {
    const auto k = static_cast<Index>(i);
    values[i] = (singular_values_[i] * other.col(k).transpose() - learned.row(k)).squaredNorm();
  }
  return values;
}

DirectionHistory follow_directions(const DirectionSplit& split, const std::vector<SnapshotPtr>& run,
                                   std::size_t directions, std::size_t most_points) {
  const std::size_t count = std::min(directions, split.count());
  DirectionHistory history;
  history.strengths.resize(count);
  history.energies.resize(count);
  history.half_steps.resize(count);
  const std::size_t stride = std::max<std::size_t>(1, run.size() / std::max<std::size_t>(most_points, 1));
  for (std::size_t k = 0; k < run.size(); ++k) {
    const std::vector<double> strengths = split.strengths(run[k]->factors);
    for (std::size_t i = 0; i < count; ++i) {
      const double sigma = split.singular_values()[i];
      const bool is_there = sigma > no_direction * split.singular_values().front();
      if (is_there && !history.half_steps[i] && strengths[i] >= 0.5 * sigma) {
        history.half_steps[i] = run[k]->step;
      }
    }
    if (k % stride != 0 && k + 1 != run.size()) continue;
    const std::vector<double> energies = split.residual_energies(run[k]->factors);
    history.steps.push_back(run[k]->step);
    for (std::size_t i = 0; i < count; ++i) {
      history.strengths[i].push_back(strengths[i]);
      history.energies[i].push_back(energies[i]);
    }
  }
  return history;
}

}  // namespace lora
