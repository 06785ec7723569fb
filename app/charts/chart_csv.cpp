// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_csv.h"

#include <QStringList>
#include <algorithm>
#include <cmath>

#include "app/exporting/csv_text.h"

namespace lora::app {
namespace {

struct Column {
  QString header;
  QStringList cells;
};

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

// One column per series of values over x; `value` picks y, lowest or highest of point k.
template <typename Value>
Column value_column(const QString& header, const QVector<double>& xs, const ChartSeries& series,
                    Value value) {
  Column column{header, QStringList(xs.size(), QString())};
  for (int k = 0; k < series.points.size(); ++k) {
    const auto place = std::lower_bound(xs.begin(), xs.end(), series.points[k].x());
    if (place == xs.end() || *place != series.points[k].x()) continue;
    column.cells[place - xs.begin()] = csv_number(value(k));
  }
  return column;
}

Column label_column(const QVector<double>& xs, const ChartSeries& series) {
  Column column{series.key + QStringLiteral("_label"), QStringList(xs.size(), QString())};
  for (int k = 0; k < series.points.size(); ++k) {
    const auto place = std::lower_bound(xs.begin(), xs.end(), series.points[k].x());
    if (place == xs.end() || *place != series.points[k].x()) continue;
    column.cells[place - xs.begin()] = csv_text(series.point_labels.value(k));
  }
  return column;
}

void add_value_columns(const ChartSeries& series, const QVector<double>& xs, QVector<Column>& columns) {
  const bool labelled = series.shape == SeriesShape::line_with_points && !series.point_labels.isEmpty();
  if (labelled) columns.append(label_column(xs, series));
  columns.append(value_column(series.key, xs, series, [&](int k) { return series.points[k].y(); }));
  if (series.spread.size() < series.points.size() || series.spread.isEmpty()) return;
  columns.append(value_column(series.key + QStringLiteral("_lowest"), xs, series,
                              [&](int k) { return series.spread[k].lowest; }));
  columns.append(value_column(series.key + QStringLiteral("_highest"), xs, series,
                              [&](int k) { return series.spread[k].highest; }));
}

void add_point_columns(const ChartSeries& series, QVector<Column>& columns) {
  Column label{series.key + QStringLiteral("_label"), {}};
  Column x{series.key + QStringLiteral("_x"), {}};
  Column y{series.key + QStringLiteral("_y"), {}};
  for (int k = 0; k < series.points.size(); ++k) {
    label.cells.append(csv_text(series.point_labels.value(k)));
    x.cells.append(csv_number(series.points[k].x()));
    y.cells.append(csv_number(series.points[k].y()));
  }
  if (!series.point_labels.isEmpty()) columns.append(label);
  columns.append(x);
  columns.append(y);
}

}  // namespace

QString chart_csv(const ChartSpec& spec) {
  QVector<Column> columns;
  const QVector<double> xs = all_x(spec);
  if (!xs.isEmpty()) {
    Column x{spec.x.key, {}};
    for (const double value : xs) x.cells.append(csv_number(value));
    columns.append(x);
  }
  for (const ChartSeries& series : spec.series) {
    if (series.shape == SeriesShape::points) {
      add_point_columns(series, columns);
    } else if (!xs.isEmpty()) {
      add_value_columns(series, xs, columns);
    }
  }
  qsizetype rows = 0;
  QStringList line;
  for (const Column& column : columns) {
    rows = std::max(rows, column.cells.size());
    line.append(csv_text(column.header));
  }
  QString text = line.join(QLatin1Char(',')) + QLatin1Char('\n');
  for (qsizetype row = 0; row < rows; ++row) {
    line.clear();
    for (const Column& column : columns) line.append(column.cells.value(row));
    text += line.join(QLatin1Char(',')) + QLatin1Char('\n');
  }
  return text;
}

}  // namespace lora::app
