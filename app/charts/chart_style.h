// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPainter>
#include <QPen>

#include "app/charts/chart_spec.h"
#include "app/theme/theme.h"

namespace lora::app {

/// Pixel sizes of a chart's type and marks. Fonts are set in pixels, so that they are equal in every export,
/// whatever the resolution of the device.
struct ChartStyle {
  Theme theme;
  double scale = 1.0;  ///< theme.text_scale × the caller's text scale

  QFont font(double pixels = 12.0, bool bold = false) const;
  QColor color(SeriesRole role) const;
  QPen line_pen(const ChartSeries& series) const;
  double mark_radius(int count) const;
  /// Each role has a shape of its own: circle, diamond, triangle, square.
  void draw_mark(QPainter& painter, SeriesRole role, const QPointF& center, double radius) const;
  /// The series as the legend shows it, inside `area`.
  void draw_sample(QPainter& painter, const ChartSeries& series, const QRectF& area) const;
  QBrush bar_brush(SeriesRole role) const;
  QPen bar_pen(SeriesRole role) const;
  /// Of a number printed in a bar.
  QColor bar_text_color(SeriesRole role) const;
};

}  // namespace lora::app
