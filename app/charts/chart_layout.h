// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>
#include <QStringList>
#include <QVector>

#include "app/charts/chart_axis_scale.h"
#include "app/charts/chart_data.h"
#include "app/charts/chart_style.h"

namespace lora::app {

struct LegendEntry {
  int series = 0;
  QRectF sample;
  QPointF text;  ///< baseline start
  QString name;  ///< shortened when it does not fit
};

/// Where everything of a chart lies, in pixels of the chart.
struct ChartLayout {
  QRectF plot;
  AxisScale x;
  AxisScale y;
  QVector<LegendEntry> legend;
  QRectF y_title;
  bool has_x_title = false;
  QRectF note;  ///< empty when there is none
  double label_height = 0.0;

  QPointF to_pixels(const QPointF& plot_units) const;
  QPointF to_plot_units(const QPointF& pixels) const;
  QRectF range() const { return {x.low, y.low, x.high - x.low, y.high - y.low}; }
};

ChartLayout chart_layout(const ChartSpec& spec, const ChartData& data, const ChartStyle& style,
                         const QSizeF& size);

}  // namespace lora::app
