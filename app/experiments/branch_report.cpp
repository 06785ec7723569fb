// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/experiments/branch_report.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

#include "app/controls/number_box.h"
#include "app/heatmap/number_text.h"

namespace lora::app {
namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(BranchReport)
};

// More points than this say nothing more on a screen.
constexpr std::size_t most_points = 1500;
// Errors below this, in stars, are as good as none.
constexpr double practically_zero = 1e-6;

/// Colour and dash of each branch, told apart without seeing the colours; solid orange is the unchanged run.
struct Line {
  SeriesRole role;
  SeriesShape shape;
};
constexpr Line lines[BranchReport::most_branches] = {{SeriesRole::floor, SeriesShape::dashed_line},
                                                     {SeriesRole::hidden, SeriesShape::line},
                                                     {SeriesRole::limit, SeriesShape::line},
                                                     {SeriesRole::user, SeriesShape::line},
                                                     {SeriesRole::movie, SeriesShape::dashed_line}};

QString stars(double value) {
  return number_text(value, 4);
}

QString count(std::size_t number) {
  return QLocale().toString(static_cast<qulonglong>(number));
}

QVector<QPointF> points_of(const std::map<std::size_t, double>& errors) {
  const std::size_t stride = errors.size() / most_points + 1;
  QVector<QPointF> points;
  std::size_t k = 0;
  for (const auto& [step, rmse] : errors) {
    if (k++ % stride == 0 || step == errors.rbegin()->first) points.append({double(step), rmse});
  }
  return points;
}

void add_curve(const BranchCurve& curve, std::map<std::size_t, double>& errors) {
  for (std::size_t k = 0; k < curve.rmse.size(); ++k) errors[curve.first_step + k] = curve.rmse[k];
}

/// The kept steps, with the unchanged runs in place of what they cover: where both are, they are the same.
ChartSeries unchanged_series(const BranchReport& report) {
  std::map<std::size_t, double> errors;
  std::size_t first = std::numeric_limits<std::size_t>::max();
  for (const BranchAnswer& branch : report.branches) first = std::min(first, branch.unchanged.first_step);
  for (const SnapshotPtr& kept : report.run) {
    if (kept->step < first) errors[kept->step] = kept->rmse;
  }
  for (const BranchAnswer& branch : report.branches) add_curve(branch.unchanged, errors);
  return {QStringLiteral("unchanged"), Text::tr("unchanged"), SeriesRole::train, SeriesShape::line,
          points_of(errors)};
}

/// Steps until `curve` is as good as the other is at its end, to a tenth of a percent: two runs that end in
/// the same minimum differ there by less than anyone can see.
std::optional<std::size_t> reached_after(const BranchCurve& curve, const BranchCurve& other) {
  constexpr double within = 1e-3;
  return steps_to_reach(curve, other.last_rmse() * (1.0 + within));
}

// A run that is as good as exact must not squeeze the others.
void limit_log_axis(ChartSpec& spec) {
  double lowest = std::numeric_limits<double>::infinity();
  bool exact = false;
  for (const ChartSeries& series : spec.series) {
    for (const QPointF& point : series.points) {
      exact = exact || point.y() < practically_zero;
      if (point.y() >= practically_zero) lowest = std::min(lowest, point.y());
    }
  }
  if (exact && std::isfinite(lowest)) spec.y.low = lowest * 0.6;
}

TableCell steps_cell(const std::optional<std::size_t>& steps) {
  return steps ? number_cell(double(*steps), count(*steps)) : text_cell(Text::tr("not reached"));
}

/// What the rank's change did to the guess at once.
QString start_sentence(const BranchAnswer& answer) {
  if (answer.question.change.rank == RankMove::one_more) {
    return answer.rmse_before == answer.rmse_after
               ? Text::tr(
                     "The new dimension (Gaussian in A, zeros in B) changed no guess: RMSE %1 before and "
                     "after, bit for bit.")
                     .arg(stars(answer.rmse_before))
               : Text::tr("The new dimension changed the RMSE from %1 to %2.")
                     .arg(stars(answer.rmse_before), stars(answer.rmse_after));
  }
  if (answer.question.change.rank == RankMove::one_less) {
    return Text::tr(
               "Dropping the weakest latent dimension (‖a‖·‖b‖ = %1) took the RMSE from %2 to %3 at once.")
        .arg(stars(answer.dropped_strength), stars(answer.rmse_before), stars(answer.rmse_after));
  }
  return {};
}

QString end_sentence(const BranchAnswer& answer) {
  const BranchCurve& changed = answer.changed;
  const BranchCurve& unchanged = answer.unchanged;
  if (changed.outcome == Outcome::diverged) {
    return Text::tr("The branch diverged after step %1: its error grew without bound.")
        .arg(count(changed.last_step()));
  }
  const QString both =
      Text::tr("At step %1 the branch has RMSE %2, the unchanged run %3.")
          .arg(count(changed.last_step()), stars(changed.last_rmse()), stars(unchanged.last_rmse()));
  const auto branch_steps = reached_after(changed, unchanged),
             unchanged_steps = reached_after(unchanged, changed);
  QString steps;
  if (branch_steps && unchanged_steps) {
    steps = Text::tr("Steps until within 0.1 % of the other's error: branch %1, unchanged run %2.")
                .arg(count(*branch_steps), count(*unchanged_steps));
  } else if (branch_steps) {
    steps = Text::tr("Steps until it had the unchanged run's error: %1.").arg(count(*branch_steps));
  } else if (unchanged_steps) {
    steps =
        Text::tr("Steps until the unchanged run had the branch's error: %1.").arg(count(*unchanged_steps));
  }
  return steps.isEmpty() ? both : Text::tr("%1 %2").arg(both, steps);
}

}  // namespace

