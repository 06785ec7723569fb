// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/error_chart_spec.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace lora::app {
namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(ErrorChart)
};

// Below this a floor is rounding noise; drawn on a log scale it would only squeeze everything else.
constexpr double practically_zero = 1e-9;

void add_runs(const Timeline& timeline, ChartSpec& spec) {
  ChartSeries train{QStringLiteral("rmse"), Text::tr("ratings it learns from"), SeriesRole::train,
                    SeriesShape::line};
  ChartSeries hidden{QStringLiteral("hidden_rmse"), Text::tr("hidden ratings"), SeriesRole::hidden,
                     SeriesShape::line};
  bool any_hidden = false;
  train.points.reserve(qsizetype(timeline.size()));
  hidden.points.reserve(qsizetype(timeline.size()));
  for (std::size_t k = 0; k < timeline.size(); ++k) {
    const Snapshot& snapshot = *timeline.at(k);
    train.points.append({double(snapshot.step), snapshot.rmse});
    hidden.points.append({double(snapshot.step), snapshot.hidden_rmse});
    any_hidden = any_hidden || std::isfinite(snapshot.hidden_rmse);
  }
  spec.series.append(train);
  if (any_hidden) spec.series.append(hidden);
}

void add_floor(double floor, std::size_t rank, ChartSpec& spec) {
  if (spec.y.logarithmic && floor < practically_zero) {
    spec.note =
        Text::tr("At rank %1 the best possible error (SVD) is 0: a log scale has no place for it.").arg(rank);
    return;
  }
  const QString value = QLocale().toString(floor, 'f', 3);
  ChartSeries series{QStringLiteral("svd_floor"),
                     Text::tr("best possible at rank %1 (SVD): %2").arg(QString::number(rank), value),
                     SeriesRole::floor, SeriesShape::dashed_line};
  series.points = {{*spec.x.low, floor}, {*spec.x.high, floor}};
  spec.series.append(series);
}

QString gap_note(FloorGap gap) {
  if (gap == FloorGap::not_yet_known) return {};
  if (gap == FloorGap::table_too_large) {
    return Text::tr("Best possible error (SVD): not computed, the table is too large.");
  }
  return Text::tr("Best possible error (SVD): not defined, because some ratings are unseen or hidden.");
}

}  // namespace

ChartSpec error_chart_spec(const Timeline& timeline, const std::optional<SvdOptimum>& optimum,
                           std::size_t rank, std::optional<std::size_t> marker_step, bool logarithmic,
                           FloorGap gap) {
  ChartSpec spec;
  spec.name = QStringLiteral("error-while-training");
  spec.title = Text::tr("Error while training");
  spec.subtitle = logarithmic ? Text::tr("RMSE in stars, log scale") : Text::tr("RMSE in stars");
  spec.x.key = QStringLiteral("step");
  spec.x.title = Text::tr("step");
  spec.x.integers = true;
  spec.x.low = 0.0;
  spec.x.high = std::max(10.0, timeline.empty() ? 0.0 : double(timeline.newest()->step));
  spec.y.key = QStringLiteral("rmse");
  spec.y.logarithmic = logarithmic;
  if (!logarithmic) spec.y.low = 0.0;
  if (timeline.empty()) {
    spec.note = Text::tr("Press Play or Step, and the error is drawn here.");
    return spec;
  }
  add_runs(timeline, spec);
  if (optimum && rank <= optimum->highest_rank()) {
    add_floor(optimum->rmse(rank), rank, spec);
  } else {
    spec.note = gap_note(gap);
  }
  if (marker_step) spec.marker_x = double(*marker_step);
  return spec;
}

}  // namespace lora::app
