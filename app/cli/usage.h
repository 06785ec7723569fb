// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QString>
#include <QStringList>
#include <optional>

namespace lora::app {

/// Says what is wrong and how to get help, on stderr. Returns exit_usage.
int report_usage(const QString& sentence, const QString& command = {});

/// Parses and answers --help and --version. Returns the exit code when that is all there is to do, or when
/// the arguments are wrong; nothing when the command should run. Positional arguments beyond the command's
/// name and `operands` more are refused.
std::optional<int> parse_arguments(QCommandLineParser& parser, const QStringList& arguments,
                                   const QString& command, qsizetype operands);

QString version_text();

}  // namespace lora::app
