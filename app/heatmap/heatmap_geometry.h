// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include "app/heatmap/heatmap_source.h"

namespace lora::app {

/// Half-open: first, first + 1, …, last − 1.
struct CellRange {
  std::size_t first = 0;
  std::size_t last = 0;
  std::size_t size() const { return last - first; }
  bool contains(std::size_t index) const { return index >= first && index < last; }
  bool operator==(const CellRange&) const = default;
};

/// Where the cells of a heat map are, in logical pixels. A plain value; names are outside `area`.
struct HeatmapGeometry {
  static constexpr double smallest_cell = 1.0;
  static constexpr double largest_cell = 90.0;
  /// From this size on a cell is a rounded box with a gap around it, below it a patch of colour.
  static constexpr double box_cell = 14.0;

  QRectF area;  ///< where cells are seen
  double cell_width = 30.0;
  double cell_height = 30.0;
  double offset_x = 0.0;  ///< scrolled by
  double offset_y = 0.0;
  std::size_t rows = 0;
  std::size_t columns = 0;

  bool draws_boxes() const { return cell_width >= box_cell && cell_height >= box_cell; }
  /// Distance between neighbouring boxes; 0 for patches of colour.
  double gap() const;
  /// The cell with its share of the gaps; may reach outside the area.
  QRectF slot(std::size_t row, std::size_t column) const;
  /// The painted box inside the slot.
  QRectF cell(std::size_t row, std::size_t column) const;
  /// Cells of which at least a part is inside the area.
  CellRange visible_rows() const;
  CellRange visible_columns() const;
  /// The cell under a point of the area.
  std::optional<HeatmapCell> cell_at(const QPointF& point) const;
};

/// The largest whole cell size with which `count` cells fit into `available`, inside [smallest, largest].
double fitting_cell_size(double available, std::size_t count, double smallest, double largest);

}  // namespace lora::app
