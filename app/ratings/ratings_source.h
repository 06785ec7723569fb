// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "app/heatmap/heatmap_source.h"
#include "core/ratings/rating_table.h"

namespace lora::app {

/// The ratings as they are in the document.
class RatingsSource : public HeatmapSource {
 public:
  explicit RatingsSource(std::shared_ptr<const RatingTable> table);
  std::size_t rows() const override { return table_->users(); }
  std::size_t columns() const override { return table_->movies(); }
  double value(std::size_t row, std::size_t column) const override;
  void row_values(std::size_t row, std::size_t first, std::size_t last, double* values) const override;
  int decimals() const override { return decimals_; }
  QString row_name(std::size_t row) const override { return QString::fromStdString(table_->user_name(row)); }
  QString column_name(std::size_t column) const override {
    return QString::fromStdString(table_->movie_name(column));
  }
  QString tooltip(std::size_t row, std::size_t column) const override;
  ColorScale scale() const override { return ColorScale::sequential; }
  double low() const override { return table_->scale().lowest; }
  double high() const override { return table_->scale().highest; }

 private:
  std::shared_ptr<const RatingTable> table_;
  int decimals_;
};

}  // namespace lora::app
