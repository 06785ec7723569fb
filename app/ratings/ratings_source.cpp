// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ratings/ratings_source.h"

#include <QCoreApplication>
#include <algorithm>
#include <limits>

#include "app/ratings/rating_clipboard.h"

namespace lora::app {
namespace {
constexpr double unseen = std::numeric_limits<double>::quiet_NaN();
}

RatingsSource::RatingsSource(std::shared_ptr<const RatingTable> table)
    : table_(std::move(table)), decimals_(rating_decimals(table_->scale())) {}

double RatingsSource::value(std::size_t row, std::size_t column) const {
  return table_->at(row, column).value_or(unseen);
}

void RatingsSource::row_values(std::size_t row, std::size_t first, std::size_t last, double* values) const {
  std::fill(values, values + (last - first), unseen);
  table_->for_each_of_user(row, [&](std::size_t movie, double rating) {
    if (movie >= first && movie < last) values[movie - first] = rating;
  });
}

QString RatingsSource::tooltip(std::size_t row, std::size_t column) const {
  const auto rating = table_->at(row, column);
  const QString title =
      QCoreApplication::translate("RatingsSource", "%1 × %2").arg(row_name(row), column_name(column)) + u'\n';
  return title + (rating ? QCoreApplication::translate("RatingsSource", "rating %1").arg(rating_text(*rating))
                         : QCoreApplication::translate("RatingsSource", "not rated"));
}

}  // namespace lora::app
