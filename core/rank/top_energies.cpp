// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rank/top_energies.h"

#include <Eigen/Eigenvalues>
#include <Eigen/QR>
#include <algorithm>
#include <cmath>
#include <utility>

#include "core/base/random.h"
#include "core/kernels/gram_product.h"

namespace lora {
namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr std::size_t fewest_more = 16;
constexpr int highest_degree = 10;
// A filter may set the largest direction above the last one asked for by this much, or floats lose the
// latter.
constexpr double largest_ratio = 3e3;
constexpr double outstanding_ratio = 4.0;
constexpr int most_rounds = 60;
constexpr double tolerance = 1e-6;
constexpr double safety = 0.25;
constexpr double rounding = 1e-13;
// Where less of ‖X‖² is left, it is summed from what the basis does not explain: a difference would cancel.
constexpr double small_rest = 1e-8;

PaddedMatrix floats_of(const MatrixXd& matrix) {
  PaddedMatrix copy(static_cast<std::size_t>(matrix.rows()), static_cast<std::size_t>(matrix.cols()));
  for (std::size_t row = 0; row < copy.rows(); ++row) {
    for (std::size_t col = 0; col < copy.cols(); ++col)
      copy(row, col) = static_cast<float>(matrix(static_cast<Index>(row), static_cast<Index>(col)));
  }
  return copy;
}

/// Columns of doubles from rows of floats.
MatrixXd columns_of(const PaddedMatrix& rows) {
  MatrixXd columns(static_cast<Index>(rows.cols()), static_cast<Index>(rows.rows()));
  for (std::size_t row = 0; row < rows.rows(); ++row) {
    for (std::size_t col = 0; col < rows.cols(); ++col)
      columns(static_cast<Index>(col), static_cast<Index>(row)) = static_cast<double>(rows(row, col));
  }
  return columns;
}

struct Ritz {
  VectorXd energies;  ///< descending
  MatrixXd vectors;   ///< cols × count, orthonormal
  MatrixXd images;    ///< X times these
};

MatrixXd orthonormal(const MatrixXd& columns) {
  const Eigen::HouseholderQR<MatrixXd> qr(columns);
  return qr.householderQ() * MatrixXd::Identity(columns.rows(), columns.cols());
}

Ritz ritz(const MatrixXd& x, const MatrixXd& columns) {
  const MatrixXd basis = orthonormal(columns);
  const MatrixXd image = x * basis;
  MatrixXd inner = MatrixXd::Zero(basis.cols(), basis.cols());
  inner.selfadjointView<Eigen::Lower>().rankUpdate(image.transpose());
  const Eigen::SelfAdjointEigenSolver<MatrixXd> solver(inner);
  const MatrixXd turn = solver.eigenvectors().rowwise().reverse();
  return {solver.eigenvalues().reverse(), basis * turn, image * turn};
}

/// How many directions stand out so far that a filter for the others would drown them in these.
Index outstanding(const VectorXd& energies) {
  Index count = 0;
  while (count < energies.size() && energies[count] > outstanding_ratio * energies[energies.size() - 1])
    ++count;
  return count;
}

/// The highest degree that keeps every direction asked for in sight, the first `apart` being taken care of.
int degree_for(const VectorXd& energies, Index apart, std::size_t count) {
  const double cut = energies[energies.size() - 1];
  const Index last = static_cast<Index>(count) - 1;
  if (!(cut > 0.0) || apart > last) return 1;
  const auto growth = [cut](double energy) { return std::acosh(std::max(1.0, 2.0 * energy / cut - 1.0)); };
  for (int degree = highest_degree; degree > 1; --degree) {
    if (std::cosh(degree * growth(energies[apart])) <=
        largest_ratio * std::cosh(degree * growth(energies[last])))
      return degree;
  }
  return 1;
}

/// rows = T_degree of XᵀX mapped so that [0, cut] becomes [−1, 1], scaled to 1 at `largest`.
void filter(GramProduct& gram, double cut, double largest, int degree, PaddedMatrix& rows) {
  PaddedMatrix before = rows, next = rows;
  gram.run(before, rows);
  if (degree == 1) return;
  const double half = 0.5 * cut;
  const double first_scale = half / (largest - half);
  double scale = first_scale;
  const auto combine = [&](const PaddedMatrix& image, const PaddedMatrix& now, double factor, double back,
                           PaddedMatrix& to) {
    for (std::size_t k = 0; k < to.rows(); ++k) {
      const float* g = image.row(k);
      const float* v = now.row(k);
      float* out = to.row(k);
      const auto a = static_cast<float>(factor), c = static_cast<float>(half), b = static_cast<float>(back);
      for (std::size_t j = 0; j < to.cols(); ++j) out[j] = a * (g[j] - c * v[j]) - b * out[j];
    }
  };
  PaddedMatrix image = rows;
  rows = before;
  for (std::size_t k = 0; k < rows.rows(); ++k) std::fill_n(rows.row(k), rows.cols(), 0.0f);
  combine(image, before, scale / half, 0.0, rows);
  for (int step = 2; step <= degree; ++step) {
    const double next_scale = 1.0 / (2.0 / first_scale - scale);
    gram.run(rows, image);
    combine(image, rows, 2.0 * next_scale / half, scale * next_scale, before);
    std::swap(rows, before);
    scale = next_scale;
  }
}

/// A round: directions that stand out go through XᵀX alone, in double; the others through a filter on what X
/// is without them.
Ritz improved(const MatrixXd& x, const Ritz& found, std::size_t count) {
  const Index apart = outstanding(found.energies), size = found.energies.size();
  MatrixXd columns(found.vectors.rows(), size);
  const MatrixXd others =
      apart > 0 ? (x - found.images.leftCols(apart) * found.vectors.leftCols(apart).transpose()).eval() : x;
  columns.leftCols(apart) = x.transpose() * found.images.leftCols(apart);
  columns.leftCols(apart).colwise().normalize();
  if (apart < size) {
    GramProduct gram(floats_of(others), static_cast<std::size_t>(size - apart));
    PaddedMatrix rows = floats_of(found.vectors.rightCols(size - apart).transpose());
    filter(gram, found.energies[size - 1], found.energies[apart], degree_for(found.energies, apart, count),
           rows);
    columns.rightCols(size - apart) = columns_of(rows);
  }
  return ritz(x, columns);
}

/// From random vectors, twice through XᵀX.
Ritz first_guess(const MatrixXd& x, std::size_t vectors) {
  PaddedMatrix rows(vectors, static_cast<std::size_t>(x.cols())), image = rows;
  Random random(1);
  for (std::size_t k = 0; k < vectors; ++k) {
    for (std::size_t j = 0; j < rows.cols(); ++j) rows(k, j) = static_cast<float>(random.gaussian());
  }
  GramProduct gram(floats_of(x), vectors);
  gram.run(rows, image);
  rows = floats_of(orthonormal(columns_of(image)).transpose());
  gram.run(rows, image);
  return ritz(x, columns_of(image));
}

double rest_after(const MatrixXd& x, const Ritz& found, double all) {
  const double rest = all - found.energies.sum();
  if (rest > small_rest * all) return rest;
  return (x - found.images * found.vectors.transpose()).squaredNorm();
}

}  // namespace

TopEnergies top_energies(const MatrixXd& x, std::size_t count) {
  if (x.cols() > x.rows()) return top_energies(x.transpose(), count);
  const auto cols = static_cast<std::size_t>(x.cols());
  const double all = x.squaredNorm();
  Ritz found = first_guess(x, std::min(cols, count + std::max(fewest_more, count / 2)));
  const auto sum = [&] { return found.energies.head(static_cast<Index>(count)).sum(); };
  double change = all;
  for (int round = 0; round < most_rounds; ++round) {
    const double before = sum(), change_before = change;
    found = improved(x, found, count);
    change = sum() - before;
    const double enough = tolerance * (all - sum()) + rounding * all;
    // What is still to come falls by the same factor again.
    if (change <= enough || change * (change / change_before) <= safety * enough) break;
  }
  TopEnergies top;
  top.energies.assign(found.energies.data(), found.energies.data() + found.energies.size());
  for (double& energy : top.energies) energy = std::max(energy, 0.0);
  top.rest = std::max(0.0, rest_after(x, found, all));
  return top;
}

}  // namespace lora
