// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_data.h"

#include <QRectF>
#include <algorithm>
#include <cmath>
#include <limits>

#include "app/charts/chart_axis_scale.h"

namespace lora::app {
namespace {

struct Range {
  double low = std::numeric_limits<double>::infinity();
  double high = -std::numeric_limits<double>::infinity();
  void add(double value) {
    low = std::min(low, value);
    high = std::max(high, value);
  }
  bool empty() const { return !(low <= high); }
  // `share` of the span on both sides; a single value gets room around it, so that the range is never empty.
  void pad(double share) {
    if (empty()) *this = {0.0, 1.0};
    double room = (high - low) * share;
    if (!(high - low > std::abs(high) * 1e-12)) room = low == 0.0 ? 1.0 : std::abs(low) * 0.5;
    low -= room;
    high += room;
  }
};

// Column number of an x value; between columns for a value that is not one of them.
double column_of(const QVector<double>& columns, double x) {
  const auto next = std::lower_bound(columns.begin(), columns.end(), x);
  if (next == columns.end()) return double(columns.size()) - 0.5;
  const double index = double(next - columns.begin());
  if (*next == x || next == columns.begin()) return *next == x ? index : -0.5;
  return index - (*next - x) / (*next - *std::prev(next));
}

QVector<double> columns_of(const ChartSpec& spec) {
  QVector<double> columns;
  for (const ChartSeries& series : spec.series) {
    if (series.shape != SeriesShape::bars) continue;
    for (const QPointF& point : series.points) {
      if (std::isfinite(point.x())) columns.append(point.x());
    }
  }
  std::sort(columns.begin(), columns.end());
  columns.erase(std::unique(columns.begin(), columns.end()), columns.end());
  return columns;
}

bool is_level(const QVector<QPointF>& points) {
  return !points.isEmpty() && std::all_of(points.begin(), points.end(),
                                          [&](const QPointF& point) { return point.y() == points[0].y(); });
}

// Pieces and marks in plot units, not clipped yet.
DrawnSeries drawn(const ChartSpec& spec, const ChartSeries& series, const QVector<double>& columns) {
  DrawnSeries result;
  QVector<QPointF> piece;
  for (int k = 0; k < series.points.size(); ++k) {
    const QPointF& point = series.points[k];
    const double x = columns.isEmpty()          ? plot_unit(spec.x, point.x())
                     : std::isfinite(point.x()) ? column_of(columns, point.x())
                                                : std::numeric_limits<double>::quiet_NaN();
    const QPointF at(x, plot_unit(spec.y, point.y()));
    if (std::isnan(at.x()) || std::isnan(at.y())) {
      if (!piece.isEmpty()) result.pieces.append(std::exchange(piece, {}));
      continue;
    }
    piece.append(at);
    result.marks.append({at, k});
  }
  if (!piece.isEmpty()) result.pieces.append(piece);
  // A limit over columns runs from edge to edge.
  if (!columns.isEmpty() && is_level(series.points) && !result.marks.isEmpty()) {
    const double y = result.marks[0].at.y();
    result.pieces = {{QPointF(-0.5, y), QPointF(double(columns.size()) - 0.5, y)}};
  }
  return result;
}

void set_x_range(const ChartSpec& spec, ChartData& data, Range range, bool marks) {
  if (!data.columns.isEmpty()) {
    data.x_low = -0.5;
    data.x_high = double(data.columns.size()) - 0.5;
    return;
  }
  range.pad(spec.equal_scale ? 0.1 : marks ? 0.04 : 0.0);
  data.x_low = spec.x.low ? plot_unit(spec.x, *spec.x.low) : range.low;
  data.x_high = spec.x.high ? plot_unit(spec.x, *spec.x.high) : range.high;
}

void set_y_range(const ChartSpec& spec, ChartData& data, Range range) {
  const bool positive = !range.empty() && range.low >= 0;
  range.pad(spec.equal_scale ? 0.1 : 0.05);
  data.y_low = spec.y.low ? plot_unit(spec.y, *spec.y.low) : range.low;
  data.y_high = spec.y.high ? plot_unit(spec.y, *spec.y.high) : range.high;
  if (!spec.y.logarithmic && !spec.equal_scale && positive && !spec.y.low) {
    data.y_low = std::max(0.0, data.y_low);
  }
}

void repair(double& low, double& high) {
  if (!std::isfinite(low) && !std::isfinite(high)) {
    low = 0.0;
    high = 1.0;
  }
  if (!std::isfinite(low)) low = high - 1.0;
  if (!std::isfinite(high) || !(high - low > std::abs(high) * 1e-12))
    high = low + std::max(1.0, std::abs(low));
}

double bar_top(const ChartSpec& spec, const QVector<double>& columns) {
  QVector<double> sums(columns.size(), 0.0);
  for (const ChartSeries& series : spec.series) {
    if (series.shape != SeriesShape::bars) continue;
    for (const QPointF& point : series.points) {
      if (!std::isfinite(point.x()) || !std::isfinite(point.y())) continue;
      sums[int(column_of(columns, point.x()))] += std::max(0.0, point.y());
    }
  }
  return sums.isEmpty() ? 0.0 : *std::max_element(sums.begin(), sums.end());
}

}  // namespace

bool has_bars(const ChartSpec& spec) {
  return std::any_of(spec.series.begin(), spec.series.end(),
                     [](const ChartSeries& series) { return series.shape == SeriesShape::bars; });
}

QVector<QVector<QPointF>> clipped(const QVector<QPointF>& line, const QRectF& range) {
  QVector<QVector<QPointF>> pieces;
  QVector<QPointF> piece;
  const auto close = [&] {
    if (!piece.isEmpty()) pieces.append(std::exchange(piece, {}));
  };
  const auto inside = [&](const QPointF& p) {
    return p.x() >= range.left() && p.x() <= range.right() && p.y() >= range.top() && p.y() <= range.bottom();
  };
  if (std::all_of(line.begin(), line.end(), inside))
    return line.isEmpty() ? QVector<QVector<QPointF>>() : QVector<QVector<QPointF>>{line};
  for (int k = 0; k + 1 < line.size(); ++k) {
    const QPointF from = line[k], step = line[k + 1] - from;
    double enter = 0.0, leave = 1.0;  // Liang and Barsky 1984
    const double moves[] = {-step.x(), step.x(), -step.y(), step.y()};
    const double room[] = {from.x() - range.left(), range.right() - from.x(), from.y() - range.top(),
                           range.bottom() - from.y()};
    for (int side = 0; side < 4; ++side) {
      if (moves[side] == 0.0 && room[side] < 0.0) leave = -1.0;
      if (moves[side] < 0.0) enter = std::max(enter, room[side] / moves[side]);
      if (moves[side] > 0.0) leave = std::min(leave, room[side] / moves[side]);
    }
    if (enter > leave) {
      close();
      continue;
    }
    if (piece.isEmpty() || enter > 0.0) {
      close();
      piece.append(from + enter * step);
    }
    piece.append(leave == 1.0 ? line[k + 1] : from + leave * step);
    if (leave < 1.0) close();
  }
  close();
  return pieces;
}

ChartData chart_data(const ChartSpec& spec) {
  ChartData data;
  data.columns = columns_of(spec);
  Range xs, ys;
  bool marks = false;
  for (const ChartSeries& series : spec.series) {
    data.series.append(drawn(spec, series, data.columns));
    const bool bars = series.shape == SeriesShape::bars;
    for (const DrawnPoint& point : data.series.last().marks) {
      xs.add(point.at.x());
      if (!bars) ys.add(point.at.y());
      const double high = point.index < series.spread.size()
                              ? plot_unit(spec.y, series.spread[point.index].highest)
                              : std::numeric_limits<double>::quiet_NaN();
      if (!std::isnan(high)) ys.add(high);
    }
    data.empty = data.empty && data.series.last().marks.isEmpty();
    marks = marks || series.shape == SeriesShape::points || series.shape == SeriesShape::line_with_points;
  }
  if (!data.columns.isEmpty()) {
    ys.add(0.0);
    ys.add(bar_top(spec, data.columns));
  }
  set_x_range(spec, data, xs, marks);
  set_y_range(spec, data, ys);
  repair(data.x_low, data.x_high);
  repair(data.y_low, data.y_high);
  return data;
}

}  // namespace lora::app
