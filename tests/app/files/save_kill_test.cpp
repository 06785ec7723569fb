// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 at every system call of a save, and errors at those that change something, by strace.
#include <QMap>
#include <QRegularExpression>
#include <QtTest>

#include "tests/app/files/save_trial.h"

namespace lora::app {

class SaveKillTest : public QObject {
  Q_OBJECT

  struct Call {
    QString name;
    int number = 0;  ///< among all of this name since the program began
  };
  QList<Call> calls_;

  static SaveTrial::Ending run(const SaveTrial& trial, QStringList strace) {
    strace << SAVE_ONCE << trial.arguments();
    return trial.run(STRACE, strace, QProcessEnvironment::systemEnvironment());
  }

  void try_all(const QString& what, const QStringList& only = {}) {
    int tried = 0;
    for (const Call& call : calls_) {
      if (!only.isEmpty() && !only.contains(call.name)) continue;
      const SaveTrial trial;
      const auto ending =
          run(trial, {"-qqq", "-o", "/dev/null", "-e", "trace=" + call.name, "-e",
                      QStringLiteral("inject=%1:%2:when=%3").arg(call.name, what).arg(call.number)});
      const QString verdict = trial.verdict(ending);
      QVERIFY2(verdict.isEmpty(),
               qPrintable(QStringLiteral("%1 %2 %3: ").arg(what, call.name).arg(call.number) + verdict));
      if (what.startsWith("signal")) QVERIFY2(ending.killed, qPrintable(call.name));
      ++tried;
    }
    qInfo("%d places", tried);
    QVERIFY(tried > 0);
  }

 private slots:
  void initTestCase() {
    const SaveTrial trial;
    const QString log = trial.folder() + "/log";
    run(trial, {"-qqq", "-o", log});
    QFile file(log);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QMap<QString, int> seen;
    bool saving = false;
    for (const QString& line : QString::fromUtf8(file.readAll()).split('\n')) {
      if (line.contains("/lora-save-ends")) break;
      const QString name = line.section('(', 0, 0);
      static const QRegularExpression word("^[a-z0-9_]+$");
      if (!word.match(name).hasMatch()) continue;
      const int number = ++seen[name];
      if (saving) calls_.append({name, number});
      saving = saving || line.contains("/lora-save-begins");
    }
    QVERIFY(calls_.size() > 15);
  }

  void killed_at_every_call() { try_all("signal=KILL"); }
  void no_space_at_every_change() {
    try_all("error=ENOSPC", {"openat", "write", "fsync", "rename", "fchmod", "close"});
  }
  void a_broken_disk_at_every_call() {
    try_all("error=EIO",
            {"openat", "write", "fsync", "rename", "fchmod", "close", "pread64", "newfstatat", "fstat"});
  }
};

}  // namespace lora::app

QTEST_GUILESS_MAIN(lora::app::SaveKillTest)
#include "save_kill_test.moc"
