// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lora/tricks_chart_specs.h"

#include <QCoreApplication>
#include <algorithm>

namespace lora::app {
namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(lora::app::TricksCharts)
};

ChartSpec by_rank(const char* name, const QString& title, const TricksSweepResult& result) {
  ChartSpec spec;
  spec.name = QString::fromLatin1(name);
  spec.title = title;
  spec.x.key = QStringLiteral("rank");
  spec.x.title = Text::tr("rank");
  spec.x.integers = true;
  for (const TricksRun& run : result.runs) spec.x.ticks.append(double(run.rank));
  return spec;
}

template <typename Value>
ChartSeries series(const char* key, const QString& name, SeriesRole role, SeriesShape shape,
                   const TricksSweepResult& result, Value value) {
  ChartSeries series{QString::fromLatin1(key), name, role, shape};
  for (const TricksRun& run : result.runs) series.points.append({double(run.rank), value(run)});
  return series;
}

}  // namespace

ChartSpec loss_by_rank_spec(const TricksSweepResult& result) {
  ChartSpec spec = by_rank("loss-by-rank", Text::tr("Loss by rank"), result);
  spec.y.key = QStringLiteral("loss");
  spec.y.title = Text::tr("loss (nats a word)");
  spec.y.logarithmic = true;
  spec.series = {series("loss", Text::tr("loss at the end"), SeriesRole::train, SeriesShape::line_with_points,
                        result, [](const TricksRun& run) { return run.loss; })};
  return spec;
}

ChartSpec answers_by_rank_spec(const TricksSweepResult& result) {
  ChartSpec spec = by_rank("answers-by-rank", Text::tr("Answers by rank"), result);
  spec.y.key = QStringLiteral("answers");
  spec.y.title = Text::tr("answers that are right");
  spec.y.integers = true;
  spec.y.low = 0.0;
  spec.y.high = double(std::max(result.tricks, result.manners)) + 1.0;
  spec.series = {series("tricks_learned", Text::tr("tricks learned, of %1").arg(result.tricks),
                        SeriesRole::train, SeriesShape::line_with_points, result,
                        [](const TricksRun& run) { return double(run.tricks_learned); }),
                 series("manners_kept", Text::tr("manners kept, of %1").arg(result.manners),
                        SeriesRole::floor, SeriesShape::line_with_points, result,
                        [](const TricksRun& run) { return double(run.manners_kept); })};
  return spec;
}

ChartSpec trainable_by_rank_spec(const TricksSweepResult& result) {
  ChartSpec spec = by_rank("trainable-by-rank", Text::tr("Trainable numbers by rank"), result);
  spec.y.key = QStringLiteral("numbers");
  spec.y.integers = true;
  spec.y.low = 0.0;
  spec.series = {series("trainable_parameters", Text::tr("numbers in A and B"), SeriesRole::hidden,
                        SeriesShape::bars, result,
                        [](const TricksRun& run) { return double(run.trainable_parameters); })};
  return spec;
}

}  // namespace lora::app
