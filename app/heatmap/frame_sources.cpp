// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/heatmap/frame_sources.h"

#include <QCoreApplication>
#include <algorithm>
#include <limits>
#include <vector>

#include "core/timeline/guess_row.h"

namespace lora::app {
namespace {

constexpr double unseen = std::numeric_limits<double>::quiet_NaN();

QString cell_title(const QString& user, const QString& movie) {
  return QCoreApplication::translate("FactorSources", "%1 × %2").arg(user, movie);
}

}  // namespace

QString FrameSource::user(std::size_t index) const {
  return QString::fromStdString(frame_->problem().table().user_name(index));
}

QString FrameSource::movie(std::size_t index) const {
  return QString::fromStdString(frame_->problem().table().movie_name(index));
}

QString FactorASource::tooltip(std::size_t row, std::size_t column) const {
  return QCoreApplication::translate("FactorSources", "A · %1, latent dimension %2: %3")
      .arg(user(row))
      .arg(column + 1)
      .arg(number_text(value(row, column), 4));
}

QString FactorBSource::tooltip(std::size_t row, std::size_t column) const {
  return QCoreApplication::translate("FactorSources", "B · %1, latent dimension %2: %3")
      .arg(movie(column))
      .arg(row + 1)
      .arg(number_text(value(row, column), 4));
}

void GuessSource::row_values(std::size_t row, std::size_t first, std::size_t last, double* values) const {
  guess_row(frame(), row, first, last, values);
}

QString GuessSource::tooltip(std::size_t row, std::size_t column) const {
  const QString guess = number_text(value(row, column), 3);
  return cell_title(user(row), movie(column)) + u'\n' +
         QCoreApplication::translate("FactorSources", "guess %1").arg(guess);
}

double RatingSource::value(std::size_t row, std::size_t column) const {
  return frame().rating(row, column).value_or(unseen);
}

QString RatingSource::tooltip(std::size_t row, std::size_t column) const {
  return cell_title(user(row), movie(column)) + u'\n' + number_text(value(row, column), 2);
}

double ResidualSource::value(std::size_t row, std::size_t column) const {
  return frame().residual(row, column).value_or(unseen);
}

void ResidualSource::row_values(std::size_t row, std::size_t first, std::size_t last, double* values) const {
  std::vector<double> guesses(last - first);
  guess_row(frame(), row, first, last, guesses.data());
  std::fill(values, values + (last - first), unseen);
  frame().problem().table().for_each_of_user(row, [&](std::size_t movie_index, double rating) {
    if (movie_index < first || movie_index >= last) return;
    values[movie_index - first] = guesses[movie_index - first] - rating;
  });
}

QString ResidualSource::tooltip(std::size_t row, std::size_t column) const {
  const QString title = cell_title(user(row), movie(column)) + u'\n';
  const auto rating = frame().rating(row, column);
  if (!rating) return title + QCoreApplication::translate("FactorSources", "not rated, so there is no error");
  return title + QCoreApplication::translate("FactorSources", "guess %1, real rating %2, error %3")
                     .arg(number_text(frame().guess(row, column), 2), number_text(*rating, 2),
                          number_text(value(row, column), 2));
}

}  // namespace lora::app
