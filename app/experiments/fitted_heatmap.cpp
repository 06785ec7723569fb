// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/experiments/fitted_heatmap.h"

#include <algorithm>

namespace lora::app {
namespace {

constexpr double widest_to_highest = 2.2;

}  // namespace

FittedHeatmap::FittedHeatmap(HeatmapViewport* viewport, QWidget* parent) : HeatmapWidget(viewport, parent) {
  connect(viewport, &HeatmapViewport::zoom_changed, this, &FittedHeatmap::fit_cells);
  connect(this, &HeatmapWidget::shape_changed, this, &FittedHeatmap::fit_cells);
}

void FittedHeatmap::show_source(HeatmapSourcePtr source) {
  viewport()->set_shape(source->rows(), source->columns());
  set_source(std::move(source));
}

void FittedHeatmap::resizeEvent(QResizeEvent* event) {
  HeatmapWidget::resizeEvent(event);
  fit_cells();
}

void FittedHeatmap::fit_cells() {
  const QSizeF room = cell_geometry().area.size();
  viewport()->set_extent(room);
  if (!viewport()->is_fitted() || !source()) return;
  const double smallest = HeatmapGeometry::smallest_cell;
  const double largest = HeatmapGeometry::largest_cell;
  const double height = fitting_cell_size(room.height(), source()->rows(), smallest, largest);
  const double width = fitting_cell_size(room.width(), source()->columns(), smallest, largest);
  viewport()->set_cell_size(std::min(width, std::max(smallest, height * widest_to_highest)), height);
}

}  // namespace lora::app
