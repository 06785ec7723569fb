// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rank/svd_optimum.h"

#include <Eigen/SVD>
#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "core/rank/top_energies.h"

namespace lora {
namespace {

// Below, all values take no longer than a few.
constexpr std::size_t smallest_partial = 200;
constexpr std::size_t partial_share = 4;

Eigen::MatrixXd target_of(const TrainingProblem& problem) {
  Eigen::MatrixXd target(static_cast<Eigen::Index>(problem.users()),
                         static_cast<Eigen::Index>(problem.movies()));
  const double* next = problem.target().data();
  for (Eigen::Index u = 0; u < target.rows(); ++u) {
    for (Eigen::Index i = 0; i < target.cols(); ++i) target(u, i) = *next++;
  }
  return target;
}

}  // namespace

std::optional<SvdOptimum> SvdOptimum::of(const TrainingProblem& problem, std::size_t ranks,
                                         std::size_t size_limit) {
  const std::size_t size = std::min(problem.users(), problem.movies());
  if (!problem.is_full() || size > size_limit) return std::nullopt;
  const Eigen::MatrixXd target = target_of(problem);
  SvdOptimum optimum;
  optimum.cells_ = problem.table().cells();
  if (size >= smallest_partial && ranks <= size / partial_share) {
    const TopEnergies top = top_energies(target, std::max<std::size_t>(ranks, 1));
    for (const double energy : top.energies) optimum.singular_values_.push_back(std::sqrt(energy));
    optimum.rest_ = top.rest;
    optimum.highest_rank_ = ranks;
    return optimum;
  }
  const Eigen::VectorXd values = Eigen::BDCSVD<Eigen::MatrixXd>(target).singularValues();
  optimum.singular_values_.assign(values.data(), values.data() + values.size());
  return optimum;
}

double SvdOptimum::rmse(std::size_t rank) const {
  if (rank > highest_rank_) throw std::out_of_range("SvdOptimum: this rank was not asked for");
  double tail = rest_;
  for (std::size_t k = singular_values_.size(); k > rank; --k) {
    tail += singular_values_[k - 1] * singular_values_[k - 1];
  }
  return std::sqrt(tail / static_cast<double>(cells_));
}

}  // namespace lora
