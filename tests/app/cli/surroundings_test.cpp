// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Machines that are not as one would wish: an honest message and an exit code, never a signal, and the same
// numbers everywhere.
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "tests/app/cli/cli_process.h"

using namespace lora::app;

class SurroundingsTest : public QObject {
  Q_OBJECT

  QByteArray usual_numbers_;

  static QStringList charts() { return {"compare", "--ranks", "1,2", "--export", "charts"}; }

 private slots:
  void initTestCase() {
    const CliResult result = run_cli({"train", "--rank", "2", "--json", "--hash"});
    QCOMPARE(result.code, 0);
    usual_numbers_ = result.json().value("hash").toString().toUtf8();
    QVERIFY(!usual_numbers_.isEmpty());
  }

  void the_numbers_are_the_same_in_odd_places_data() {
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");  // empty: not set at all
    QTest::newRow("Turkish") << "LC_ALL"
                             << "tr_TR.UTF-8";
    QTest::newRow("German") << "LC_ALL"
                            << "de_DE.UTF-8";
    QTest::newRow("C") << "LC_ALL"
                       << "C";
    QTest::newRow("no such locale") << "LC_ALL"
                                    << "xx";
    QTest::newRow("no HOME") << "HOME"
                             << "";
    QTest::newRow("HOME that is not there") << "HOME"
                                            << "/nonexistent/home";
    QTest::newRow("HOME that is no folder") << "HOME"
                                            << "/dev/null";
    QTest::newRow("no place for temporary files") << "TMPDIR"
                                                  << "/nonexistent";
    QTest::newRow("full place for temporary files") << "TMPDIR"
                                                    << "/dev/full";
    QTest::newRow("no PATH") << "PATH"
                             << "";
    QTest::newRow("settings that cannot be written") << "XDG_CONFIG_HOME"
                                                     << "/dev/full";
  }
  void the_numbers_are_the_same_in_odd_places() {
    QFETCH(QString, variable);
    QFETCH(QString, value);
    QTemporaryDir folder;
    CliOptions options{folder.path()};
    options.environment.remove(variable);
    if (!value.isEmpty()) options.environment.insert(variable, value);
    const CliResult result = run_cli({"train", "--rank", "2", "--json", "--hash"}, options);
    QVERIFY2(result.code == 0, result.err.constData());
    QCOMPARE(result.json().value("hash").toString().toUtf8(), usual_numbers_);
    const CliResult pictures = run_cli(charts(), options);
    QVERIFY2(pictures.code == 0, pictures.err.constData());
    QCOMPARE(QDir(folder.filePath("charts")).entryList({"*.png"}).size(), 3);
  }

  void without_any_variable_it_runs() {
    QTemporaryDir folder;
    const CliResult result = run_cli({"train", "--rank", "1"}, {folder.path(), QProcessEnvironment()});
    QVERIFY2(result.code == 0, result.err.constData());
  }

  void without_fonts_it_says_why_there_are_boxes() {
    QTemporaryDir folder;
    const QString fonts =
        write_file(folder.path(), "fonts.conf",
                   "<?xml version=\"1.0\"?>\n<fontconfig><dir>" + folder.path().toUtf8() +
                       "/none</dir><cachedir>" + folder.path().toUtf8() + "/cache</cachedir></fontconfig>\n");
    CliOptions options{folder.path()};
    options.environment.insert("FONTCONFIG_FILE", fonts);
    const CliResult result = run_cli(charts(), options);
    QVERIFY2(result.code == 0, result.err.constData());
    QVERIFY2(result.err.contains("No fonts are installed"), result.err.constData());
    const CliResult usual = run_cli(charts(), {folder.path()});
    QVERIFY2(!usual.err.contains("fonts"), usual.err.constData());
  }

  void a_little_memory_is_an_exit_code_data() {
    QTest::addColumn<int>("megabytes");
    for (const int megabytes : {80, 90, 100, 110, 120, 130, 140, 160, 200, 300}) {
      QTest::addRow("%d MB", megabytes) << megabytes;
    }
  }
  /// From what hardly loads the program on; where it fails it says so. 127: the loader gives up by itself.
  void a_little_memory_is_an_exit_code() {
#ifdef Q_OS_LINUX
    QFETCH(int, megabytes);
    QTemporaryDir folder;
    for (const QString& command : {QStringLiteral("train --rank 2"), charts().join(u' ')}) {
      QProcess process;
      process.setWorkingDirectory(folder.path());
      process.start("sh", {"-c", QStringLiteral("ulimit -v %1; exec %2 %3")
                                     .arg(megabytes * 1024)
                                     .arg(QStringLiteral(LORA_BINARY), command)});
      QVERIFY(process.waitForFinished(120'000));
      const QByteArray said = process.readAllStandardError();
      QVERIFY2(process.exitStatus() == QProcess::NormalExit, said.constData());
      QVERIFY2(process.exitCode() < 128, said.constData());
      if (process.exitCode() != 0) QVERIFY(!said.isEmpty());
    }
#endif
  }

  void a_full_disk_is_told() {
#ifdef Q_OS_LINUX
    QTemporaryDir folder;
    for (const char* command : {"train --rank 1 > /dev/full", "train --rank 1 --json > /dev/full"}) {
      QProcess process;
      process.start("sh", {"-c", QStringLiteral(LORA_BINARY) + u' ' + QString::fromLatin1(command)});
      QVERIFY(process.waitForFinished());
      QCOMPARE(process.exitCode(), 1);
      QVERIFY(process.readAllStandardError().contains("could not be written"));
    }
#endif
  }
};

QTEST_GUILESS_MAIN(SurroundingsTest)
#include "surroundings_test.moc"
