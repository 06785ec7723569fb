// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/heatmap/heatmap_painter.h"

namespace lora::app {

/// Names of rows to the left of the area, of columns above it (written upwards), elided to the space the look
/// gives them. Where cells are lower than a line, every n-th name is written; a lit one always is.
void paint_heatmap_names(QPainter& painter, const HeatmapSource& source, const HeatmapGeometry& geometry,
                         const HeatmapLook& look, const Theme& theme);

/// The font of names.
QFont heatmap_name_font(const QFont& font);
/// Space for the longest of the first names, at most `largest`; logical pixels.
double row_name_space(const HeatmapSource& source, const QFont& font, double largest);
double column_name_space(const HeatmapSource& source, const QFont& font, double largest);

}  // namespace lora::app
