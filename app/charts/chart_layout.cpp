// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_layout.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace lora::app {
namespace {

int entry_count(const ChartSpec& spec) {
  return int(std::count_if(spec.series.begin(), spec.series.end(),
                           [](const ChartSeries& series) { return !series.name.isEmpty(); }));
}

// Legend entries from left to right, wrapping; returns the height used.
double place_legend(const ChartSpec& spec, const QFontMetricsF& metrics, double scale, double width,
                    ChartLayout& layout) {
  if (entry_count(spec) < 2) return 0.0;
  const double sample = 26 * scale, gap = 6 * scale, between = 16 * scale, row = metrics.height() * 1.3;
  double left = 2.0, top = 0.0;
  for (int k = 0; k < spec.series.size(); ++k) {
    if (spec.series[k].name.isEmpty()) continue;
    const QString name =
        metrics.elidedText(spec.series[k].name, Qt::ElideRight, std::max(20.0, width - sample - gap - 4));
    const double needed = sample + gap + metrics.horizontalAdvance(name);
    if (left > 2.0 && left + needed > width) {
      left = 2.0;
      top += row;
    }
    const QRectF mark(left, top + (row - metrics.height()) / 2, sample, metrics.height());
    const QPointF text(mark.right() + gap, top + (row + metrics.ascent() - metrics.descent()) / 2);
    layout.legend.append({k, mark, text, name});
    left += needed + between;
  }
  return top + row;
}

double widest(const AxisScale& scale, const QFontMetricsF& metrics) {
  double width = 0.0;
  for (const Tick& tick : scale.ticks) width = std::max(width, metrics.horizontalAdvance(tick.label));
  return width;
}

// Makes one unit as long on both axes by growing the shorter range around its middle.
void equalise(const QSizeF& plot, ChartData& data) {
  const double unit = std::max((data.x_high - data.x_low) / std::max(1.0, plot.width()),
                               (data.y_high - data.y_low) / std::max(1.0, plot.height()));
  const auto grow = [unit](double& low, double& high, double pixels) {
    const double middle = (low + high) / 2;
    low = middle - unit * pixels / 2;
    high = middle + unit * pixels / 2;
  };
  grow(data.x_low, data.x_high, plot.width());
  grow(data.y_low, data.y_high, plot.height());
}

AxisScale column_scale(const ChartData& data) {
  AxisScale scale{data.x_low, data.x_high, {}, {}};
  for (int k = 0; k < data.columns.size(); ++k) {
    scale.ticks.append({double(k), readable_number(data.columns[k])});
  }
  return scale;
}

// Labels that would touch the one before them are left out; their grid lines stay.
void thin_labels(ChartLayout& layout, const QFontMetricsF& metrics) {
  double right = -1e9;
  for (Tick& tick : layout.x.ticks) {
    const double half = metrics.horizontalAdvance(tick.label) / 2;
    const double center = layout.to_pixels({tick.position, layout.y.low}).x();
    if (center - half < right + 6) {
      tick.label.clear();
    } else {
      right = center + half;
    }
  }
  // A low plot: from the bottom up.
  double top = 1e9;
  for (Tick& tick : layout.y.ticks) {
    const double center = layout.to_pixels({layout.x.low, tick.position}).y();
    if (center + metrics.ascent() / 2 > top) {
      tick.label.clear();
    } else {
      top = center - metrics.ascent() / 2;
    }
  }
}

void set_scales(const ChartSpec& spec, ChartData data, const QFontMetricsF& metrics, ChartLayout& layout) {
  const int most_y = std::max(2, int(layout.plot.height() / (metrics.height() * 2.6)));
  const int most_x = std::max(2, int(layout.plot.width() / (metrics.averageCharWidth() * 11)));
  if (spec.equal_scale) {
    equalise(layout.plot.size(), data);
  } else if (!spec.y.logarithmic) {
    double low = data.y_low, high = data.y_high;
    round_outwards(low, high, most_y);
    if (!spec.y.low) data.y_low = low;
    if (!spec.y.high) data.y_high = high;
  }
  layout.x =
      data.columns.isEmpty() ? axis_scale(spec.x, data.x_low, data.x_high, most_x) : column_scale(data);
  layout.y = axis_scale(spec.y, data.y_low, data.y_high, most_y);
}

}  // namespace

QPointF ChartLayout::to_pixels(const QPointF& at) const {
  return {plot.left() + (at.x() - x.low) / (x.high - x.low) * plot.width(),
          plot.bottom() - (at.y() - y.low) / (y.high - y.low) * plot.height()};
}

QPointF ChartLayout::to_plot_units(const QPointF& pixels) const {
  return {x.low + (pixels.x() - plot.left()) / std::max(1.0, plot.width()) * (x.high - x.low),
          y.low + (plot.bottom() - pixels.y()) / std::max(1.0, plot.height()) * (y.high - y.low)};
}

ChartLayout chart_layout(const ChartSpec& spec, const ChartData& data, const ChartStyle& style,
                         const QSizeF& size) {
  ChartLayout layout;
  const QFontMetricsF metrics(style.font());
  layout.label_height = metrics.height();
  double top = place_legend(spec, metrics, style.scale, size.width(), layout);
  if (!spec.note.isEmpty() && !data.empty) {
    const QRectF bounds = metrics.boundingRect(QRectF(0, 0, size.width() - 4, metrics.height() * 3.3),
                                               Qt::TextWordWrap, spec.note);
    layout.note = QRectF(2, top + 2, size.width() - 4, std::min(bounds.height(), metrics.height() * 3.3) + 2);
    top = layout.note.bottom() + 2;
  }
  // Where there is little height the curve needs it more than the axes' titles.
  const bool has_room = size.height() > metrics.height() * 13;
  layout.has_x_title = has_room && !spec.x.title.isEmpty();
  if (has_room && !spec.y.title.isEmpty()) {
    layout.y_title = QRectF(2, top, size.width() - 4, metrics.height() * 1.25);
    top = layout.y_title.bottom();
  }
  top += metrics.height() * 0.55;  // half of the highest label
  const double under = metrics.height() * (layout.has_x_title ? 2.6 : 1.5);
  double left = metrics.height() * 2.5;
  const double right = std::max(8.0, metrics.averageCharWidth() * 2.5);
  for (int round = 0; round < 2; ++round) {
    layout.plot = QRectF(left, top, std::max(10.0, size.width() - left - right),
                         std::max(10.0, size.height() - top - under));
    set_scales(spec, data, metrics, layout);
    left = std::max(metrics.averageCharWidth() * 2, widest(layout.y, metrics)) + 10;
  }
  layout.plot.setLeft(left);
  layout.plot.setRight(std::max(left + 10, size.width() - right));
  if (spec.equal_scale) set_scales(spec, data, metrics, layout);
  thin_labels(layout, metrics);
  return layout;
}

}  // namespace lora::app
