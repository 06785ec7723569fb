// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "app/heatmap/heatmap_source.h"
#include "core/rank/reconstruction.h"

namespace lora::app {

/// A TableImage as a heat map: values in stars on the table's own colour scale, rows and columns named after
/// the users and movies they stand for.
class PictureSource : public HeatmapSource {
 public:
  PictureSource(std::shared_ptr<const RatingTable> table, TableImage image);

  std::size_t rows() const override { return static_cast<std::size_t>(image_.values.rows()); }
  std::size_t columns() const override { return static_cast<std::size_t>(image_.values.cols()); }
  double value(std::size_t row, std::size_t column) const override;
  int decimals() const override { return 1; }
  QString row_name(std::size_t row) const override;
  QString column_name(std::size_t column) const override;
  QString tooltip(std::size_t row, std::size_t column) const override;
  ColorScale scale() const override { return ColorScale::sequential; }
  double low() const override { return table_->scale().lowest; }
  double high() const override { return table_->scale().highest; }

 private:
  std::shared_ptr<const RatingTable> table_;
  TableImage image_;
};

}  // namespace lora::app
