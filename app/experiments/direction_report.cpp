// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/experiments/direction_report.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <numeric>

#include "app/controls/number_box.h"
#include "app/heatmap/number_text.h"

namespace lora::app {
namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(DirectionReport)
};

// Below this share of the first σ a direction is rounding.
constexpr double no_direction = 1e-9;
// What is below this share of all the energy is rounding; it would only squeeze a log scale.
constexpr double no_energy = 1e-12;

/// Colour and dash of each line, told apart without seeing the colours.
struct Line {
  SeriesRole role;
  SeriesShape shape;
};
constexpr Line lines[DirectionReport::most_directions] = {
    {SeriesRole::train, SeriesShape::line},  {SeriesRole::floor, SeriesShape::dashed_line},
    {SeriesRole::hidden, SeriesShape::line}, {SeriesRole::limit, SeriesShape::line},
    {SeriesRole::user, SeriesShape::line},   {SeriesRole::movie, SeriesShape::dashed_line}};

double total(const std::vector<double>& values) {
  return std::accumulate(values.begin(), values.end(), 0.0);
}

ChartSpec by_step(const DirectionReport& report, const char* name, const QString& title,
                  const QString& subtitle) {
  ChartSpec spec;
  spec.name = QString::fromLatin1(name);
  spec.title = title;
  spec.subtitle = subtitle;
  spec.x.key = QStringLiteral("step");
  spec.x.title = Text::tr("step");
  spec.x.integers = true;
  spec.x.low = 0.0;
  const std::size_t last = report.history.steps.empty() ? 0 : report.history.steps.back();
  spec.x.high = std::max<double>(10.0, static_cast<double>(last));
  spec.marker_x = double(report.step);
  return spec;
}

/// `value(direction, point)` gives y.
template <typename Value>
void add_lines(const DirectionReport& report, ChartSpec& spec, Value value) {
  for (std::size_t i = 0; i < report.shown(); ++i) {
    const QString sigma = number_text(report.split.singular_values()[i], 2);
    ChartSeries series{QStringLiteral("direction_%1").arg(i + 1),
                       Text::tr("%1 (σ = %2)").arg(QString::number(i + 1), sigma), lines[i].role,
                       lines[i].shape};
    for (std::size_t k = 0; k < report.history.steps.size(); ++k) {
      series.points.append({double(report.history.steps[k]), value(i, k)});
    }
    series.point_labels.resize(series.points.size());
    if (!series.points.isEmpty()) series.point_labels.last() = QString::number(i + 1);
    spec.series.append(series);
  }
}

QString joined(const QString& sentences, const QString& sentence) {
  return Text::tr("%1 %2").arg(sentences, sentence);
}

QString percent(double share) {
  return Text::tr("%1 %").arg(number_text(100.0 * share, 2));
}

}  // namespace

DirectionReport direction_report(DirectionSplit split, const std::vector<SnapshotPtr>& run,
                                 const Snapshot& now) {
  DirectionReport report;
  const std::vector<double>& sigmas = split.singular_values();
  std::size_t count = 0;
  while (count < std::min(sigmas.size(), DirectionReport::most_directions) && sigmas[count] > 0.0 &&
         sigmas[count] > no_direction * sigmas.front())
    ++count;
  report.history = follow_directions(split, run, count);
  report.step = now.step;
  report.rank = now.factors.rank();
  report.strengths = split.strengths(now.factors);
  report.energies = split.residual_energies(now.factors);
  report.split = std::move(split);
  return report;
}

ChartSpec learned_by_direction_spec(const DirectionReport& report) {
  ChartSpec spec = by_step(report, "learned-by-direction", Text::tr("How much of each direction is learned"),
                           Text::tr("uᵢᵀ(A·B)vᵢ as a share of σᵢ: 1 is all of it"));
  spec.y.key = QStringLiteral("share");
  add_lines(report, spec, [&](std::size_t i, std::size_t k) {
    return report.history.strengths[i][k] / report.split.singular_values()[i];
  });
  return spec;
}

