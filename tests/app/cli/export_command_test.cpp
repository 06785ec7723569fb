// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include "tests/app/cli/cli_process.h"

using namespace lora::app;

namespace {

QByteArray bytes_of(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class ExportCommandTest : public QObject {
  Q_OBJECT

 private slots:
  void everything_is_written_without_a_display_and_twice_the_same() {
    QTemporaryDir folder;
    const QStringList what = {"--what",  "all",    "--formats", "png,svg,pdf,csv,gif,pptx",
                              "--steps", "20",     "--seconds", "1",
                              "--size",  "640x360"};
    const QString one = folder.filePath("one"), two = folder.filePath("two");
    const CliResult first =
        run_cli(QStringList{"export", "two-tastes", "-o", one} + what, {{}, without_display()});
    QVERIFY2(first.code == 0, first.err);
    const QStringList files = QDir(one).entryList(QDir::Files);
    QCOMPARE(files.size(), 10 * 4 + 2 + 1);
    QCOMPARE(first.out.count('\n'), files.size());
    QCOMPARE(run_cli(QStringList{"export", "two-tastes", "-o", two} + what, {{}, without_display()}).code, 0);
    for (const QString& file : files) {
      const QByteArray bytes = bytes_of(QDir(one).filePath(file));
      QVERIFY2(!bytes.isEmpty(), qPrintable(file));
      QVERIFY2(bytes == bytes_of(QDir(two).filePath(file)), qPrintable(file));
    }
    QCOMPARE(QImage(QDir(one).filePath("guess.png")).size(), QSize(1280, 720));
  }

  void files_that_are_there_are_kept_unless_forced() {
    QTemporaryDir folder;
    const QString kept = write_file(folder.path(), "error-while-training.csv", "mine");
    const QStringList command = {"export",    "-o",  folder.path(), "--what", "error,tastes",
                                 "--formats", "csv", "--steps",     "3"};
    const CliResult refused = run_cli(command);
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains("error-while-training.csv") && refused.err.contains("--force"),
             refused.err);
    QVERIFY(!refused.err.contains("taste-map"));
    QCOMPARE(bytes_of(kept), QByteArray("mine"));
    QVERIFY(!QFile::exists(folder.filePath("taste-map.csv")));
    QCOMPARE(run_cli(command + QStringList{"--force"}).code, 0);
    QVERIFY(bytes_of(kept).startsWith("step,rmse"));
    QVERIFY(bytes_of(kept).contains("\n3,") && !bytes_of(kept).contains("\n4,"));
  }

  void language_and_theme_are_the_pictures() {
    QTemporaryDir folder;
    const QStringList command = {"export", "--what", "error", "--formats", "svg", "--steps", "3"};
    QCOMPARE(run_cli(command + QStringList{"-o", folder.filePath("en"), "--lang", "en"}).code, 0);
    QCOMPARE(
        run_cli(command + QStringList{"-o", folder.filePath("zh"), "--lang", "zh_CN", "--no-title"}).code, 0);
    const QByteArray english = bytes_of(folder.filePath("en/error-while-training.svg"));
    const QByteArray chinese = bytes_of(folder.filePath("zh/error-while-training.svg"));
    QVERIFY(english.contains("ratings it learns from"));
    QVERIFY(!chinese.contains("ratings it learns from"));
    QVERIFY(english.contains(">Error while training</text>"));
  }

  void wrong_arguments_are_told_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("no folder") << QStringList{} << QByteArray("-o");
    QTest::newRow("what") << QStringList{"-o", "x", "--what", "foo"} << QByteArray("foo");
    QTest::newRow("formats") << QStringList{"-o", "x", "--formats", "bmp"} << QByteArray("bmp");
    QTest::newRow("size") << QStringList{"-o", "x", "--size", "5x5"} << QByteArray("5x5");
    QTest::newRow("theme") << QStringList{"-o", "x", "--theme", "pink"} << QByteArray("pink");
    QTest::newRow("lang") << QStringList{"-o", "x", "--lang", "de"} << QByteArray("de");
    QTest::newRow("scale") << QStringList{"-o", "x", "--scale", "9"} << QByteArray("scale");
    QTest::newRow("nothing") << QStringList{"-o", "x", "--what", "error", "--formats", "gif"}
                             << QByteArray("GIF");
  }
  void wrong_arguments_are_told() {
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, word);
    QTemporaryDir folder;
    const CliResult result = run_cli(QStringList{"export"} + arguments, {folder.path()});
    QCOMPARE(result.code, 2);
    QVERIFY2(result.err.contains(word), result.err);
    QVERIFY(QDir(folder.path()).isEmpty());
  }

  void unreadable_data_and_unwritable_folders_are_errors() {
    QTemporaryDir folder;
    QCOMPARE(run_cli({"export", "no-such-thing.csv", "-o", folder.filePath("x")}).code, 1);
    const QString file = write_file(folder.path(), "file", "x");
    QCOMPARE(run_cli({"export", "--what", "error", "--formats", "csv", "-o", file}).code, 1);
    QCOMPARE(bytes_of(file), QByteArray("x"));
  }

  void help_is_there_in_both_languages() {
    for (const char* language : {"C.UTF-8", "zh_CN.UTF-8"}) {
      QProcessEnvironment environment = without_display();
      environment.insert("LC_ALL", QString::fromLatin1(language));
      QTemporaryDir home;
      environment.insert("HOME", home.path());
      environment.insert("XDG_CONFIG_HOME", home.path());
      const CliResult help = run_cli({"export", "--help"}, {{}, environment});
      QCOMPARE(help.code, 0);
      QVERIFY(help.out.contains("--force") && help.out.contains("--formats"));
    }
  }
};

QTEST_GUILESS_MAIN(ExportCommandTest)
#include "export_command_test.moc"
