// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inspect_command.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include "app/cli/inspect_report.h"
#include "app/cli/progress_line.h"
#include "app/cli/terminal.h"
#include "app/cli/usage.h"
#include "app/document/error_text.h"

namespace lora::app {
namespace {

void describe(QCommandLineParser& parser) {
  parser.setApplicationDescription(
      QCoreApplication::translate("CommandLine",
                                  "Looks into a LoRA adapter: rank, scale and singular values of the weight "
                                  "increment ΔW of each module."));
  parser.addPositionalArgument(QStringLiteral("inspect"), QString(), QStringLiteral("inspect"));
  parser.addPositionalArgument(
      QStringLiteral("path"),
      QCoreApplication::translate("CommandLine",
                                  "A PEFT folder or a .safetensors file; an adapter_config.json beside it is "
                                  "read as well."),
      QStringLiteral("PATH"));
  parser.addOption(
      {QStringLiteral("json"), QCoreApplication::translate("CommandLine", "Print one JSON object.")});
}

Result<AdapterReportPtr> loaded(const QString& path) {
  ProgressLine progress;
  return load_adapter(path, [&](std::size_t done, std::size_t total) {
    if (progress.is_due()) {
      progress.show(QCoreApplication::translate("CommandLine", "%1 of %2 modules read").arg(done).arg(total));
    }
    return true;
  });
}

}  // namespace

int run_inspect(const QStringList& arguments) {
  QCommandLineParser parser;
  describe(parser);
  const QString command = QStringLiteral("inspect");
  if (const auto code = parse_arguments(parser, arguments, command, 1)) return *code;
  const QString path = parser.positionalArguments().value(1);
  if (path.isEmpty()) {
    return report_usage(
        QCoreApplication::translate("CommandLine", "The name of an adapter's folder or file is missing."),
        command);
  }
  const auto report = loaded(path);
  if (!report) {
    write_error(QStringLiteral("lora-cinema: ") + error_text(report.error()));
    return exit_failed;
  }
  write_output(parser.isSet(QStringLiteral("json")) ? json_of(**report) : text_of(**report));
  return exit_ok;
}

}  // namespace lora::app
