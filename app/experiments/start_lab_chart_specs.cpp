// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/experiments/start_lab_chart_specs.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "app/experiments/start_lab_texts.h"

namespace lora::app {
namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(StartLabCharts)
};

constexpr SeriesRole roles[] = {SeriesRole::train, SeriesRole::hidden, SeriesRole::limit, SeriesRole::floor};
constexpr const char* keys[] = {"gauss_zero", "zero_gauss", "zero_zero", "gauss_gauss"};

double number_of(const Snapshot& snapshot, LabCurve curve) {
  switch (curve) {
    case LabCurve::rmse:
      return snapshot.rmse;
    case LabCurve::gradient_a:
      return snapshot.gradient_norm_a;
    case LabCurve::gradient_b:
      return snapshot.gradient_norm_b;
  }
  return 0.0;
}

void set_names(ChartSpec& spec, LabCurve curve) {
  switch (curve) {
    case LabCurve::rmse:
      spec.name = QStringLiteral("start-lab-error");
      spec.title = Text::tr("Error");
      spec.subtitle = Text::tr("RMSE in stars, log scale");
      spec.y.key = QStringLiteral("rmse");
      break;
    case LabCurve::gradient_a:
      spec.name = QStringLiteral("start-lab-gradient-a");
      spec.title = Text::tr("Gradient of A");
      spec.subtitle = Text::tr("‖∂L/∂A‖, log scale");
      spec.y.key = QStringLiteral("gradient_a");
      break;
    case LabCurve::gradient_b:
      spec.name = QStringLiteral("start-lab-gradient-b");
      spec.title = Text::tr("Gradient of B");
      spec.subtitle = Text::tr("‖∂L/∂B‖, log scale");
      spec.y.key = QStringLiteral("gradient_b");
      break;
  }
}

ChartSeries series_of(const StartLabTimeline& timeline, LabCurve curve, std::size_t index) {
  ChartSeries series{QString::fromLatin1(keys[index]), StartLabTexts::start(lab_starts[index]), roles[index],
                     SeriesShape::line};
  series.points.reserve(qsizetype(timeline.size()));
  for (std::size_t k = 0; k < timeline.size(); ++k) {
    const LabRun& run = timeline.at(k)->runs[index];
    // A run that has diverged ends at its last good step.
    if (run.outcome == Outcome::diverged && run.snapshot->step < timeline.at(k)->step) break;
    series.points.append({double(timeline.at(k)->step), number_of(*run.snapshot, curve)});
  }
  return series;
}

bool is_always_zero(const ChartSeries& series) {
  return std::all_of(series.points.begin(), series.points.end(),
                     [](const QPointF& point) { return point.y() == 0.0; });
}

}  // namespace

ChartSpec lab_chart_spec(const StartLabTimeline& timeline, LabCurve curve, std::size_t marker_step) {
  ChartSpec spec;
  set_names(spec, curve);
  spec.x.key = QStringLiteral("step");
  spec.x.title = Text::tr("step");
  spec.x.integers = true;
  spec.x.low = 0.0;
  spec.x.high = std::max(10.0, timeline.empty() ? 0.0 : double(timeline.newest()->step));
  spec.y.logarithmic = true;
  QStringList zeros;
  for (std::size_t k = 0; k < lab_starts.size(); ++k) {
    spec.series.append(series_of(timeline, curve, k));
    if (is_always_zero(spec.series.back())) zeros.append(spec.series.back().name);
  }
  if (curve != LabCurve::rmse && !zeros.isEmpty()) {
    spec.note = Text::tr("Exactly 0 so far, so not on a log scale: %1")
                    .arg(zeros.join(Text::tr(", ", "between names in a list")));
  }
  spec.marker_x = double(marker_step);
  return spec;
}

}  // namespace lora::app
