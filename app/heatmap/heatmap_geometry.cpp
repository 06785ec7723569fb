// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/heatmap/heatmap_geometry.h"

#include <algorithm>
#include <cmath>

namespace lora::app {
namespace {

CellRange visible(double offset, double extent, double cell, std::size_t count) {
  if (count == 0 || extent <= 0 || cell <= 0) return {};
  const double limit = static_cast<double>(count);
  const double first = std::clamp(std::floor(offset / cell), 0.0, limit);
  const double last = std::clamp(std::ceil((offset + extent) / cell), first, limit);
  return {static_cast<std::size_t>(first), static_cast<std::size_t>(last)};
}

}  // namespace

double HeatmapGeometry::gap() const {
  return draws_boxes() ? std::clamp(std::round(std::min(cell_width, cell_height) * 0.08), 1.0, 4.0) : 0.0;
}

QRectF HeatmapGeometry::slot(std::size_t row, std::size_t column) const {
  return {area.left() - offset_x + static_cast<double>(column) * cell_width,
          area.top() - offset_y + static_cast<double>(row) * cell_height, cell_width, cell_height};
}

QRectF HeatmapGeometry::cell(std::size_t row, std::size_t column) const {
  const double half = gap() / 2;
  return slot(row, column).adjusted(half, half, -half, -half);
}

CellRange HeatmapGeometry::visible_rows() const {
  return visible(offset_y, area.height(), cell_height, rows);
}

CellRange HeatmapGeometry::visible_columns() const {
  return visible(offset_x, area.width(), cell_width, columns);
}

std::optional<HeatmapCell> HeatmapGeometry::cell_at(const QPointF& point) const {
  if (!area.contains(point)) return std::nullopt;
  const double column = std::floor((point.x() - area.left() + offset_x) / cell_width);
  const double row = std::floor((point.y() - area.top() + offset_y) / cell_height);
  if (row < 0 || column < 0 || row >= static_cast<double>(rows) || column >= static_cast<double>(columns)) {
    return std::nullopt;
  }
  return HeatmapCell{static_cast<std::size_t>(row), static_cast<std::size_t>(column)};
}

double fitting_cell_size(double available, std::size_t count, double smallest, double largest) {
  if (count == 0) return largest;
  return std::clamp(std::floor(available / static_cast<double>(count)), smallest, largest);
}

}  // namespace lora::app
