// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/heatmap/heatmap_widget.h"

namespace lora::app {

/// A small heat map without names that fits its whole table into the widget until someone zooms. Maps of one
/// viewport and one size light the same cell together.
class FittedHeatmap : public HeatmapWidget {
  Q_OBJECT
 public:
  explicit FittedHeatmap(HeatmapViewport* viewport, QWidget* parent = nullptr);

  /// Shows a source of any shape; the viewport follows it.
  void show_source(HeatmapSourcePtr source);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void fit_cells();
};

}  // namespace lora::app
