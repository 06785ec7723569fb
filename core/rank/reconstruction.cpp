// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rank/reconstruction.h"

#include <algorithm>
#include <limits>
#include <stdexcept>

namespace lora {
namespace {

struct Blocks {
  std::size_t cells = 0;  // along the table's axis
  std::size_t per_block = 1;

  Blocks(std::size_t axis_cells, std::size_t max_blocks) : cells(axis_cells) {
    if (max_blocks == 0) throw std::invalid_argument("table image: max_rows and max_columns must be >= 1");
    per_block = std::max<std::size_t>(1, (cells + max_blocks - 1) / max_blocks);
  }
  std::size_t count() const { return (cells + per_block - 1) / per_block; }
  std::size_t begin(std::size_t block) const { return block * per_block; }
  std::size_t end(std::size_t block) const { return std::min(cells, begin(block) + per_block); }
  double size(std::size_t block) const { return static_cast<double>(end(block) - begin(block)); }
};

// Mean of W over a block. The three formula bases separate into a user part and a movie part.
double base_mean(const Base& base, const Blocks& rows, std::size_t row, const Blocks& columns,
                 std::size_t column) {
  double sum = 0.0;
  if (base.kind() == BaseKind::table) {
    for (std::size_t user = rows.begin(row); user < rows.end(row); ++user) {
      for (std::size_t movie = columns.begin(column); movie < columns.end(column); ++movie) {
        sum += base.at(user, movie);
      }
    }
    return sum / (rows.size(row) * columns.size(column));
  }
  if (base.kind() != BaseKind::offsets) return base.at(rows.begin(row), columns.begin(column));
  double movie_sum = 0.0;
  for (std::size_t user = rows.begin(row); user < rows.end(row); ++user) sum += base.user_offset(user);
  for (std::size_t movie = columns.begin(column); movie < columns.end(column); ++movie) {
    movie_sum += base.movie_offset(movie);
  }
  return base.mean() + sum / rows.size(row) + movie_sum / columns.size(column);
}

TableImage empty_image(const Blocks& rows, const Blocks& columns) {
  TableImage image;
  image.values =
      Matrix::Zero(static_cast<Eigen::Index>(rows.count()), static_cast<Eigen::Index>(columns.count()));
  image.users_per_cell = rows.per_block;
  image.movies_per_cell = columns.per_block;
  return image;
}

Matrix mean_rows(const Matrix& a, const Blocks& rows) {
  Matrix means(static_cast<Eigen::Index>(rows.count()), a.cols());
  for (std::size_t row = 0; row < rows.count(); ++row) {
    means.row(static_cast<Eigen::Index>(row)) =
        a.middleRows(static_cast<Eigen::Index>(rows.begin(row)),
                     static_cast<Eigen::Index>(rows.end(row) - rows.begin(row)))
            .colwise()
            .mean();
  }
  return means;
}

}  // namespace

TableImage image_of_ratings(const RatingTable& table, std::size_t max_rows, std::size_t max_columns) {
  const Blocks rows(table.users(), max_rows);
  const Blocks columns(table.movies(), max_columns);
  TableImage image = empty_image(rows, columns);
  Matrix counts = Matrix::Zero(image.values.rows(), image.values.cols());
  table.for_each([&](std::size_t user, std::size_t movie, double value) {
    const auto row = static_cast<Eigen::Index>(user / rows.per_block);
    const auto column = static_cast<Eigen::Index>(movie / columns.per_block);
    image.values(row, column) += value;
    counts(row, column) += 1.0;
  });
  for (Eigen::Index k = 0; k < counts.size(); ++k) {
    double& value = image.values.data()[k];
    const double count = counts.data()[k];
    value = count > 0.0 ? value / count : std::numeric_limits<double>::quiet_NaN();
  }
  return image;
}

TableImage image_of_guess(const TrainingProblem& problem, const Factors& factors, std::size_t max_rows,
                          std::size_t max_columns) {
  if (factors.users() != problem.users() || factors.movies() != problem.movies() ||
      factors.a.cols() != factors.b.rows()) {
    throw std::invalid_argument("table image: A must be users x rank and B rank x movies");
  }
  const Blocks rows(problem.users(), max_rows);
  const Blocks columns(problem.movies(), max_columns);
  TableImage image = empty_image(rows, columns);
  const Matrix a = mean_rows(factors.a, rows);
  const Matrix b = mean_rows(factors.b.transpose(), columns);
  image.values.noalias() = a.lazyProduct(b.transpose());
  for (std::size_t row = 0; row < rows.count(); ++row) {
    for (std::size_t column = 0; column < columns.count(); ++column) {
      image.values(static_cast<Eigen::Index>(row), static_cast<Eigen::Index>(column)) +=
          base_mean(problem.base(), rows, row, columns, column);
    }
  }
  return image;
}

}  // namespace lora
