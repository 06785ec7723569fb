// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rank/sweep_chart_specs.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>
#include <cmath>
#include <limits>

namespace lora::app {
namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(SweepCharts)
};

// Below this an error is rounding noise; drawn on a log scale it would only squeeze everything else.
constexpr double practically_zero = 1e-9;

double x_of(const RankResult& rank, bool by_numbers) {
  return double(by_numbers ? rank.parameters : rank.rank);
}

ChartSpec named(const char* name, const QString& title, const SweepResult& result) {
  ChartSpec spec;
  spec.name = QString::fromLatin1(name);
  spec.title = title;
  if (result.ranks.empty()) spec.note = Text::tr("Press Compare, and the chart is drawn here.");
  return spec;
}

ChartSeries trained(const SweepResult& result, bool by_numbers) {
  ChartSeries series{QStringLiteral("rmse"), Text::tr("ratings it learns from"), SeriesRole::train,
                     SeriesShape::line_with_points};
  bool several = false;
  for (const RankResult& rank : result.ranks) {
    series.points.append({x_of(rank, by_numbers), rank.rmse});
    series.spread.append({rank.rmse_lowest, rank.rmse_highest});
    several = several || rank.runs.size() > 1;
  }
  if (several) {
    series.name = Text::tr("ratings it learns from (mean, lowest, highest)");
  } else {
    series.spread.clear();
  }
  return series;
}

void add_hidden(const SweepResult& result, bool by_numbers, ChartSpec& spec) {
  ChartSeries series{QStringLiteral("hidden_rmse"), Text::tr("hidden ratings"), SeriesRole::hidden,
                     SeriesShape::line_with_points};
  for (const RankResult& rank : result.ranks)
    series.points.append({x_of(rank, by_numbers), rank.hidden_rmse});
  if (std::any_of(series.points.begin(), series.points.end(),
                  [](const QPointF& point) { return std::isfinite(point.y()); })) {
    spec.series.append(series);
  }
}

void add_floor(const SweepResult& result, bool by_numbers, ChartSpec& spec, QStringList& notes) {
  ChartSeries series{QStringLiteral("svd_floor"), Text::tr("best possible (SVD)"), SeriesRole::floor,
                     SeriesShape::dashed_line};
  bool any = false, zero = false;
  for (const RankResult& rank : result.ranks) {
    const double floor = rank.svd_floor.value_or(std::numeric_limits<double>::quiet_NaN());
    series.points.append({x_of(rank, by_numbers), floor});
    any = any || rank.svd_floor.has_value();
    zero = zero || floor < practically_zero;
  }
  if (any) spec.series.append(series);
  if (!any && result.problem && !result.problem->is_full()) {
    notes.append(
        Text::tr("Best possible error (SVD): not defined, because some ratings are unseen or hidden."));
  } else if (!any) {
    notes.append(Text::tr("Best possible error (SVD): not computed, the table is too large."));
  } else if (zero && spec.y.logarithmic) {
    notes.append(Text::tr(
        "Where the best possible error is 0, the dashed line ends: a log scale has no place for 0."));
  }
}

void add_diverged(const SweepResult& result, QStringList& notes) {
  QStringList ranks;
  for (const RankResult& rank : result.ranks) {
    if (!std::isfinite(rank.rmse)) ranks.append(QString::number(rank.rank));
  }
  if (ranks.isEmpty()) return;
  notes.append(Text::tr("No result at rank %1: the training diverged. Try a smaller learning rate.")
                   .arg(ranks.join(QStringLiteral(", "))));
}

// The axis ends above the rounding noise, so that an exact rank does not squeeze the others.
void limit_log_axis(ChartSpec& spec) {
  if (!spec.y.logarithmic) {
    spec.y.low = 0.0;
    return;
  }
  double lowest = std::numeric_limits<double>::infinity();
  bool noise = false;
  for (const ChartSeries& series : spec.series) {
    for (const QPointF& point : series.points) {
      if (point.y() >= practically_zero) lowest = std::min(lowest, point.y());
      noise = noise || point.y() < practically_zero;
    }
  }
  if (noise && std::isfinite(lowest)) spec.y.low = lowest * 0.6;
}

ChartSpec error_spec(const SweepResult& result, bool logarithmic, bool by_numbers, ChartSpec spec) {
  spec.subtitle = logarithmic ? Text::tr("RMSE in stars, log scale") : Text::tr("RMSE in stars");
  spec.y.key = QStringLiteral("rmse");
  spec.y.logarithmic = logarithmic;
  if (result.ranks.empty()) return spec;
  QStringList notes;
  spec.series.append(trained(result, by_numbers));
  add_hidden(result, by_numbers, spec);
  add_floor(result, by_numbers, spec, notes);
  add_diverged(result, notes);
  limit_log_axis(spec);
  spec.note = notes.join(QLatin1Char(' '));
  return spec;
}

