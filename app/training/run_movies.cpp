// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/run_movies.h"

#include <QCoreApplication>
#include <cmath>

#include "app/charts/chart_data.h"
#include "app/charts/chart_exportable.h"
#include "app/training/board_picture.h"
#include "app/training/error_chart_spec.h"

namespace lora::app {
namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(RunMovies)
};

Timeline timeline_of(const std::vector<SnapshotPtr>& steps) {
  Timeline timeline;
  for (const SnapshotPtr& step : steps) timeline.append(step);
  return timeline;
}

/// The chart as it was at a step: the whole run's axes, the lines up to there.
ChartSpec error_at(const KeptRun& run, std::size_t step, std::size_t rank) {
  ChartSpec spec =
      error_chart_spec(timeline_of(run.steps), run.optimum, rank, step, run.logarithmic, run.gap);
  const ChartData data = chart_data(spec);
  const auto value = [&](double plot_unit) {
    return run.logarithmic ? std::pow(10.0, plot_unit) : plot_unit;
  };
  spec.y.low = value(data.y_low);
  spec.y.high = value(data.y_high);
  for (ChartSeries& series : spec.series) {
    if (series.role == SeriesRole::floor) continue;
    while (!series.points.isEmpty() && series.points.last().x() > double(step)) series.points.removeLast();
  }
  return spec;
}

}  // namespace

std::vector<ExportMovie> run_movies(const KeptRun& run) {
  if (run.steps.empty() || !run.problem) return {};
  const auto board = [run](int frame) -> std::unique_ptr<Exportable> {
    return std::make_unique<BoardPicture>(
        std::make_shared<const Frame>(run.steps.at(std::size_t(frame)), run.problem));
  };
  const auto error = [run](int frame) -> std::unique_ptr<Exportable> {
    const Snapshot& shown = *run.steps.at(std::size_t(frame));
    return std::make_unique<ChartExportable>(error_at(run, shown.step, shown.factors.rank()));
  };
  const int frames = int(run.steps.size());
  return {{QStringLiteral("training"), [] { return Text::tr("A, B and the guess learn"); }, frames, board},
          {QStringLiteral("error-movie"), [] { return Text::tr("the error falls"); }, frames, error}};
}

}  // namespace lora::app
