// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/train_report.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>

#include "app/cli/json_text.h"
#include "app/cli/table_summary.h"
#include "app/cli/text_table.h"
#include "app/cli/training_options.h"
#include "core/factorization/learning_rate.h"
#include "core/rank/parameter_count.h"
#include "core/rank/svd_optimum.h"

namespace lora::app {
namespace {

std::optional<double> floor_of(const TrainReport& report) {
  const auto optimum = SvdOptimum::of(*report.problem, report.settings.rank);
  if (!optimum) return std::nullopt;
  return optimum->rmse(report.settings.rank);
}

const char* json_name(Outcome outcome) {
  switch (outcome) {
    case Outcome::running:
      return "step_limit";
    case Outcome::converged:
      return "converged";
    case Outcome::diverged:
      return "diverged";
  }
  return "";
}

QString sentence(const TrainingRun& run) {
  switch (run.outcome) {
    case Outcome::running:
      return QCoreApplication::translate("CommandLine", "Stopped at the step limit, after step %1.")
          .arg(run.last.step);
    case Outcome::converged:
      return QCoreApplication::translate("CommandLine",
                                         "Converged: the error has stopped falling, at step %1.")
          .arg(run.last.step);
    case Outcome::diverged:
      return QCoreApplication::translate(
                 "CommandLine", "Diverged after step %1: the error grew without bound. Try a smaller --rate.")
          .arg(run.last.step);
  }
  return {};
}

}  // namespace

QString json_of(const TrainReport& report) {
  const TrainingRun& run = report.run;
  const TrainingProblem& problem = *report.problem;
  nlohmann::ordered_json json;
  json["steps"] = run.last.step;
  json["rmse"] = run.last.rmse;
  json["test_rmse"] = run.last.hidden_rmse;
  json["initial_rmse"] = run.first.rmse;
  json["gradient_norm_a"] = {run.first.gradient_norm_a, run.last.gradient_norm_a};
  json["gradient_norm_b"] = {run.first.gradient_norm_b, run.last.gradient_norm_b};
  json["parameters"] = factor_parameters(problem.users(), problem.movies(), report.settings.rank);
  json["full_parameters"] = problem.table().cells();
  json["svd_floor"] = json_number(floor_of(report));
  json["outcome"] = json_name(run.outcome);
  json["seconds"] = run.seconds;
  add_table_summary(json, report.data_name, problem);
  json["rank"] = report.settings.rank;
  add_settings(json, report.settings);
  json["learning_rate"] = run.last.learning_rate;
  if (report.with_hash) json["hash"] = hash_of(run.last.factors);
  return json_text(json);
}

QString text_of(const TrainReport& report) {
  const TrainingRun& run = report.run;
  const TrainingProblem& problem = *report.problem;
  const auto step = [&](std::size_t number) {
    return QCoreApplication::translate("CommandLine", "step %1").arg(number);
  };
  QVector<QStringList> rows = {{QString(), step(0), step(run.last.step)},
                               {QCoreApplication::translate("CommandLine", "Error (stars)"),
                                format_number(run.first.rmse), format_number(run.last.rmse)}};
  if (!problem.hidden().empty()) {
    rows << QStringList{QCoreApplication::translate("CommandLine", "Error on hidden ratings"),
                        format_number(run.first.hidden_rmse), format_number(run.last.hidden_rmse)};
  }
  rows << QStringList{QCoreApplication::translate("CommandLine", "Gradient of A"),
                      format_number(run.first.gradient_norm_a), format_number(run.last.gradient_norm_a)};
  rows << QStringList{QCoreApplication::translate("CommandLine", "Gradient of B"),
                      format_number(run.first.gradient_norm_b), format_number(run.last.gradient_norm_b)};
  if (const auto floor = floor_of(report)) {
    rows << QStringList{QCoreApplication::translate("CommandLine", "Best possible error (SVD)"), QString(),
                        format_number(*floor)};
  }
  const std::size_t rank = report.settings.rank;
  rows << QStringList{QCoreApplication::translate("CommandLine", "Numbers in A and B"), QString(),
                      QString::number(factor_parameters(problem.users(), problem.movies(), rank))};
  rows << QStringList{QCoreApplication::translate("CommandLine", "Numbers in the table"), QString(),
                      QString::number(problem.table().cells())};
  if (report.with_hash)
    rows << QStringList{QCoreApplication::translate("CommandLine", "Hash of A and B"), QString(),
                        QString::fromStdString(hash_of(run.last.factors))};
  return summary_line(report.data_name, problem) +
         QCoreApplication::translate("CommandLine", "Rank %1, method %2, start %3, seed %4")
             .arg(QString::number(rank), option_name(report.settings.method),
                  option_name(report.settings.start), QString::number(report.settings.seed)) +
         QStringLiteral("\n\n") + format_table(rows) + QLatin1Char('\n') + sentence(run) + QLatin1Char(' ') +
         format_seconds(run.seconds) + QLatin1Char('\n');
}

}  // namespace lora::app
