// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QString>
#include <QVector>

#include "app/charts/chart_spec.h"

namespace lora::app {

/// A point that can be drawn: where (plot units), and which point of the series it is.
struct DrawnPoint {
  QPointF at;
  int index = 0;
};

struct DrawnSeries {
  QVector<QVector<QPointF>> pieces;  ///< the line between gaps, plot units, inside the range
  QVector<DrawnPoint> marks;         ///< points inside the range
};

/// A spec turned into plot units: logarithms taken, points without a place left out, ranges that are never
/// empty.
struct ChartData {
  QVector<DrawnSeries> series;  ///< as many as the spec has
  QVector<double> columns;      ///< x values of the bars, ascending; empty without bars
  double x_low = 0.0, x_high = 1.0;
  double y_low = 0.0, y_high = 1.0;
  bool empty = true;  ///< nothing can be drawn
};

bool has_bars(const ChartSpec& spec);

/// Linear in the number of points (n log n with bars).
ChartData chart_data(const ChartSpec& spec);

/// The part of a line inside the rectangle, as pieces. SVG knows no clipping: what is outside must not exist.
QVector<QVector<QPointF>> clipped(const QVector<QPointF>& line, const QRectF& range);

}  // namespace lora::app
