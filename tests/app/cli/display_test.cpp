// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include "tests/app/cli/cli_process.h"

using namespace lora::app;

class DisplayTest : public QObject {
  Q_OBJECT

 private slots:
  void without_a_display_ranks_are_compared_data() {
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("dead X display") << QStringLiteral("DISPLAY") << QStringLiteral(":99");
    QTest::newRow("nonsense display") << QStringLiteral("DISPLAY") << QStringLiteral("no such thing");
    QTest::newRow("dead Wayland display")
        << QStringLiteral("WAYLAND_DISPLAY") << QStringLiteral("wayland-99");
  }
  void without_a_display_ranks_are_compared() {
    QFETCH(QString, variable);
    QFETCH(QString, value);
    QTemporaryDir folder;
    CliOptions options{folder.path(), without_display()};
    if (!variable.isEmpty()) options.environment.insert(variable, value);
    const CliResult result = run_cli({}, options);
    QCOMPARE(result.code, 0);
    QVERIFY2(result.err.contains("no display"), result.err.constData());
    QVERIFY(result.out.contains("two-tastes"));
    QVERIFY(result.out.contains("Break-even rank"));
    const QDir charts(folder.filePath("lora-cinema-charts"));
    QCOMPARE(charts.entryList({"*.png"}).size(), 3);
    QVERIFY(!QImage(charts.filePath("error-by-rank.png")).isNull());
  }

  void a_file_is_compared_too() {
    QTemporaryDir folder;
    const QString file =
        write_file(folder.path(), "mine.csv", ",Up,Alien,Big\nana,5,1,3\nbo,1,5,2\ncy,4,2,3\n");
    const CliResult result = run_cli({file}, {folder.path(), without_display()});
    QCOMPARE(result.code, 0);
    QVERIFY2(result.out.contains("mine"), result.out.constData());
  }

  void charts_that_cannot_be_written_are_no_failure() {
    QTemporaryDir folder;
    QVERIFY(!write_file(folder.path(), "lora-cinema-charts", "in the way").isEmpty());
    const CliResult result = run_cli({}, {folder.path(), without_display()});
    QCOMPARE(result.code, 0);
    QVERIFY2(result.err.contains("lora-cinema-charts"), result.err.constData());
    QVERIFY(result.out.contains("Break-even rank"));
  }

  void the_runtime_folder_is_not_mentioned() {
    QTemporaryDir folder;
    CliOptions options{folder.path(), without_display()};
    options.environment.remove("XDG_RUNTIME_DIR");
    const CliResult charts = run_cli({"compare", "--ranks", "1", "--export", "charts", "--json"}, options);
    QCOMPARE(charts.code, 0);
    QVERIFY2(!charts.err.contains("XDG_RUNTIME_DIR"), charts.err.constData());
    const CliResult window = run_cli({}, options);
    QVERIFY2(!window.err.contains("XDG_RUNTIME_DIR"), window.err.constData());
    QVERIFY(window.err.contains("no display"));  // other words still come through
  }

  void commands_do_not_need_a_display() {
    CliOptions options;
    options.environment = without_display();
    options.environment.insert("DISPLAY", ":99");
    QCOMPARE(run_cli({"train", "--rank", "1"}, options).code, 0);
    QCOMPARE(run_cli({"compare", "--ranks", "1,2"}, options).code, 0);
  }
};

QTEST_GUILESS_MAIN(DisplayTest)
#include "display_test.moc"
