// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsItem>

#include "app/charts/chart_layout.h"

namespace lora::app {

/// All that the decoration of a chart needs to paint itself.
struct ChartPicture {
  ChartSpec spec;
  ChartData data;
  ChartStyle style;
  ChartLayout layout;
  std::optional<double> highlight;  ///< x in plot units: the points pointed at
};

/// Grid, zero lines, axis labels, legend, note: under the series.
void paint_grid(QPainter& painter, const ChartPicture& picture);
/// Marks, whiskers, marker line, point labels: over the series.
void paint_marks(QPainter& painter, const ChartPicture& picture);

/// Puts one of the two painters above into the chart's scene.
class ChartDecoration : public QGraphicsItem {
 public:
  using Paint = void (*)(QPainter&, const ChartPicture&);
  ChartDecoration(QGraphicsItem* parent, const ChartPicture& picture, Paint paint, double z);

  void set_size(const QSizeF& size);
  QRectF boundingRect() const override { return QRectF(QPointF(0, 0), size_); }
  void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;

 private:
  const ChartPicture& picture_;
  Paint paint_;
  QSizeF size_;
};

}  // namespace lora::app
