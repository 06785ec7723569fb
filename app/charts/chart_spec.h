// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QString>
#include <QVector>
#include <optional>

namespace lora::app {

/// Which of the theme's colours a series has; also its mark and line style (never colour alone).
enum class SeriesRole { train, floor, hidden, user, movie, limit };
enum class SeriesShape { line, dashed_line, line_with_points, points, bars };

/// Lowest and highest of several runs around a point, in the unit of y.
struct Spread {
  double lowest = 0.0;
  double highest = 0.0;
  bool operator==(const Spread&) const = default;
};

struct ChartSeries {
  QString key;   ///< ASCII column name in the CSV, e.g. "rmse"
  QString name;  ///< legend, translated
  SeriesRole role = SeriesRole::train;
  SeriesShape shape = SeriesShape::line;
  QVector<QPointF> points =
      {};  ///< ascending in x unless shape is points; NaN y = gap, not finite = not drawn
  QVector<QString> point_labels =
      {};                       ///< empty, or one per point (printed beside it; an empty text prints none)
  QVector<Spread> spread = {};  ///< empty, or one per point (a thin whisker)
  bool operator==(const ChartSeries&) const = default;
};

struct ChartAxis {
  QString key;    ///< ASCII column name in the CSV, e.g. "step"
  QString title;  ///< translated, unit included
  bool logarithmic = false;
  bool integers = false;
  std::optional<double> low;  ///< nothing: from the data
  std::optional<double> high;
  QVector<double> ticks = {};  ///< empty: chosen by the chart
  bool operator==(const ChartAxis&) const = default;
};

/// A chart as a plain value: what it shows, not how. Drawn by build_chart(), written by chart_csv().
/// As soon as one series is bars, the x values are names of equally wide columns, and bars are stacked.
struct ChartSpec {
  QString name;  ///< ASCII file name base, e.g. "error-by-rank"
  QString title;
  QString subtitle;
  ChartAxis x;
  ChartAxis y;
  QVector<ChartSeries> series;
  std::optional<double> marker_x;  ///< a vertical line, e.g. the step on screen
  QString note;              ///< said inside the plot when there is nothing to draw, else above the plot
  bool equal_scale = false;  ///< one unit is as long on x as on y (a map)
  bool zero_lines = false;   ///< lines through x = 0 and y = 0
  bool operator==(const ChartSpec&) const = default;
};

}  // namespace lora::app
