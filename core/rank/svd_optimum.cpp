// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rank/svd_optimum.h"

#include <Eigen/SVD>
#include <algorithm>
#include <cmath>

namespace lora {

std::optional<SvdOptimum> SvdOptimum::of(const TrainingProblem& problem, std::size_t size_limit) {
  if (!problem.is_full() || std::min(problem.users(), problem.movies()) > size_limit) return std::nullopt;
  Eigen::MatrixXd target(static_cast<Eigen::Index>(problem.users()),
                         static_cast<Eigen::Index>(problem.movies()));
  const double* next = problem.target().data();
  for (Eigen::Index u = 0; u < target.rows(); ++u) {
    for (Eigen::Index i = 0; i < target.cols(); ++i) target(u, i) = *next++;
  }
  const Eigen::VectorXd values = Eigen::BDCSVD<Eigen::MatrixXd>(target).singularValues();
  SvdOptimum optimum;
  optimum.singular_values_.assign(values.data(), values.data() + values.size());
  optimum.cells_ = problem.table().cells();
  return optimum;
}

double SvdOptimum::rmse(std::size_t rank) const {
  double tail = 0.0;
  for (std::size_t k = singular_values_.size(); k > rank; --k) {
    tail += singular_values_[k - 1] * singular_values_[k - 1];
  }
  return std::sqrt(tail / static_cast<double>(cells_));
}

}  // namespace lora
