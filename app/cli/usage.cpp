// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/usage.h"

#include <QCoreApplication>

#include "app/cli/terminal.h"

namespace lora::app {

int report_usage(const QString& sentence, const QString& command) {
  write_error(QStringLiteral("lora-cinema: ") + sentence);
  const QString help = command.isEmpty() ? QStringLiteral("lora-cinema --help")
                                         : QStringLiteral("lora-cinema %1 --help").arg(command);
  write_error(QCoreApplication::translate("CommandLine", "For help: %1").arg(help));
  return exit_usage;
}

std::optional<int> parse_arguments(QCommandLineParser& parser, const QStringList& arguments,
                                   const QString& command, qsizetype operands) {
  const QCommandLineOption help = parser.addHelpOption();
  const QCommandLineOption version = parser.addVersionOption();
  if (!parser.parse(arguments)) return report_usage(parser.errorText(), command);
  if (parser.isSet(help) || parser.isSet(QStringLiteral("help-all"))) {
    write_output(parser.helpText());
    return exit_ok;
  }
  if (parser.isSet(version)) {
    write_output(version_text());
    return exit_ok;
  }
  const QStringList positional = parser.positionalArguments();
  const qsizetype allowed = operands + (command.isEmpty() ? 0 : 1);
  if (positional.size() > allowed) {
    return report_usage(QCoreApplication::translate("CommandLine", "\"%1\" is one argument too many.")
                            .arg(positional[allowed]),
                        command);
  }
  return std::nullopt;
}

QString version_text() {
  return QStringLiteral("LoRA Cinema " LORA_VERSION "\n");
}

}  // namespace lora::app
