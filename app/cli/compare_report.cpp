// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/compare_report.h"

#include <QCoreApplication>
#include <algorithm>
#include <limits>

#include "app/cli/json_text.h"
#include "app/cli/table_summary.h"
#include "app/cli/text_table.h"

namespace lora::app {
namespace {

nlohmann::ordered_json json_of(const RankResult& rank) {
  nlohmann::ordered_json json;
  json["rank"] = rank.rank;
  json["rmse"] = rank.rmse;
  json["test_rmse"] = rank.hidden_rmse;
  json["svd_floor"] = json_number(rank.svd_floor);
  json["parameters"] = rank.parameters;
  json["share"] = rank.share;
  json["steps"] = rank.steps;
  json["seconds"] = rank.seconds;
  json["rmse_lowest"] = rank.rmse_lowest;
  json["rmse_highest"] = rank.rmse_highest;
  json["diverged"] = rank.diverged;
  return json;
}

QString closing_lines(const CompareReport& report) {
  const SweepResult& result = report.result;
  QString text =
      QCoreApplication::translate(
          "CommandLine", "Break-even rank: %1. From there on A and B hold as many numbers as the table.")
          .arg(format_number(result.break_even_rank, 2)) +
      QLatin1Char('\n');
  if (result.elbow) {
    text +=
        QCoreApplication::translate("CommandLine", "The error curve bends at rank %1.").arg(*result.elbow) +
        QLatin1Char('\n');
  }
  std::size_t diverged = 0;
  for (const RankResult& rank : result.ranks) diverged += rank.diverged;
  if (diverged > 0) {
    text += QCoreApplication::translate(
                "CommandLine", "%1 runs diverged and are left out of the averages. Try a smaller --rate.")
                .arg(diverged) +
            QLatin1Char('\n');
  }
  for (const QString& file : report.files) {
    text += QCoreApplication::translate("CommandLine", "Written: %1").arg(file) + QLatin1Char('\n');
  }
  return text;
}

}  // namespace

QString json_of(const CompareReport& report) {
  nlohmann::ordered_json json;
  json["ranks"] = nlohmann::ordered_json::array();
  for (const RankResult& rank : report.result.ranks) json["ranks"].push_back(json_of(rank));
  json["break_even_rank"] = report.result.break_even_rank;
  json["elbow"] = nullptr;
  if (report.result.elbow) json["elbow"] = *report.result.elbow;
  add_table_summary(json, report.data_name, *report.result.problem);
  json["seeds"] = report.settings.seeds;
  add_settings(json, report.settings.training);
  if (!report.files.isEmpty()) {
    for (const QString& file : report.files) json["files"].push_back(file.toStdString());
  }
  return json_text(json);
}

QString text_of(const CompareReport& report) {
  const SweepResult& result = report.result;
  const bool hidden = !result.problem->hidden().empty();
  const bool has_floor = std::any_of(result.ranks.begin(), result.ranks.end(),
                                     [](const auto& rank) { return rank.svd_floor.has_value(); });
  QStringList head = {QCoreApplication::translate("CommandLine", "Rank"),
                      QCoreApplication::translate("CommandLine", "Error (stars)")};
  if (hidden) head << QCoreApplication::translate("CommandLine", "Hidden error");
  if (has_floor) head << QCoreApplication::translate("CommandLine", "Best possible (SVD)");
  head << QCoreApplication::translate("CommandLine", "Numbers")
       << QCoreApplication::translate("CommandLine", "Share")
       << QCoreApplication::translate("CommandLine", "Steps")
       << QCoreApplication::translate("CommandLine", "Time");
  QVector<QStringList> rows = {head};
  for (const RankResult& rank : result.ranks) {
    QStringList row = {QString::number(rank.rank), format_number(rank.rmse)};
    if (hidden) row << format_number(rank.hidden_rmse);
    if (has_floor) row << format_number(rank.svd_floor.value_or(std::numeric_limits<double>::quiet_NaN()));
    row << QString::number(rank.parameters) << format_share(rank.share) << format_number(rank.steps, 0)
        << format_seconds(rank.seconds);
    rows << row;
  }
  QString text = summary_line(report.data_name, *result.problem) + QLatin1Char('\n') + format_table(rows) +
                 QLatin1Char('\n');
  if (!has_floor) {
    text += QCoreApplication::translate(
                "CommandLine",
                "Best possible error (SVD): not defined, because some ratings are unseen or "
                "hidden, or the table is large.") +
            QLatin1Char('\n');
  }
  return text + closing_lines(report);
}

}  // namespace lora::app
