// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws how cost grows, from lora_bench's JSON, with the app's own charts: one SVG for each subject that
// begins with "Growth".
//   bench_charts benchmarks.json FOLDER
#include <QApplication>
#include <QDir>
#include <QSaveFile>

#include "app/charts/chart_exportable.h"
#include "app/exporting/export_picture.h"
#include "tests/bench/bench_report.h"

using namespace lora::app;

namespace {

const QString growth = QStringLiteral("Growth with the ");

struct Subject {
  QString title, axis, unit;
  bool logarithmic;
};

const std::map<QString, Subject> subjects = {
    {"cells", {"A step against the size of the table", "Cells of the table, m·n", "Time a step (ms)", true}},
    {"rank", {"A step against the rank", "Rank r", "Time a step (ms)", true}},
    {"ratings", {"Stochastic gradient descent against the ratings", "Ratings", "Time a pass (ms)", true}},
    {"threads", {"What more threads bring", "Threads", "Times as fast as one thread", false}},
};

ChartSpec spec_of(const QString& name, const Subject& subject, const std::vector<BenchLine>& lines) {
  ChartSpec spec;
  spec.name = "growth-" + name;
  spec.title = subject.title;
  spec.x.key = name;
  spec.x.title = subject.axis;
  spec.x.logarithmic = subject.logarithmic;
  spec.x.integers = true;
  spec.y.key = "y";
  spec.y.title = subject.unit;
  spec.y.logarithmic = subject.logarithmic;
  if (!subject.logarithmic) spec.y.low = 0.0;
  constexpr SeriesRole roles[] = {SeriesRole::train, SeriesRole::hidden, SeriesRole::floor};
  for (const BenchLine& line : lines) {
    const QString contender = QString::fromStdString(line.contender);
    if (spec.series.empty() || std::none_of(spec.series.begin(), spec.series.end(),
                                            [&](const auto& series) { return series.name == contender; })) {
      ChartSeries series;
      series.key = QString("series_%1").arg(spec.series.size() + 1);
      series.name = contender;
      series.role = roles[spec.series.size() % 3];
      series.shape = SeriesShape::line_with_points;
      spec.series.push_back(series);
    }
    for (ChartSeries& series : spec.series) {
      if (series.name == contender) series.points.push_back({std::stod(line.work), line.rate});
    }
  }
  for (ChartSeries& series : spec.series) {
    const double one = series.points.front().y();
    for (QPointF& point : series.points) {
      point.setY(subject.logarithmic ? 1000.0 / point.y() : point.y() / one);
    }
  }
  if (spec.series.size() == 1) spec.subtitle = spec.series.front().name + ", one thread";
  return spec;
}

}  // namespace

int main(int argc, char** argv) {
  if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  const QApplication application(argc, argv);
  if (argc != 3) {
    std::cerr << "usage: bench_charts benchmarks.json FOLDER\n";
    return 2;
  }
  const auto report = read_report(argv[1]);
  if (!report) return 1;
  const QDir folder(QString::fromLocal8Bit(argv[2]));
  if (!folder.mkpath(".")) return 1;
  for (const auto& [name, subject] : subjects) {
    std::vector<BenchLine> lines;
    for (BenchLine& line : lines_of(*report)) {
      if (line.subject == (growth + name).toStdString()) lines.push_back(std::move(line));
    }
    if (lines.empty()) continue;
    const ChartExportable chart(spec_of(name, subject, lines));
    ExportOptions options;
    options.size = PictureSize::half_slide;
    QSaveFile file(folder.filePath(chart.export_name() + ".svg"));
    if (!file.open(QIODevice::WriteOnly)) return 1;
    file.write(export_svg(chart, options));
    if (!file.commit()) return 1;
  }
  return 0;
}
