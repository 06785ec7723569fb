// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChart>
#include <QVector>
#include <optional>

#include "app/charts/chart_decoration.h"

class QLineSeries;
class QStackedBarSeries;
class QValueAxis;

namespace lora::app {

/// A QChart that shows a ChartSpec. Lines and bars are Qt Charts series in plot units (logarithms already
/// taken, so that a value ≤ 0 cannot hide a series); grid, labels, legend and marks are painted around them.
class SpecChart : public QChart {
  Q_OBJECT
 public:
  explicit SpecChart(QGraphicsItem* parent = nullptr);

  /// Shows `spec`. Cheap when only data changed: series and axes are kept and get new points.
  void set_spec(const ChartSpec& spec, const Theme& theme, double text_scale = 1.0);
  const ChartPicture& picture() const { return picture_; }

  /// Marks the points at this x (plot units); nothing: none.
  void set_highlight(std::optional<double> x);
  /// The drawn point nearest to a place in the chart: nearest in x on line charts, on the plane on maps.
  /// `reach` in pixels. Gives the point in plot units.
  std::optional<QPointF> nearest(const QPointF& pixels, double reach) const;

 protected:
  void resizeEvent(QGraphicsSceneResizeEvent* event) override;

 private:
  struct LineKey {
    SeriesRole role;
    SeriesShape shape;
    bool operator==(const LineKey&) const = default;
  };
  void relayout();
  void sync_lines();
  void sync_bars();
  void add_line(const ChartSeries& series);
  void rebuild_bars();

  ChartPicture picture_;
  bool styled_ = false;
  QVector<LineKey> line_keys_;
  QVector<QLineSeries*> lines_;
  QStackedBarSeries* bars_ = nullptr;
  QVector<SeriesRole> bar_roles_;
  QValueAxis* x_axis_;
  QValueAxis* y_axis_;
  ChartDecoration* grid_;
  ChartDecoration* marks_;
};

}  // namespace lora::app
