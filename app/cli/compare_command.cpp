// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/compare_command.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include "app/cli/command_data.h"
#include "app/cli/compare_export.h"
#include "app/cli/compare_report.h"
#include "app/cli/progress_line.h"
#include "app/cli/terminal.h"
#include "app/cli/training_options.h"
#include "app/cli/usage.h"
#include "core/rank/rank_list.h"

namespace lora::app {
namespace {

constexpr std::size_t most_seeds = 1000;
const QString allowed_formats = QStringLiteral("png,svg,pdf,csv");

struct CompareRequest {
  SweepSettings sweep;  ///< no ranks: sensible ones for the table
  QString folder;       ///< of --export; empty: no charts
  std::vector<ExportFormat> formats = {ExportFormat::png};
  bool json = false;
};

void describe(QCommandLineParser& parser) {
  parser.setApplicationDescription(QCoreApplication::translate(
      "CommandLine", "Trains one pair of A and B for every rank and seed, and compares errors and sizes."));
  parser.addPositionalArgument(QStringLiteral("compare"), QString(), QStringLiteral("compare"));
  parser.addPositionalArgument(
      QStringLiteral("data"),
      QCoreApplication::translate(
          "CommandLine",
          "A built-in example (two-tastes when left out), a CSV or MovieLens file, or a "
          "MovieLens folder."),
      QStringLiteral("[DATA]"));
  parser.addOptions({
      {QStringLiteral("ranks"),
       QCoreApplication::translate(
           "CommandLine",
           "Ranks to compare: 1-6, 1,2,4 or 1-3,8; auto takes some that fit the table. Must "
           "be given."),
       QStringLiteral("LIST")},
      {QStringLiteral("seeds"),
       QCoreApplication::translate("CommandLine", "Runs for each rank; the seeds are K, K+1, and so on."),
       QStringLiteral("N"), QStringLiteral("1")},
      {QStringLiteral("steps"),
       QCoreApplication::translate("CommandLine", "Train until converged, at most this many steps."),
       QStringLiteral("N"), QString::number(SweepSettings{}.step_limit)},
      {QStringLiteral("export"),
       QCoreApplication::translate("CommandLine",
                                   "Write the charts to this folder; files there are replaced."),
       QStringLiteral("DIR")},
      {QStringLiteral("formats"),
       QCoreApplication::translate("CommandLine", "Formats of the charts: any of %1.").arg(allowed_formats),
       QStringLiteral("LIST"), QStringLiteral("png")},
      {QStringLiteral("json"), QCoreApplication::translate("CommandLine", "Print one JSON object.")},
  });
  add_training_options(parser);
}

void read_ranks(const QCommandLineParser& parser, OptionReader& reader, SweepSettings& sweep) {
  const QString text = parser.value(QStringLiteral("ranks"));
  if (!parser.isSet(QStringLiteral("ranks"))) {
    reader.reject(
        QCoreApplication::translate("CommandLine", "--ranks is missing, for instance --ranks 1-6."));
  } else if (text != QLatin1String("auto")) {
    const auto ranks = parse_rank_list(text.toStdString(), highest_rank);
    if (ranks) {
      sweep.ranks = *ranks;
      return;
    }
    reader.reject(
        QCoreApplication::translate("CommandLine",
                                    "--ranks cannot be \"%1\". Allowed: up to %2 whole numbers from 1 to "
                                    "%3 and ranges, like 1-6 or 1,2,4, or auto.")
            .arg(text, QString::number(rank_list_limit), QString::number(highest_rank)));
  }
}

void read_export(const QCommandLineParser& parser, OptionReader& reader, CompareRequest& request) {
  request.folder = parser.value(QStringLiteral("export"));
  const bool wanted = parser.isSet(QStringLiteral("export"));
  if (wanted && request.folder.isEmpty()) {
    reader.reject(QCoreApplication::translate("CommandLine", "--export needs the name of a folder."));
  }
  if (!wanted && parser.isSet(QStringLiteral("formats"))) {
    reader.reject(QCoreApplication::translate("CommandLine", "--formats needs --export DIR."));
  }
  const auto formats = parse_export_formats(parser.value(QStringLiteral("formats")));
  if (formats) {
    request.formats = *formats;
  } else {
    reader.reject_choice(QStringLiteral("formats"), parser.value(QStringLiteral("formats")),
                         {allowed_formats});
  }
}

CompareRequest read_request(const QCommandLineParser& parser, OptionReader& reader) {
  CompareRequest request;
  request.json = parser.isSet(QStringLiteral("json"));
  read_training_options(reader);
  request.sweep.seeds = reader.whole(QStringLiteral("seeds"), 1, most_seeds, 1);
  request.sweep.step_limit = reader.whole(QStringLiteral("steps"), 0, 100'000'000, request.sweep.step_limit);
  read_ranks(parser, reader, request.sweep);
  read_export(parser, reader, request);
  return request;
}

SweepResult sweep(const CommandData& data, const SweepSettings& settings) {
  ProgressLine progress;
  const auto show = [&](std::size_t done, std::size_t total) {
    if (!progress.is_due()) return;
    progress.show(QCoreApplication::translate("CommandLine", "%1 of %2 runs done").arg(done).arg(total));
  };
  return run_sweep(data.session.table, settings, data.test, show, {}, data.session.old_ratings);
}

/// Trains, writes the charts and prints. Charts that could not be written make the exit code
/// `without_charts`.
int compare(const CommandData& data, CompareRequest request, int without_charts) {
  const RatingTable& table = *data.session.table;
  if (request.sweep.ranks.empty()) request.sweep.ranks = suggested_ranks(table.users(), table.movies());
  CompareReport report{data.name, request.sweep, sweep(data, request.sweep), {}};
  bool drawn = true;
  if (!request.folder.isEmpty()) {
    drawn = export_charts(report.result, request.folder, request.formats, report.files);
  }
  write_output(request.json ? json_of(report) : text_of(report));
  return drawn ? int{exit_ok} : without_charts;
}

}  // namespace

int run_compare(const QStringList& arguments) {
  QCommandLineParser parser;
  describe(parser);
  const QString command = QStringLiteral("compare");
  if (const auto code = parse_arguments(parser, arguments, command, 1)) return *code;
  OptionReader reader(parser);
  CompareRequest request = read_request(parser, reader);
  if (reader.has_error()) return report_usage(reader.error(), command);
  const auto data =
      load_command_data(parser.positionalArguments().value(1), parser.value(QStringLiteral("test")));
  if (!data) return exit_failed;
  // Told before the runs, not after them.
  if (!request.folder.isEmpty() &&
      !(QDir().mkpath(request.folder) && QFileInfo(request.folder).isWritable())) {
    write_error(QCoreApplication::translate(
                    "CommandLine",
                    "lora-cinema: The charts cannot be written to the folder \"%1\". Choose another one.")
                    .arg(request.folder));
    return exit_failed;
  }
  request.sweep.training = read_training_options(reader, data->session.settings);
  return compare(*data, request, exit_failed);
}

QString default_chart_folder() {
  return QStringLiteral("lora-cinema-charts");
}

int compare_and_draw(const QString& data) {
  const auto loaded = load_command_data(data, {});
  if (!loaded) return exit_failed;
  CompareRequest request;
  request.sweep.training = loaded->session.settings;
  request.folder = default_chart_folder();
  return compare(*loaded, request, exit_ok);
}

}  // namespace lora::app
