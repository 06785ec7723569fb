// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/count_command.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <algorithm>

#include "app/cli/count_report.h"
#include "app/cli/option_reader.h"
#include "app/cli/terminal.h"
#include "app/cli/usage.h"
#include "app/document/error_text.h"
#include "core/rank/rank_list.h"

namespace lora::app {
namespace {

constexpr std::size_t highest_rank = 65'536;
const QString default_ranks = QStringLiteral("4,8,16,32,64,128");

void describe(QCommandLineParser& parser) {
  parser.setApplicationDescription(QCoreApplication::translate(
      "CommandLine",
      "Counts what a LoRA adapter of a real model costs: trainable parameters, file size and "
      "memory for training."));
  parser.addPositionalArgument(QStringLiteral("count"), QString(), QStringLiteral("count"));
  parser.addOptions({
      {QStringLiteral("model"),
       QCoreApplication::translate("CommandLine",
                                   "A built-in model, a model file of your own, or list (shows the built-in "
                                   "ones)."),
       QStringLiteral("NAME")},
      {QStringLiteral("targets"),
       QCoreApplication::translate("CommandLine",
                                   "Modules that get A and B, separated by commas, or all (default: the "
                                   "model's usual ones)."),
       QStringLiteral("LIST")},
      {QStringLiteral("ranks"),
       QCoreApplication::translate("CommandLine", "Ranks, such as 8,16 (default: %1).").arg(default_ranks),
       QStringLiteral("LIST"), default_ranks},
      {QStringLiteral("json"), QCoreApplication::translate("CommandLine", "Print one JSON object.")},
  });
}

std::vector<std::size_t> read_ranks(const QString& text, OptionReader& reader) {
  const auto ranks = parse_rank_list(text.toStdString(), highest_rank);
  if (ranks) return *ranks;
  reader.reject(
      QCoreApplication::translate("CommandLine",
                                  "--ranks cannot be \"%1\". Allowed: up to %2 whole numbers from 1 "
                                  "to %3 and ranges, like 8,16,32 or 1-4.")
          .arg(text, QString::number(rank_list_limit), QString::number(highest_rank)));
  return {};
}

std::vector<std::string> read_targets(const QCommandLineParser& parser, const ModelDescription& model,
                                      OptionReader& reader) {
  const QString option = QStringLiteral("targets");
  const auto known = model.targets();
  if (parser.value(option) == QLatin1String("all")) return known;
  if (!parser.isSet(option)) return model.default_targets.empty() ? known : model.default_targets;
  QStringList names;
  for (const std::string& name : known) names << QString::fromStdString(name);
  std::vector<std::string> targets;
  for (const QString& part : parser.value(option).split(QLatin1Char(','))) {
    const QString name = part.trimmed();
    if (!names.contains(name)) reader.reject_choice(option, name, names + QStringList{QStringLiteral("all")});
    targets.push_back(name.toStdString());
  }
  return targets;
}

}  // namespace

int run_count(const QStringList& arguments) {
  QCommandLineParser parser;
  describe(parser);
  const QString command = QStringLiteral("count");
  if (const auto code = parse_arguments(parser, arguments, command, 0)) return *code;
  const bool json = parser.isSet(QStringLiteral("json"));
  const QString name = parser.value(QStringLiteral("model"));
  if (name.isEmpty()) {
    return report_usage(QCoreApplication::translate("CommandLine",
                                                    "--model is missing, for instance --model llama3-8b; "
                                                    "--model list shows the built-in models."),
                        command);
  }
  if (name == QLatin1String("list")) {
    write_output(json ? model_list_json() : model_list_text());
    return exit_ok;
  }
  OptionReader reader(parser);
  CountReport report;
  report.ranks = read_ranks(parser.value(QStringLiteral("ranks")), reader);
  if (reader.has_error()) return report_usage(reader.error(), command);
  const auto model = find_model(name);
  if (!model) {
    write_error(QStringLiteral("lora-cinema: ") + error_text(model.error()));
    return exit_failed;
  }
  report.model = *model;
  report.targets = read_targets(parser, *model, reader);
  if (reader.has_error()) return report_usage(reader.error(), command);
  write_output(json ? json_of(report) : text_of(report));
  return exit_ok;
}

}  // namespace lora::app
