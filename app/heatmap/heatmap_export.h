// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/heatmap/heatmap_painter.h"

namespace lora::app {

/// The whole table as a picture: cells with names and numbers for up to `exported_cells` cells; a larger
/// table as colours only, every pixel the average of the seen cells under it.
inline constexpr std::size_t exported_cells = 5000;

/// Natural size in logical pixels.
QSizeF heatmap_export_size(const HeatmapSource& source, const QFont& font);
/// Scaled to fit inside `area`.
void paint_heatmap_export(QPainter& painter, const QRectF& area, const HeatmapSource& source,
                          const QFont& font, const std::function<bool(std::size_t, std::size_t)>& is_marked,
                          const Theme& theme);
/// Arranged for `area`, with no type smaller than that of the labels of charts: numbers that do not fit are
/// left out, and of names every n-th is written.
void arrange_heatmap(QPainter& painter, const QRectF& area, const HeatmapSource& source, const QFont& font,
                     const std::function<bool(std::size_t, std::size_t)>& is_marked, const Theme& theme);
/// Its size and the meaning of its colours in words, translated.
QString heatmap_caption(const HeatmapSource& source);
/// First line the columns' names, first column the rows' names, unseen cells empty.
QString heatmap_csv(const HeatmapSource& source);

}  // namespace lora::app
