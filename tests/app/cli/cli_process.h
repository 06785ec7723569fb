// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace lora::app {

/// What the program did.
struct CliResult {
  int code = -1;  ///< exit code; -1: it crashed or did not end in time
  QByteArray out;
  QByteArray err;

  /// stdout as one JSON object; empty when it is anything else.
  QJsonObject json() const;
};

struct CliOptions {
  QString folder;  ///< working directory; empty: the test's
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  int timeout_ms = 120'000;
};

/// Runs the real lora-cinema and waits for its end.
CliResult run_cli(const QStringList& arguments, const CliOptions& options = {});

/// An environment in which no display can be found.
QProcessEnvironment without_display();

/// Writes a text file; its path.
QString write_file(const QString& folder, const QString& name, const QByteArray& bytes);

}  // namespace lora::app
