// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/layer_chart_specs.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace lora::app {
namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(LayerCharts)
};

// Values that no run is after: they would only squeeze the others.
constexpr double lowest_error = 1e-3;
constexpr double lowest_value = 5e-3;
constexpr double shortest_axis = 50.0;

QString percent(double share) {
  return QLocale().toString(100.0 * share, 'f', 1);
}

}  // namespace

ChartSpec layer_error_spec(const ErrorCurve& curve, const RealLayerProblem* problem, std::size_t rank,
                           std::size_t shown_step) {
  ChartSpec spec;
  spec.name = QStringLiteral("layer-error");
  spec.title = Text::tr("Error while training");
  spec.subtitle = Text::tr("share of ‖ΔW*‖ left, log scale");
  spec.x.key = QStringLiteral("step");
  spec.x.title = Text::tr("step");
  spec.x.integers = true;
  spec.x.low = 0.0;
  spec.x.high = std::max(shortest_axis, curve.empty() ? 0.0 : double(curve.newest()->step));
  spec.y.key = QStringLiteral("relative_error");
  spec.y.logarithmic = true;
  if (curve.empty() || problem == nullptr) {
    spec.note = Text::tr("Press Play or Step, and the error is drawn here.");
    return spec;
  }
  ChartSeries error{QStringLiteral("relative_error"), Text::tr("relative error"), SeriesRole::train,
                    SeriesShape::line};
  error.points.reserve(qsizetype(curve.size()));
  for (std::size_t k = 0; k < curve.size(); ++k) {
    const ErrorPoint& point = *curve.at(k);
    error.points.append({double(point.step), std::max(point.relative_error, lowest_error)});
  }
  spec.series.append(error);
  const double floor = problem->floor(rank);
  if (floor > 0.0) {
    ChartSeries best{QStringLiteral("floor"),
                     Text::tr("best possible at rank %1: %2 %").arg(QString::number(rank), percent(floor)),
                     SeriesRole::floor, SeriesShape::dashed_line};
    best.points = {{0.0, floor}, {*spec.x.high, floor}};
    spec.series.append(best);
  } else {
    spec.note = Text::tr("Rank %1 is enough for all of ΔW*: the best possible error is 0.").arg(rank);
  }
  spec.marker_x = double(shown_step);
  return spec;
}

ChartSpec layer_spectrum_spec(const RealLayerProblem* problem, const std::vector<double>& learned,
                              std::size_t step) {
  ChartSpec spec;
  spec.name = QStringLiteral("layer-singular-values");
  spec.title = Text::tr("Singular values");
  spec.subtitle = Text::tr("largest first, log scale");
  spec.x.key = QStringLiteral("number");
  spec.x.title = Text::tr("number of the singular value");
  spec.x.integers = true;
  spec.y.key = QStringLiteral("sigma");
  spec.y.logarithmic = true;
  spec.y.low = lowest_value;
  if (problem == nullptr) return spec;
  ChartSeries wanted{QStringLiteral("wanted"), Text::tr("of ΔW*, to be learned"), SeriesRole::floor,
                     SeriesShape::dashed_line};
  double x = 1.0;
  for (const double value : problem->singular_values()) wanted.points.append({x++, value});
  if (wanted.points.size() == 1) wanted.shape = SeriesShape::points;
  ChartSeries found{QStringLiteral("learned"),
                    Text::tr("of (α/r)·B·A at step %1").arg(QLocale().toString(qulonglong(step))),
                    SeriesRole::train, SeriesShape::line_with_points};
  x = 1.0;
  for (const double value : learned) {
    if (value >= lowest_value) found.points.append({x, value});
    x += 1.0;
  }
  spec.series.append(wanted);
  if (!found.points.isEmpty()) spec.series.append(found);
  if (found.points.isEmpty() && !learned.empty()) {
    spec.note = Text::tr("B is 0: nothing is learned yet, every singular value of (α/r)·B·A is 0.");
  }
  return spec;
}

}  // namespace lora::app
