// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_process.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>

namespace lora::app {

QJsonObject CliResult::json() const {
  return QJsonDocument::fromJson(out).object();
}

CliResult run_cli(const QStringList& arguments, const CliOptions& options) {
  QProcess process;
  process.setProgram(QStringLiteral(LORA_BINARY));
  process.setArguments(arguments);
  process.setProcessEnvironment(options.environment);
  if (!options.folder.isEmpty()) process.setWorkingDirectory(options.folder);
  process.start();
  process.closeWriteChannel();
  CliResult result;
  if (process.waitForFinished(options.timeout_ms) && process.exitStatus() == QProcess::NormalExit) {
    result.code = process.exitCode();
  } else {
    process.kill();
    process.waitForFinished();
  }
  result.out = process.readAllStandardOutput();
  result.err = process.readAllStandardError();
  return result;
}

QProcessEnvironment without_display() {
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
    environment.remove(QLatin1String(name));
  return environment;
}

QString write_file(const QString& folder, const QString& name, const QByteArray& bytes) {
  const QString path = QDir(folder).filePath(name);
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) return {};
  return path;
}

}  // namespace lora::app
