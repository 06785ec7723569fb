// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The system asks the program to end: nothing is lost, and it ends by itself.
#include <csignal>

#include "tests/app/shell/victim.h"

namespace lora::app {

class QuitTest : public QObject {
  Q_OBJECT

  static int end_by(QProcess& process, int number) {
    ::kill(pid_t(process.processId()), number);
    if (!process.waitForFinished(20'000)) return -1;
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
  }

 private slots:
  void every_edit_is_kept_data() {
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGHUP") << SIGHUP;
  }
  void every_edit_is_kept() {
    QFETCH(int, number);
    Victim victim(40, true);
    QVERIFY(victim.wait_until_at_work());
    QTest::qWait(700);
    QCOMPARE(end_by(victim.process(), number), 128 + number);
    const LeftJournals left = find_left_journals(victim.journals());
    QCOMPARE(left.size(), std::size_t{1});
    std::size_t edits = 0;
    for (const Victim::Deed& deed : victim.log()) edits = deed.what == 'E' ? deed.number : edits;
    QVERIFY(edits > 0);
    QCOMPARE(newest_edit(left.front()->journal().session), edits);
  }

  void without_work_nothing_is_kept() {
    Victim victim(0, false);
    QVERIFY(victim.wait_until_at_work());
    QTest::qWait(700);
    QCOMPARE(end_by(victim.process(), SIGTERM), 128 + SIGTERM);
    QVERIFY(find_left_journals(victim.journals()).empty());
    QVERIFY(QDir(victim.journals()).entryList(QDir::Files | QDir::Hidden).isEmpty());
  }

  void the_program_itself_ends_by_itself() {
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"}) {
      environment.insert(QString::fromLatin1(name), home.path());
    }
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(LORA_CINEMA, {"two-tastes"});
    const QString folder = home.filePath("lora-cinema/lora-cinema/recovery");
    QTRY_VERIFY_WITH_TIMEOUT(!QDir(folder).entryList({"*.lock"}).isEmpty(), 30'000);
    QTest::qWait(300);
    QCOMPARE(end_by(process, SIGTERM), 128 + SIGTERM);
    QVERIFY(QDir(folder).entryList(QDir::Files | QDir::Hidden).isEmpty());
  }

  void a_folder_that_cannot_be_written_does_not_keep_it_from_starting() {
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("HOME", "/proc/no-such-home");
    environment.insert("XDG_DATA_HOME", "/proc/no-such-home");
    environment.insert("XDG_CONFIG_HOME", home.path());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(LORA_CINEMA, {"two-tastes"});
    QVERIFY(!process.waitForFinished(3000));
    QCOMPARE(end_by(process, SIGTERM), 128 + SIGTERM);
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::QuitTest)
#include "quit_test.moc"