QString method_name(Method method) {
  switch (method) {
    case Method::gradient_descent:
      return Text::tr("Gradient descent");
    case Method::momentum:
      return Text::tr("Momentum");
    case Method::adam:
      return Text::tr("Adam");
    case Method::als:
      return Text::tr("Alternating least squares");
    case Method::sgd:
      return Text::tr("SGD (stochastic)");
  }
  return {};
}

QString branch_name(const BranchAnswer& answer) {
  const BranchChange& change = answer.question.change;
  QStringList parts;
  if (change.rank != RankMove::none) parts << Text::tr("rank %1").arg(answer.changed.rank);
  if (change.method) parts << method_name(*change.method);
  if (change.learning_rate) parts << Text::tr("rate %1").arg(short_number(*change.learning_rate));
  return Text::tr("%1 from step %2").arg(parts.join(Text::tr(", ")), count(answer.changed.first_step));
}

ChartSpec branch_chart_spec(const BranchReport& report, std::size_t marker_step, bool logarithmic) {
  ChartSpec spec;
  spec.name = QStringLiteral("what-if");
  spec.title = Text::tr("What if? Error of the run and its branches");
  spec.subtitle = logarithmic ? Text::tr("RMSE in stars, log scale") : Text::tr("RMSE in stars");
  spec.x.key = QStringLiteral("step");
  spec.x.title = Text::tr("step");
  spec.x.integers = true;
  spec.y.key = QStringLiteral("rmse");
  spec.y.logarithmic = logarithmic;
  if (!logarithmic) spec.y.low = 0.0;
  if (report.branches.empty()) {
    spec.note = Text::tr("Choose a step and a change, then press Try it: both runs are drawn here.");
  }
  if (report.branches.empty() && report.run.empty()) return spec;
  spec.series.append(unchanged_series(report));
  for (std::size_t k = 0; k < report.branches.size(); ++k) {
    std::map<std::size_t, double> errors;
    add_curve(report.branches[k].changed, errors);
    ChartSeries series{QStringLiteral("branch_%1").arg(k + 1), branch_name(report.branches[k]), lines[k].role,
                       lines[k].shape, points_of(errors)};
    series.point_labels.resize(series.points.size());
    series.point_labels.last() = QString::number(k + 1);
    spec.series.append(series);
  }
  spec.marker_x = double(marker_step);
  if (logarithmic) limit_log_axis(spec);
  return spec;
}

TableContent branch_table(const BranchReport& report) {
  TableContent content;
  content.columns = {{QStringLiteral("branch"), Text::tr("Branch"), {}, true},
                     {QStringLiteral("rmse"), Text::tr("RMSE at the end"), Text::tr("Of the branch, stars")},
                     {QStringLiteral("unchanged_rmse"), Text::tr("unchanged"),
                      Text::tr("RMSE of the unchanged run at the end, stars")},
                     {QStringLiteral("steps_to_unchanged"), Text::tr("gets to it after"),
                      Text::tr("Steps from the branching step until the branch is within 0.1 % of the "
                               "unchanged run's last error")},
                     {QStringLiteral("unchanged_steps"), Text::tr("is reached after"),
                      Text::tr("Steps from the branching step until the unchanged run is within 0.1 % of the "
                               "branch's last error")},
                     {QStringLiteral("numbers"), Text::tr("Numbers"), Text::tr("Numbers in A and B")}};
  for (std::size_t k = 0; k < report.branches.size(); ++k) {
    const BranchAnswer& answer = report.branches[k];
    const BranchCurve& changed = answer.changed;
    const QString name = Text::tr("%1: %2").arg(QString::number(k + 1), branch_name(answer));
    const bool diverged = changed.outcome == Outcome::diverged;
    content.rows.push_back(
        {text_cell(name),
         diverged ? text_cell(Text::tr("diverged"))
                  : number_cell(changed.last_rmse(), stars(changed.last_rmse())),
         number_cell(answer.unchanged.last_rmse(), stars(answer.unchanged.last_rmse())),
         steps_cell(reached_after(changed, answer.unchanged)),
         diverged ? text_cell(QStringLiteral("–")) : steps_cell(reached_after(answer.unchanged, changed)),
         number_cell(double(changed.parameters),
                     changed.parameters == answer.unchanged.parameters
                         ? count(changed.parameters)
                         : Text::tr("%1 (was %2)")
                               .arg(count(changed.parameters), count(answer.unchanged.parameters)))});
  }
  return content;
}

QString branch_story(const BranchAnswer& answer) {
  const QString start = start_sentence(answer), end = end_sentence(answer);
  return Text::tr("%1. %2").arg(branch_name(answer),
                                start.isEmpty() ? end : Text::tr("%1 %2").arg(start, end));
}

}  // namespace lora::app
