// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factorization/branch_start.h"

#include <Eigen/QR>
#include <Eigen/SVD>
#include <stdexcept>

#include "core/factorization/loss.h"

namespace lora {
namespace {

using Eigen::Index;
using Eigen::MatrixXd;

Factors with_one_more(const Factors& factors, const TrainingSettings& settings) {
  const Index rank = factors.a.cols();
  const Factors fresh = initial_factors(factors.users(), factors.movies(), factors.rank() + 1,
                                        Start::gaussian_zero, settings.sigma, settings.seed);
  Factors result{Matrix(factors.a.rows(), rank + 1), Matrix::Zero(rank + 1, factors.b.cols())};
  result.a.leftCols(rank) = factors.a;
  result.a.col(rank) = fresh.a.col(rank);
  result.b.topRows(rank) = factors.b;
  return result;
}

/// Thin orthonormal basis of the columns and the square factor: matrix = q · r.
struct ThinQr {
  MatrixXd q;
  MatrixXd r;
};

ThinQr thin_qr(const MatrixXd& matrix) {
  const Index size = std::min(matrix.rows(), matrix.cols());
  const Eigen::HouseholderQR<MatrixXd> qr(matrix);
  return {qr.householderQ() * MatrixXd::Identity(matrix.rows(), size),
          qr.matrixQR().topRows(size).triangularView<Eigen::Upper>()};
}

/// A = U√S, B = √S Vᵀ, largest first; nothing where A·B is 0, which would leave A and B at 0 for good.
std::optional<Factors> balanced(const Factors& factors) {
  const Index rank = factors.a.cols();
  const ThinQr a = thin_qr(factors.a), b = thin_qr(factors.b.transpose());
  const Eigen::JacobiSVD<MatrixXd> svd(a.r * b.r.transpose(), Eigen::ComputeThinU | Eigen::ComputeThinV);
  const Eigen::VectorXd& strength = svd.singularValues();
  if (!(strength(0) > 0.0)) return std::nullopt;
  const Eigen::VectorXd root = strength.cwiseSqrt();
  // Above min(m, n) the last dimensions have no strength by shape.
  Factors result{Matrix::Zero(factors.a.rows(), rank), Matrix::Zero(rank, factors.b.cols())};
  result.a.leftCols(root.size()) = a.q * svd.matrixU() * root.asDiagonal();
  result.b.topRows(root.size()) = root.asDiagonal() * svd.matrixV().transpose() * b.q.transpose();
  return result;
}

Factors with_one_less(const Factors& factors, double& dropped_strength) {
  const Factors turned = balanced(factors).value_or(factors);
  const Index rank = turned.a.cols();
  Index weakest = rank - 1;
  const auto strength = [&](Index k) { return turned.a.col(k).norm() * turned.b.row(k).norm(); };
  for (Index k = rank - 1; k >= 0; --k) {
    if (strength(k) < strength(weakest)) weakest = k;
  }
  dropped_strength = strength(weakest);
  Factors result{Matrix(turned.a.rows(), rank - 1), Matrix(rank - 1, turned.b.cols())};
  for (Index k = 0, kept = 0; k < rank; ++k) {
    if (k == weakest) continue;
    result.a.col(kept) = turned.a.col(k);
    result.b.row(kept++) = turned.b.row(k);
  }
  return result;
}

}  // namespace

BranchStart branch_start(const TrainingProblem& problem, const TrainingSettings& settings,
                         const Snapshot& from, const BranchChange& change) {
  BranchStart start;
  start.settings = settings;
  start.settings.rank = from.factors.rank();
  start.snapshot = from;
  start.rmse_before = rmse(problem, from.factors);
  if (change.method && *change.method != settings.method) {
    start.settings.method = *change.method;
    start.settings.learning_rate.reset();
  }
  if (change.learning_rate) start.settings.learning_rate = change.learning_rate;
  if (change.rank == RankMove::one_more) {
    start.snapshot.factors = with_one_more(from.factors, settings);
  } else if (change.rank == RankMove::one_less) {
    if (from.factors.rank() < 2) throw std::invalid_argument("branch_start: rank 1 has none below it");
    start.snapshot.factors = with_one_less(from.factors, start.dropped_strength);
  }
  start.settings.rank = start.snapshot.factors.rank();
  check(start.settings);
  start.rmse_after = rmse(problem, start.snapshot.factors);
  return start;
}

}  // namespace lora