ChartSeries stored(const SweepResult& result, const char* key, const QString& name, SeriesRole role,
                   std::size_t per_rank) {
  ChartSeries series{QString::fromLatin1(key), name, role, SeriesShape::bars};
  for (const RankResult& rank : result.ranks) {
    const std::size_t numbers = per_rank * rank.rank;
    series.points.append({double(rank.rank), double(numbers)});
    series.point_labels.append(QLocale().toString(qulonglong(numbers)));
  }
  return series;
}

double most_numbers(const SweepResult& result) {
  double most = 0.0;
  for (const RankResult& rank : result.ranks) most = std::max(most, double(rank.parameters));
  return most;
}

}  // namespace

ChartSpec error_by_rank_spec(const SweepResult& result, bool logarithmic) {
  ChartSpec spec =
      error_spec(result, logarithmic, false, named("error-by-rank", Text::tr("Error by rank"), result));
  spec.x.key = QStringLiteral("rank");
  spec.x.title = Text::tr("rank");
  spec.x.integers = true;
  for (const RankResult& rank : result.ranks) spec.x.ticks.append(double(rank.rank));
  if (!result.elbow || spec.series.isEmpty()) return spec;
  for (const RankResult& rank : result.ranks) {
    spec.series[0].point_labels.append(rank.rank == *result.elbow ? Text::tr("elbow at %1").arg(rank.rank)
                                                                  : QString());
  }
  return spec;
}

ChartSpec numbers_by_rank_spec(const SweepResult& result) {
  ChartSpec spec = named("numbers-by-rank", Text::tr("Numbers to store by rank"), result);
  spec.x.key = QStringLiteral("rank");
  spec.x.title = Text::tr("rank");
  spec.x.integers = true;
  spec.y.key = QStringLiteral("numbers");
  spec.y.integers = true;
  spec.y.low = 0.0;
  if (result.ranks.empty() || !result.problem) return spec;
  const std::size_t users = result.problem->users(), movies = result.problem->movies();
  const double table = double(users) * double(movies), most = most_numbers(result);
  const bool far = table > 6.0 * most;
  const QString count = QLocale().toString(table, 'f', 0);
  ChartSeries limit{QStringLiteral("table"),
                    far ? Text::tr("whole table: %1 (far above this chart)").arg(count)
                        : Text::tr("whole table: %1").arg(count),
                    SeriesRole::limit, SeriesShape::dashed_line};
  for (const RankResult& rank : result.ranks) limit.points.append({double(rank.rank), table});
  spec.series = {stored(result, "a", Text::tr("A (users)"), SeriesRole::user, users),
                 stored(result, "b", Text::tr("B (movies)"), SeriesRole::movie, movies), limit};
  if (far) spec.y.high = most * 1.1;
  spec.note = Text::tr("Break-even at rank %1: above it, A and B hold more numbers than the whole table.")
                  .arg(QLocale().toString(result.break_even_rank, 'f', 1));
  return spec;
}

ChartSpec error_against_numbers_spec(const SweepResult& result, bool logarithmic) {
  ChartSpec spec =
      error_spec(result, logarithmic, true,
                 named("error-against-numbers", Text::tr("Error against numbers to store"), result));
  spec.x.key = QStringLiteral("numbers");
  spec.x.title = Text::tr("numbers in A and B");
  spec.x.integers = true;
  spec.x.low = 0.0;
  if (result.ranks.empty() || !result.problem || spec.series.isEmpty()) return spec;
  for (const RankResult& rank : result.ranks)
    spec.series[0].point_labels.append(Text::tr("r = %1").arg(rank.rank));
  const double table = double(result.problem->users()) * double(result.problem->movies());
  const double most = most_numbers(result);
  const QString count = QLocale().toString(table, 'f', 0);
  spec.x.high = std::max(most, table <= 3.0 * most ? table : 0.0) * 1.06;
  spec.marker_x = table;
  const QString limit =
      table <= *spec.x.high
          ? Text::tr("Vertical line: the whole table, %1 numbers.").arg(count)
          : Text::tr("The whole table has %1 numbers, far to the right of this chart.").arg(count);
  spec.note = spec.note.isEmpty() ? limit : limit + QLatin1Char(' ') + spec.note;
  return spec;
}

}  // namespace lora::app