ChartSpec residual_by_direction_spec(const DirectionReport& report, bool logarithmic) {
  ChartSpec spec =
      by_step(report, "residual-by-direction", Text::tr("Error left along each direction"),
              logarithmic ? Text::tr("energy in stars², log scale") : Text::tr("energy in stars²"));
  spec.y.key = QStringLiteral("energy");
  spec.y.logarithmic = logarithmic;
  add_lines(report, spec, [&](std::size_t i, std::size_t k) { return report.history.energies[i][k]; });
  if (!logarithmic) {
    spec.y.low = 0.0;
    return spec;
  }
  double all = 0.0;
  for (const double sigma : report.split.singular_values()) all += sigma * sigma;
  double lowest = all;
  for (const auto& energies : report.history.energies) {
    for (const double energy : energies) {
      if (energy > no_energy * all) lowest = std::min(lowest, energy);
    }
  }
  if (all > 0.0) spec.y.low = lowest * 0.6;
  return spec;
}

TableContent direction_table(const DirectionReport& report) {
  TableContent content;
  content.columns = {
      {QStringLiteral("direction"), Text::tr("Direction"), {}, true},
      {QStringLiteral("sigma"), Text::tr("σ"),
       Text::tr("Singular value of R − W: how strong the direction is")},
      {QStringLiteral("share"), Text::tr("Share"), Text::tr("σ² as a share of all there is to learn")},
      {QStringLiteral("learned"), Text::tr("Learned"), Text::tr("uᵀ(A·B)v at the step on screen")},
      {QStringLiteral("residual"), Text::tr("Error left"), Text::tr("Energy of the residual, stars²")},
      {QStringLiteral("half_step"), Text::tr("Half at step"),
       Text::tr("The first kept step at which at least half of σ was learned")}};
  double all = 0.0;
  for (const double sigma : report.split.singular_values()) all += sigma * sigma;
  for (std::size_t i = 0; i < report.shown(); ++i) {
    const double sigma = report.split.singular_values()[i];
    const auto& half = report.history.half_steps[i];
    content.rows.push_back(
        {number_cell(double(i + 1), QString::number(i + 1)), number_cell(sigma, number_text(sigma, 3)),
         number_cell(sigma * sigma / all, percent(sigma * sigma / all)),
         number_cell(report.strengths[i], number_text(report.strengths[i], 3)),
         number_cell(report.energies[i], short_number(report.energies[i])),
         half ? number_cell(double(*half), QString::number(*half)) : text_cell(Text::tr("not yet"))});
  }
  return content;
}

QString direction_story(const DirectionReport& report) {
  struct Passed {
    std::size_t direction;
    std::size_t step;
  };
  std::vector<Passed> passed;
  QStringList missing;
  for (std::size_t i = 0; i < report.shown(); ++i) {
    if (report.history.half_steps[i]) {
      passed.push_back({i, *report.history.half_steps[i]});
    } else {
      missing << QString::number(i + 1);
    }
  }
  std::stable_sort(passed.begin(), passed.end(),
                   [](const Passed& one, const Passed& other) { return one.step < other.step; });
  QStringList parts;
  for (const Passed& one : passed) parts << Text::tr("%1 at step %2").arg(one.direction + 1).arg(one.step);
  QString text = parts.isEmpty()
                     ? Text::tr("In this run no direction has passed half of its σ yet.")
                     : Text::tr("In this run the directions passed half of their σ in this order: %1.")
                           .arg(parts.join(Text::tr(", ")));
  if (!missing.isEmpty() && !parts.isEmpty()) {
    text = joined(text, Text::tr("Not yet: %1.").arg(missing.join(Text::tr(", "))));
  }
  if (report.rank < report.shown()) {
    text = joined(text, Text::tr("A and B of rank %1 have no room for more than %1.").arg(report.rank));
  }
  const bool in_order =
      std::is_sorted(passed.begin(), passed.end(),
                     [](const Passed& one, const Passed& other) { return one.direction < other.direction; });
  if (passed.size() > 1 && in_order && passed.front().step < passed.back().step) {
    text = joined(text, Text::tr("Here the stronger a direction, the sooner it was learned."));
  } else if (passed.size() > 1 && !in_order) {
    text = joined(text, Text::tr("Here a weaker direction came before a stronger one."));
  }
  return text;
}

QString direction_sum(const DirectionReport& report) {
  double drawn = 0.0;
  for (std::size_t i = 0; i < report.shown(); ++i) drawn += report.energies[i];
  const double all = total(report.energies);
  return Text::tr("At step %1 the squared error is %2 stars²; the directions listed hold %3 of it.")
      .arg(QString::number(report.step), short_number(all), short_number(drawn));
}

}  // namespace lora::app
