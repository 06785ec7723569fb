// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Saving while each of its system calls fails, is interrupted, does half of its work or is the last one.
#include <QtTest>
#include <cerrno>

#include "tests/app/files/save_trial.h"

namespace lora::app {

class SaveFaultsTest : public QObject {
  Q_OBJECT

  /// Name and number of each call of a save.
  static QList<QPair<QString, int>> calls() {
    const SaveTrial trial;
    QList<QPair<QString, int>> all;
    for (const QString& line : trial.run_with_fault("count").errors.split('\n', Qt::SkipEmptyParts)) {
      const QStringList words = line.split(' ');
      for (int k = 1; k <= words.value(1).toInt(); ++k) all.append({words[0], k});
    }
    return all;
  }

  void try_all(const QString& what, const QStringList& only = {}) {
    int tried = 0;
    for (const auto& [call, number] : calls()) {
      if (!only.isEmpty() && !only.contains(call)) continue;
      const SaveTrial trial;
      const auto ending = trial.run_with_fault(QStringLiteral("%1:%2:%3").arg(call).arg(number).arg(what));
      const QString verdict = trial.verdict(ending);
      QVERIFY2(verdict.isEmpty(), qPrintable(QStringLiteral("%1 %2: ").arg(call).arg(number) + verdict));
      ++tried;
    }
    QVERIFY2(tried > 0, qPrintable(what));
  }

 private slots:
  void the_trial_sees_every_step_of_a_save() {
    QStringList names;
    for (const auto& [call, number] : calls()) names << call;
    for (const char* call :
         {"open", "stat", "fstat", "fchmod", "write", "fsync", "pread", "close", "rename"}) {
      QVERIFY2(names.contains(QLatin1String(call)), call);
    }
    QVERIFY(names.count("fsync") >= 2);  // the file's and the folder's
  }

  void a_full_disk() { try_all(QString::number(ENOSPC)); }
  void a_broken_disk() { try_all(QString::number(EIO)); }
  void a_used_up_quota() { try_all(QString::number(EDQUOT)); }
  void a_disk_that_became_read_only() { try_all(QString::number(EROFS)); }
  void killed_at_each_call() { try_all(QStringLiteral("kill")); }

  void a_failure_of_the_last_flush_is_no_success() {
    const SaveTrial trial;
    QCOMPARE(trial.run_with_fault(QStringLiteral("fsync:2:%1").arg(EIO)).said, "unconfirmed");
    QCOMPARE(trial.content(), trial.new_bytes());
  }

  void the_words_name_the_trouble() {
    const auto said = [](const char* call, int code) {
      return SaveTrial().run_with_fault(QStringLiteral("%1:1:%2").arg(QLatin1String(call)).arg(code)).said;
    };
    QCOMPARE(said("write", ENOSPC), "full");
    QCOMPARE(said("write", EDQUOT), "quota");
    QCOMPARE(said("write", EFBIG), "too_large");
    QCOMPARE(said("fsync", EIO), "other");
    QCOMPARE(said("rename", EROFS), "read_only");
    QCOMPARE(said("open", EACCES), "read_only");
  }

  void interruptions_do_not_stop_a_save() {
    for (const char* call : {"open", "write", "fsync", "pread", "rename", "close"}) {
      const SaveTrial trial;
      const auto ending = trial.run_with_fault(QStringLiteral("%1:0:%2").arg(QLatin1String(call)).arg(EINTR));
      QCOMPARE(ending.said, "saved");
      QCOMPARE(trial.content(), trial.new_bytes());
      QVERIFY(trial.others().isEmpty());
    }
  }

  void short_writes_do_not_stop_a_save() {
    const SaveTrial trial;
    QCOMPARE(trial.run_with_fault("write:0:short").said, "saved");
    QCOMPARE(trial.content(), trial.new_bytes());
  }

  void what_a_killed_save_left_goes_with_a_later_one() {
    const SaveTrial trial;
    QVERIFY(trial.run_with_fault("fsync:1:kill").killed);
    QCOMPARE(trial.others().size(), 1);
    const QString left = QDir(trial.folder()).filePath(trial.others().first());
    // A young one could be in use: it stays.
    QCOMPARE(trial.run_with_fault({}).said, "saved");
    QCOMPARE(trial.others().size(), 1);
    QFile file(left);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-3600), QFileDevice::FileModificationTime));
    file.close();
    QCOMPARE(trial.run_with_fault({}).said, "saved");
    QVERIFY(trial.others().isEmpty());
  }

  void more_than_a_file_may_hold() {
    const SaveTrial trial;
    QStringList words{"-c", "ulimit -f 64; exec \"$@\"", "sh", SAVE_ONCE};
    const auto ending = trial.run("sh", words << trial.arguments(), QProcessEnvironment::systemEnvironment());
    QVERIFY(!ending.killed);
    QCOMPARE(ending.said, "too_large");
    QCOMPARE(trial.verdict(ending), QString());
  }
};

}  // namespace lora::app

QTEST_GUILESS_MAIN(lora::app::SaveFaultsTest)
#include "save_faults_test.moc"
