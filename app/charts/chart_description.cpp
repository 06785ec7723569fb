// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_description.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <cmath>

namespace lora::app {
namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(ChartDescription)
};

constexpr int most_listed = 12;  // more numbers than this nobody listens to

QString shortened(const QString& name) {
  constexpr qsizetype longest = 40;
  return name.size() <= longest ? name : name.left(longest - 1) + u'…';
}

// Every number of a short series; points by name, e.g. "users: Ana (0.1, 0.2), Bo (0.3, 0.1)."
QString listed_sentence(const ChartSeries& series) {
  QStringList numbers;
  for (int k = 0; k < series.points.size(); ++k) {
    const QPointF& point = series.points[k];
    if (!std::isfinite(point.x()) || !std::isfinite(point.y())) continue;
    const QString x = readable_number(point.x());
    const QString y = readable_number(point.y());
    numbers
        << (series.shape == SeriesShape::points
                ? QStringLiteral("%1 (%2, %3)").arg(shortened(series.point_labels.value(k)), x, y).trimmed()
                : Text::tr("%1 at %2", "a number and where it is").arg(y, x));
  }
  return Text::tr("%1: %2.", "a series and its numbers").arg(series.name, numbers.join(Text::tr(", ")));
}

QString series_sentence(const ChartSeries& series) {
  QVector<QPointF> points;
  std::copy_if(series.points.begin(), series.points.end(), std::back_inserter(points),
               [](const QPointF& point) { return std::isfinite(point.x()) && std::isfinite(point.y()); });
  if (points.isEmpty()) return Text::tr("%1: no numbers yet.").arg(series.name);
  if (series.shape == SeriesShape::points && points.size() > most_listed)
    return Text::tr("%1: %n point(s).", nullptr, int(points.size())).arg(series.name);
  if (points.size() <= most_listed) return listed_sentence(series);
  const QPointF lowest = *std::min_element(points.begin(), points.end(),
                                           [](const QPointF& a, const QPointF& b) { return a.y() < b.y(); });
  return Text::tr("%1: first %2, last %3, lowest %4 at %5.")
      .arg(series.name, readable_number(points.first().y()), readable_number(points.last().y()),
           readable_number(lowest.y()), readable_number(lowest.x()));
}

QString axis_value(const ChartAxis& axis, double value) {
  const QString name = axis.title.isEmpty() ? axis.key : axis.title;
  //: An axis and the value on it, e.g. "Step: 62"
  return Text::tr("%1: %2").arg(name, readable_number(value));
}

}  // namespace

QString chart_description(const ChartSpec& spec) {
  QStringList sentences;
  if (!spec.subtitle.isEmpty()) sentences.append(spec.subtitle + QLatin1Char('.'));
  for (const ChartSeries& series : spec.series) sentences.append(series_sentence(series));
  if (spec.marker_x) sentences.append(axis_value(spec.x, *spec.marker_x) + QLatin1Char('.'));
  if (!spec.note.isEmpty()) sentences.append(spec.note);
  return sentences.join(QLatin1Char(' '));
}

QString point_description(const ChartPicture& picture, const QPointF& at) {
  QStringList lines;
  for (int k = 0; k < picture.spec.series.size(); ++k) {
    const ChartSeries& series = picture.spec.series[k];
    const bool on_plane = series.shape == SeriesShape::points;
    for (const DrawnPoint& drawn : picture.data.series[k].marks) {
      if (on_plane ? drawn.at != at : drawn.at.x() != at.x()) continue;
      const QPointF value = series.points[drawn.index];
      const QString label = series.point_labels.value(drawn.index);
      if (on_plane) {
        lines.append(QStringLiteral("%1  (%2, %3)")
                         .arg(label.isEmpty() ? series.name : label, readable_number(value.x()),
                              readable_number(value.y())));
      } else {
        if (lines.isEmpty()) lines.append(axis_value(picture.spec.x, value.x()));
        lines.append(Text::tr("%1: %2").arg(series.name, readable_number(value.y())));
      }
      if (lines.size() > 8) return lines.join(QLatin1Char('\n'));
    }
  }
  return lines.join(QLatin1Char('\n'));
}

}  // namespace lora::app
