// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_table.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace lora::app {
namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(ChartTable)
};

QString title_of(const ChartAxis& axis) {
  return axis.title.isEmpty() ? axis.key : axis.title;
}

QVector<double> all_x(const ChartSpec& spec) {
  QVector<double> xs;
  for (const ChartSeries& series : spec.series) {
    if (series.shape == SeriesShape::points) continue;
    for (const QPointF& point : series.points) {
      if (std::isfinite(point.x())) xs.append(point.x());
    }
  }
  std::sort(xs.begin(), xs.end());
  xs.erase(std::unique(xs.begin(), xs.end()), xs.end());
  return xs;
}

// A column of a series over x; `value` gives the cell of its point k.
template <typename Value>
ChartColumn column_over(const QVector<double>& xs, const ChartSeries& series, const char* suffix,
                        const QString& title, Value value) {
  ChartColumn column{series.key + QLatin1String(suffix), title, QVector<QVariant>(xs.size())};
  for (int k = 0; k < series.points.size(); ++k) {
    const auto place = std::lower_bound(xs.begin(), xs.end(), series.points[k].x());
    if (place == xs.end() || *place != series.points[k].x()) continue;
    column.cells[place - xs.begin()] = value(k);
  }
  return column;
}

void add_value_columns(const ChartSeries& series, const QVector<double>& xs, QVector<ChartColumn>& table) {
  const QString& name = series.name;
  if (series.shape == SeriesShape::line_with_points && !series.point_labels.isEmpty()) {
    table.append(column_over(xs, series, "_label", Text::tr("%1: label").arg(name),
                             [&](int k) { return QVariant(series.point_labels.value(k)); }));
  }
  table.append(column_over(xs, series, "", name, [&](int k) { return QVariant(series.points[k].y()); }));
  if (series.spread.size() < series.points.size() || series.spread.isEmpty()) return;
  table.append(column_over(xs, series, "_lowest", Text::tr("%1: lowest").arg(name),
                           [&](int k) { return QVariant(series.spread[k].lowest); }));
  table.append(column_over(xs, series, "_highest", Text::tr("%1: highest").arg(name),
                           [&](int k) { return QVariant(series.spread[k].highest); }));
}

void add_point_columns(const ChartSpec& spec, const ChartSeries& series, QVector<ChartColumn>& table) {
  ChartColumn label{series.key + QLatin1String("_label"), series.name, {}};
  ChartColumn x{series.key + QLatin1String("_x"), title_of(spec.x), {}};
  ChartColumn y{series.key + QLatin1String("_y"), title_of(spec.y), {}};
  for (int k = 0; k < series.points.size(); ++k) {
    label.cells.append(series.point_labels.value(k));
    x.cells.append(series.points[k].x());
    y.cells.append(series.points[k].y());
  }
  if (!series.point_labels.isEmpty()) table.append(label);
  table.append(x);
  table.append(y);
}

}  // namespace

QVector<ChartColumn> chart_table(const ChartSpec& spec) {
  QVector<ChartColumn> table;
  const QVector<double> xs = all_x(spec);
  if (!xs.isEmpty()) {
    ChartColumn x{spec.x.key, title_of(spec.x), {}};
    for (const double value : xs) x.cells.append(value);
    table.append(x);
  }
  for (const ChartSeries& series : spec.series) {
    if (series.shape == SeriesShape::points) {
      add_point_columns(spec, series, table);
    } else if (!xs.isEmpty()) {
      add_value_columns(series, xs, table);
    }
  }
  return table;
}

qsizetype row_count(const QVector<ChartColumn>& table) {
  qsizetype rows = 0;
  for (const ChartColumn& column : table) rows = std::max(rows, column.cells.size());
  return rows;
}

}  // namespace lora::app
