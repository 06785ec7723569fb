// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_deck.h"

#include <algorithm>
#include <limits>

#include "app/charts/chart_axis_scale.h"
#include "app/charts/chart_data.h"
#include "app/charts/chart_style.h"

namespace lora::app {
namespace {

DeckMark mark_of(const ChartSeries& series) {
  if (series.shape != SeriesShape::line_with_points) return DeckMark::none;
  switch (series.role) {
    case SeriesRole::train:
    case SeriesRole::user:
      return DeckMark::circle;
    case SeriesRole::movie:
    case SeriesRole::limit:
      return DeckMark::square;
    case SeriesRole::floor:
      return DeckMark::diamond;
    case SeriesRole::hidden:
      break;
  }
  return DeckMark::triangle;
}

DeckAxis axis_of(const ChartAxis& axis, const QString& otherwise) {
  DeckAxis result;
  result.title = axis.title.isEmpty() ? otherwise : axis.title;
  result.logarithmic = axis.logarithmic;
  result.low = axis.low;
  result.high = axis.high;
  if (axis.integers) result.number_format = QStringLiteral("#,##0");
  return result;
}

/// One point for each column, in the columns' order; a gap where the series has none.
QVector<QPointF> by_column(const QVector<QPointF>& points, const QVector<double>& columns) {
  QVector<QPointF> result;
  for (const double x : columns) {
    const auto found =
        std::find_if(points.begin(), points.end(), [x](const QPointF& point) { return point.x() == x; });
    result.append(found == points.end() ? QPointF(x, std::numeric_limits<double>::quiet_NaN()) : *found);
  }
  return result;
}

}  // namespace

std::optional<DeckChart> deck_chart(const ChartSpec& spec, const Theme& theme) {
  const bool cloud = std::any_of(spec.series.begin(), spec.series.end(), [](const ChartSeries& series) {
    return series.shape == SeriesShape::points;
  });
  if (spec.equal_scale || cloud || spec.series.isEmpty()) return std::nullopt;
  const ChartStyle style{theme, 1.0};
  DeckChart chart;
  chart.x = axis_of(spec.x, {});
  chart.y = axis_of(spec.y, spec.subtitle);
  chart.note = spec.note;
  const QVector<double> columns = has_bars(spec) ? chart_data(spec).columns : QVector<double>();
  for (const double x : columns) chart.categories.append(readable_number(x));
  for (const ChartSeries& series : spec.series) {
    const QPen pen = style.line_pen(series);
    DeckSeries entry;
    entry.name = series.name;
    entry.color = style.color(series.role);
    entry.line = pen.style() == Qt::SolidLine ? DeckLine::solid : DeckLine::dashed;
    entry.mark = mark_of(series);
    entry.columns = series.shape == SeriesShape::bars;
    entry.points = columns.isEmpty() ? series.points : by_column(series.points, columns);
    chart.series.append(entry);
  }
  return chart;
}

}  // namespace lora::app
