// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/train_command.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include "app/cli/command_data.h"
#include "app/cli/terminal.h"
#include "app/cli/train_report.h"
#include "app/cli/training_options.h"
#include "app/cli/training_run.h"
#include "app/cli/usage.h"

namespace lora::app {
namespace {

void describe(QCommandLineParser& parser) {
  parser.setApplicationDescription(QCoreApplication::translate(
      "CommandLine", "Trains A and B on a table of ratings and reports the error in stars."));
  parser.addPositionalArgument(QStringLiteral("train"), QString(), QStringLiteral("train"));
  parser.addPositionalArgument(
      QStringLiteral("data"),
      QCoreApplication::translate(
          "CommandLine",
          "A built-in example (two-tastes when left out), a CSV or MovieLens file, or a "
          "MovieLens folder."),
      QStringLiteral("[DATA]"));
  parser.addOptions({
      {QStringLiteral("rank"),
       QCoreApplication::translate("CommandLine", "Number of latent dimensions. Must be given."),
       QStringLiteral("R")},
      {QStringLiteral("steps"),
       QCoreApplication::translate(
           "CommandLine", "Train exactly this many steps. Without it: until converged, at most 20000."),
       QStringLiteral("N")},
      {QStringLiteral("json"), QCoreApplication::translate("CommandLine", "Print one JSON object.")},
      {QStringLiteral("hash"),
       QCoreApplication::translate("CommandLine", "Print a hash of the final A and B, to compare runs.")},
  });
  add_training_options(parser);
}

}  // namespace

int run_train(const QStringList& arguments) {
  QCommandLineParser parser;
  describe(parser);
  const QString command = QStringLiteral("train");
  if (const auto code = parse_arguments(parser, arguments, command, 1)) return *code;
  OptionReader reader(parser);
  read_training_options(reader);
  const std::size_t rank = reader.whole(QStringLiteral("rank"), 1, highest_rank, 1);
  RunLimits limits;
  limits.stop_when_converged = !parser.isSet(QStringLiteral("steps"));
  limits.steps = reader.whole(QStringLiteral("steps"), 0, 100'000'000, limits.steps);
  if (!parser.isSet(QStringLiteral("rank"))) {
    reader.reject(QCoreApplication::translate("CommandLine", "--rank is missing, for instance --rank 2."));
  }
  if (reader.has_error()) return report_usage(reader.error(), command);

  const auto data =
      load_command_data(parser.positionalArguments().value(1), parser.value(QStringLiteral("test")));
  if (!data) return exit_failed;
  TrainingSettings settings = read_training_options(reader, data->session.settings);
  settings.rank = rank;
  const auto problem = std::make_shared<const TrainingProblem>(data->session.table, settings, data->test,
                                                               data->session.old_ratings);
  const TrainReport report{data->name, settings, problem, train(problem, settings, limits),
                           parser.isSet(QStringLiteral("hash"))};
  write_output(parser.isSet(QStringLiteral("json")) ? json_of(report) : text_of(report));
  return exit_ok;
}

}  // namespace lora::app
