// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "app/controls/number_box.h"
#include "app/experiments/bug_exhibits.h"
#include "app/heatmap/number_text.h"

namespace lora::app {
namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(RankExhibit)
};

QString counted(std::size_t count) {
  return QLocale().toString(qulonglong(count));
}

TableCell error_cell(const std::optional<double>& error) {
  return error ? number_cell(*error, number_text(*error, 3)) : text_cell(QStringLiteral("–"));
}

TableContent cost_table(const OvergrownRank& bug) {
  TableContent content;
  content.columns = {
      {QStringLiteral("rank"), Text::tr("rank")},
      {QStringLiteral("numbers"), Text::tr("numbers in A and B")},
      {QStringLiteral("share"), Text::tr("of the table")},
      {QStringLiteral("floor"), Text::tr("best possible"), Text::tr("Lowest possible error (SVD), stars")},
      {QStringLiteral("rmse"), Text::tr("this run"), Text::tr("Error (RMSE) of a trained run, stars")}};
  for (const RankCost& cost : bug.costs) {
    content.rows.push_back({number_cell(double(cost.rank), counted(cost.rank)),
                            number_cell(double(cost.numbers), counted(cost.numbers)),
                            number_cell(cost.share, Text::tr("%1 %").arg(number_text(100.0 * cost.share, 0))),
                            error_cell(cost.floor), error_cell(cost.rmse)});
  }
  return content;
}

ChartSeries cost_series(const OvergrownRank& bug, const QString& key, const QString& name, SeriesRole role,
                        std::optional<double> RankCost::*error) {
  ChartSeries series{key, name, role, SeriesShape::line_with_points};
  for (const RankCost& cost : bug.costs) {
    if (!(cost.*error)) continue;
    series.points.append({double(cost.numbers), *(cost.*error)});
    series.point_labels.append(role == SeriesRole::train ? Text::tr("r = %1").arg(cost.rank) : QString());
  }
  return series;
}

ChartSpec cost_chart(const OvergrownRank& bug) {
  ChartSpec spec;
  spec.name = QStringLiteral("error-by-numbers");
  spec.title = Text::tr("Error against numbers stored");
  spec.subtitle = Text::tr("line: as many numbers as the table");
  spec.x.key = QStringLiteral("numbers");
  spec.x.title = Text::tr("numbers in A and B, log scale");
  spec.x.logarithmic = true;
  spec.y.key = QStringLiteral("rmse");
  spec.y.low = 0.0;
  spec.marker_x = double(bug.users * bug.movies);
  const ChartSeries run =
      cost_series(bug, QStringLiteral("rmse"), Text::tr("this run"), SeriesRole::train, &RankCost::rmse);
  const ChartSeries floor = cost_series(bug, QStringLiteral("svd_floor"), Text::tr("best possible (SVD)"),
                                        SeriesRole::floor, &RankCost::floor);
  if (!run.points.isEmpty()) spec.series.append(run);
  if (!floor.points.isEmpty()) {
    spec.series.append(floor);
  } else {
    spec.note = Text::tr("No best possible error (SVD): some ratings are unseen.");
  }
  return spec;
}

QString cost_line(const OvergrownRank& bug, const RankCost& cost) {
  const QString cells = counted(bug.users * bug.movies);
  const QString line = Text::tr("%1 numbers for a table of %2.").arg(counted(cost.numbers), cells);
  if (!cost.rmse) return line;
  return Text::tr("%1 Error %2.").arg(line, number_text(*cost.rmse, 3));
}

/// The largest rank shown that stores fewer numbers than the table; the first where there is none.
const RankCost& saving_rank(const OvergrownRank& bug) {
  const auto end = std::find_if(bug.costs.begin(), bug.costs.end(),
                                [](const RankCost& cost) { return cost.share >= 1.0; });
  return end == bug.costs.begin() ? bug.costs.front() : *(end - 1);
}

}  // namespace

BugExhibit exhibit_of(const OvergrownRank& bug) {
  BugExhibit exhibit;
  exhibit.story =
      Text::tr(
          "The rank was taken over from a large model. On this table, %1 × %2, it stores more than "
          "the table itself.")
          .arg(bug.users)
          .arg(bug.movies);
  if (bug.costs.empty()) {
    exhibit.story = Text::tr("There are no ratings to store: open a table first.");
    return exhibit;
  }
  const RankCost& wrong = bug.costs.back();
  const RankCost& right = saving_rank(bug);
  exhibit.wrong_code = QStringLiteral("LoraConfig(r=%1)").arg(wrong.rank);
  exhibit.right_code = QStringLiteral("LoraConfig(r=%1)").arg(right.rank);
  exhibit.wrong_result = cost_line(bug, wrong);
  exhibit.right_result = cost_line(bug, right);
  exhibit.numbers_title = Text::tr("What each rank costs");
  exhibit.numbers = cost_table(bug);
  exhibit.chart = cost_chart(bug);
  exhibit.recognise =
      Text::tr(
          "Count: A and B hold r·(%1 + %2) numbers, the table %3. From rank %4 on that is more (break-even "
          "%5), and beyond rank %6 = min(%1, %2) no number can lower the error any more. Ranks like 64 "
          "belong to "
          "matrices with thousands of rows.")
          .arg(counted(bug.users), counted(bug.movies), counted(bug.users * bug.movies),
               counted(static_cast<std::size_t>(bug.break_even) + 1), number_text(bug.break_even, 2),
               counted(bug.useful_rank));
  return exhibit;
}

}  // namespace lora::app
