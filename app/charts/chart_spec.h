// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QString>
#include <QVector>
#include <optional>

namespace lora::app {

/// Which of the theme's colours a series has; also its mark (never colour alone).
enum class SeriesRole { train, floor, hidden, user, movie, limit };
enum class SeriesShape { line, dashed_line, line_with_points, points, bars };

struct ChartSeries {
  QString key;   ///< ASCII column name in the CSV, e.g. "rmse"
  QString name;  ///< legend, translated
  SeriesRole role = SeriesRole::train;
  SeriesShape shape = SeriesShape::line;
  QVector<QPointF> points;        ///< ascending in x unless shape is points; NaN y = gap
  QVector<QString> point_labels;  ///< empty, or one per point (printed beside it)
};

struct ChartAxis {
  QString key;    ///< ASCII column name in the CSV, e.g. "step"
  QString title;  ///< translated, unit included
  bool logarithmic = false;
  bool integers = false;
  std::optional<double> low;  ///< nothing: from the data
  std::optional<double> high;
};

/// A chart as a plain value: what it shows, not how. Drawn by build_chart(), written by chart_csv().
struct ChartSpec {
  QString name;  ///< ASCII file name base, e.g. "error-by-rank"
  QString title;
  QString subtitle;
  ChartAxis x;
  ChartAxis y;
  QVector<ChartSeries> series;
  std::optional<double> marker_x;  ///< a vertical line, e.g. the step on screen
  QString note;                    ///< said inside the plot when there is nothing to draw, or under the title
};

}  // namespace lora::app
