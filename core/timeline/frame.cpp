// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/frame.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace lora {
namespace {

constexpr double smallest_range = 1e-12;

double largest_magnitude(const Matrix& matrix) {
  double largest = 0.0;
  for (Eigen::Index k = 0; k < matrix.size(); ++k) largest = std::max(largest, std::abs(matrix.data()[k]));
  return largest;
}

}  // namespace

Frame::Frame(SnapshotPtr snapshot, std::shared_ptr<const TrainingProblem> problem)
    : snapshot_(std::move(snapshot)), problem_(std::move(problem)) {
  if (!snapshot_ || !problem_) throw std::invalid_argument("Frame: a snapshot and a problem are needed");
  const Factors& factors = snapshot_->factors;
  if (factors.users() != users() || factors.movies() != movies() || factors.a.cols() != factors.b.rows()) {
    throw std::invalid_argument("Frame: the snapshot's shapes must fit the problem");
  }
  factor_range_ = std::max({largest_magnitude(factors.a), largest_magnitude(factors.b), smallest_range});
  const RatingScale& scale = problem_->table().scale();
  residual_range_ = std::max((scale.highest - scale.lowest) / 2.0, smallest_range);
}

double Frame::a(std::size_t user, std::size_t dimension) const {
  return snapshot_->factors.a(static_cast<Eigen::Index>(user), static_cast<Eigen::Index>(dimension));
}

double Frame::b(std::size_t dimension, std::size_t movie) const {
  return snapshot_->factors.b(static_cast<Eigen::Index>(dimension), static_cast<Eigen::Index>(movie));
}

double Frame::guess(std::size_t user, std::size_t movie) const {
  return base(user, movie) + snapshot_->factors.product(user, movie);
}

std::optional<double> Frame::rating(std::size_t user, std::size_t movie) const {
  return problem_->table().at(user, movie);
}

std::optional<double> Frame::residual(std::size_t user, std::size_t movie) const {
  const std::optional<double> seen = rating(user, movie);
  return seen ? std::optional(guess(user, movie) - *seen) : std::nullopt;
}

}  // namespace lora
