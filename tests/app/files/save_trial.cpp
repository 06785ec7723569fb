// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/files/save_trial.h"

#include <QDir>
#include <QFile>
#include <QProcess>

namespace lora::app {

SaveTrial::SaveTrial() {
  QFile file(path());
  if (!file.open(QIODevice::WriteOnly) || file.write(old_bytes()) != old_bytes().size()) qFatal("no disk");
}

QStringList SaveTrial::arguments() const {
  return {path(), QString::number(new_bytes().size()), QStringLiteral("n")};
}

SaveTrial::Ending SaveTrial::run(const QString& program, const QStringList& arguments,
                                 const QProcessEnvironment& environment) const {
  QProcess process;
  process.setProcessEnvironment(environment);
  process.start(program, arguments);
  Ending ending;
  if (!process.waitForFinished(60'000)) return {QStringLiteral("hangs"), {}, false};
  ending.said = QString::fromUtf8(process.readAllStandardOutput()).trimmed();
  ending.errors = QString::fromUtf8(process.readAllStandardError());
  ending.killed = process.exitStatus() == QProcess::CrashExit || process.exitCode() == 128 + 9;
  return ending;
}

SaveTrial::Ending SaveTrial::run_with_fault(const QString& fault) const {
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(FAULT_SHIM));
  environment.insert(QStringLiteral("LORA_FAULT"), fault);
  return run(QStringLiteral(SAVE_ONCE), arguments(), environment);
}

QString SaveTrial::verdict(const Ending& ending) const {
  const bool is_new = content() == new_bytes();
  if (!is_new && content() != old_bytes()) return QStringLiteral("the document is damaged");
  if (ending.said == QLatin1String("saved")) return is_new ? QString() : QStringLiteral("a false \"saved\"");
  if (ending.killed) return ending.said.isEmpty() ? QString() : QStringLiteral("killed, yet it spoke");
  if (ending.said.isEmpty() || ending.said == QLatin1String("hangs")) return QStringLiteral("no word");
  if (is_new != (ending.said == QLatin1String("unconfirmed"))) {
    return QStringLiteral("said %1, but the file is %2")
        .arg(ending.said, QLatin1String(is_new ? "new" : "old"));
  }
  return others().isEmpty() ? QString() : QStringLiteral("left behind: ") + others().join(QLatin1Char(' '));
}

QStringList SaveTrial::others() const {
  QStringList names =
      QDir(folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
  names.removeAll(QStringLiteral("work.loracinema"));
  return names;
}

QByteArray SaveTrial::content() const {
  QFile file(path());
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("gone");
}

}  // namespace lora::app
