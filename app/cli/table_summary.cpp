// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_summary.h"

#include <QCoreApplication>

namespace lora::app {

QString summary_line(const QString& data_name, const TrainingProblem& problem) {
  const RatingTable& table = problem.table();
  QString line = QCoreApplication::translate("CommandLine", "%1: %2 users × %3 movies, %4 ratings")
                     .arg(data_name, QString::number(table.users()), QString::number(table.movies()),
                          QString::number(table.seen_count()));
  if (!problem.hidden().empty()) {
    line += QCoreApplication::translate("CommandLine", ", %1 to test on").arg(problem.hidden().size());
  }
  return line + QLatin1Char('\n');
}

void add_table_summary(nlohmann::ordered_json& json, const QString& data_name,
                       const TrainingProblem& problem) {
  json["data"] = data_name.toStdString();
  json["users"] = problem.users();
  json["movies"] = problem.movies();
  json["ratings"] = problem.table().seen_count();
  json["hidden"] = problem.hidden().size();
}

}  // namespace lora::app
