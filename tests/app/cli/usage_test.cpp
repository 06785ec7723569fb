// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "tests/app/cli/cli_process.h"

using namespace lora::app;

class UsageTest : public QObject {
  Q_OBJECT

 private slots:
  void wrong_usage_is_2_data();
  void wrong_usage_is_2() {
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, named);
    const CliResult result = run_cli(arguments);
    QCOMPARE(result.code, 2);
    QVERIFY2(result.err.contains(named), result.err.constData());
    QVERIFY(result.err.contains("--help"));
    QVERIFY(result.out.isEmpty());
  }

  void bad_data_is_1_data();
  void bad_data_is_1() {
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, named);
    QTemporaryDir folder;
    const QString file = write_file(folder.path(), "bad.csv", bytes);
    for (const QStringList& command : {QStringList{"train", file, "--rank", "1", "--json"},
                                       QStringList{"compare", file, "--ranks", "1", "--json"}}) {
      const CliResult result = run_cli(command);
      QCOMPARE(result.code, 1);
      QVERIFY2(result.err.contains(named), result.err.constData());
      QVERIFY(result.out.isEmpty());
    }
  }

  void a_missing_file_is_1() {
    for (const QStringList& command : {QStringList{"train", "/no/such/file.csv", "--rank", "1"},
                                       QStringList{"train", "--rank", "1", "--test", "/no/such/file.csv"},
                                       QStringList{"/no/such/file.csv"}}) {
      const CliResult result = run_cli(command);
      QCOMPARE(result.code, 1);
      QVERIFY2(result.err.contains("/no/such/file.csv"), result.err.constData());
    }
  }

  void help_and_version_are_0_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("help") << QStringList{"--help"} << QByteArray("compare");
    QTest::newRow("train help") << QStringList{"train", "--help"} << QByteArray("--sigma");
    QTest::newRow("compare help") << QStringList{"compare", "--help"} << QByteArray("--export");
    QTest::newRow("version") << QStringList{"--version"} << QByteArray(LORA_VERSION);
  }
  void help_and_version_are_0() {
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, named);
    const CliResult result = run_cli(arguments, {{}, without_display()});
    QCOMPARE(result.code, 0);
    QVERIFY(result.out.contains(named));
    QVERIFY2(result.err.isEmpty(), result.err.constData());
  }

  void output_that_cannot_be_written_is_1() {
    if (!QFile::exists("/dev/full")) QSKIP("needs /dev/full");
    QProcess shell;
    shell.start("sh", {"-c", QStringLiteral("exec '%1' train --rank 1 --json >/dev/full").arg(LORA_BINARY)});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 1);
  }
};

void UsageTest::wrong_usage_is_2_data() {
  QTest::addColumn<QStringList>("arguments");
  QTest::addColumn<QByteArray>("named");
  const auto train = [](const char* name, const QStringList& options, const QByteArray& named) {
    QTest::newRow(name) << QStringList{"train", "--rank", "2"} + options << named;
  };
  const auto compare = [](const char* name, const QStringList& options, const QByteArray& named) {
    QTest::newRow(name) << QStringList{"compare"} + options << named;
  };
  QTest::newRow("unknown command") << QStringList{"trian"} << QByteArray("trian");
  QTest::newRow("unknown window option") << QStringList{"--colour"} << QByteArray("colour");
  QTest::newRow("no rank") << QStringList{"train"} << QByteArray("--rank");
  train("unknown option", {"--depth", "3"}, "depth");
  train("two data sets", {"two-tastes", "more"}, "more");
  train("missing value", {"--seed"}, "seed");
  train("rank of 0", {"--rank", "0"}, "from 1 to");
  train("rank as text", {"--rank", "two"}, "two");
  train("steps with a fraction", {"--steps", "1.5"}, "--steps");
  train("start", {"--start", "uniform"}, "gaussian-zero");
  train("method", {"--method", "newton"}, "momentum");
  train("base", {"--base", "median"}, "offsets");
  train("sigma", {"--sigma", "-1"}, "--sigma");
  train("sigma not finite", {"--sigma", "nan"}, "--sigma");
  train("rate", {"--rate", "0"}, "--rate");
  train("decimal comma", {"--rate", "0,1"}, "--rate");
  train("l2", {"--l2", "-0.1"}, "--l2");
  train("hide", {"--hide", "95"}, "from 0 to 90");
  train("seed", {"--seed", "-3"}, "--seed");
  compare("no ranks", {}, "--ranks");
  compare("ranks", {"--ranks", "1-x"}, "1-x");
  compare("ranks of 0", {"--ranks", "0-3"}, "0-3");
  compare("empty ranks", {"--ranks", ""}, "--ranks");
  compare("seeds", {"--ranks", "1", "--seeds", "0"}, "--seeds");
  compare("formats", {"--ranks", "1", "--export", "x", "--formats", "png,bmp"}, "bmp");
  compare("formats without export", {"--ranks", "1", "--formats", "png"}, "--export");
}

void UsageTest::bad_data_is_1_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<QByteArray>("named");
  QTest::newRow("empty") << QByteArray("") << QByteArray("bad.csv");
  QTest::newRow("text as a rating") << QByteArray(",Up,Alien\nana,5,good\n") << QByteArray("good");
  QTest::newRow("binary") << QByteArray(
                                 "\x7f"
                                 "ELF\0\0\0\0\1\2\3",
                                 12)
                          << QByteArray("bad.csv");
}

QTEST_GUILESS_MAIN(UsageTest)
#include "usage_test.moc"
