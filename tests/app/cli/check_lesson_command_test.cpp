// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/app/cli/cli_process.h"

using namespace lora::app;

class CheckLessonCommandTest : public QObject {
  Q_OBJECT

 private:
  static QByteArray json() {
    return R"({
  "version": 1,
  "languages": ["en"],
  "steps": [
    {
      "id": "one",
      "prepare": {"page": "train", "table": "table.csv", "rank": 2},
      "ask": {"kind": "choice", "right": 2},
      "task": {"fact": "step", "at_least": 1}
    }
  ]
})";
  }
  static QByteArray words() {
    return "# Mine\n\n## one: One\nText.\n\n### ask\nWhich?\n- a\n- b\n\n### task\nDo.\n\n### "
           "done\n{rmse:2}\n";
  }
  static void write_lesson(const QString& folder) {
    write_file(folder, "lesson.json", json());
    write_file(folder, "en.md", words());
    write_file(folder, "table.csv", "user,Red Orbit,Slow Dance\nAna,5,1\nBo,4,2\n");
  }

 private slots:
  void a_lesson_in_order_is_said_to_be() {
    const QTemporaryDir folder;
    write_lesson(folder.path());
    const CliResult result = run_cli({"check-lesson", folder.path()});
    QVERIFY2(result.code == 0, result.err.constData());
    QVERIFY2(result.out.contains("in order: 1 steps, 0 questions, en"), result.out.constData());
    QVERIFY(result.err.isEmpty());
  }

  void the_chapters_are_in_order() {
    const CliResult result = run_cli({"check-lesson", "01-ratings"});
    QCOMPARE(result.code, 0);
    QVERIFY2(result.out.contains("7 steps, 3 questions, en, zh_CN"), result.out.constData());
  }

  void what_is_wrong_is_said_with_file_and_line_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArrayList>("said");
    const auto row = [](const char* name, const char* file, const char* from, const char* to,
                        const QByteArrayList& said) {
      QTest::newRow(name) << file << QByteArray(from) << QByteArray(to) << said;
    };
    row("JSON", "lesson.json", "\"version\": 1,", "\"version\": 1", {"lesson.json", "3"});
    row("key", "lesson.json", "\"task\"", "\"tusk\"", {"lesson.json", "9", "tusk"});
    row("word", "lesson.json", "\"page\": \"train\"", "\"page\": \"trian\"", {"lesson.json", "7", "trian"});
    row("range", "lesson.json", "\"rank\": 2", "\"rank\": 0", {"lesson.json", "7", "rank"});
    row("fact", "lesson.json", "\"step\"", "\"stpe\"", {"lesson.json", "9", "stpe"});
    row("way out", "lesson.json", "table.csv", "../table.csv", {"lesson.json", "7", "../table.csv"});
    row("answers", "en.md", "- b\n", "", {"en.md", "3", "one"});
    row("mark", "en.md", "Text.", "**Text.", {"en.md", "4", "**"});
    row("fact in text", "en.md", "{rmse:2}", "{rsme:2}", {"en.md", "15", "rsme"});
    row("part", "en.md", "### done\n{rmse:2}\n", "", {"en.md", "done"});
    row("table", "table.csv", "4", "four", {"table.csv", "3", "four"});
  }
  void what_is_wrong_is_said_with_file_and_line() {
    QFETCH(QString, file);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArrayList, said);
    const QTemporaryDir folder;
    write_lesson(folder.path());
    QFile lesson(folder.filePath(file));
    QVERIFY(lesson.open(QIODevice::ReadOnly));
    QByteArray bytes = lesson.readAll();
    QVERIFY(bytes.contains(from));
    write_file(folder.path(), file, bytes.replace(bytes.indexOf(from), from.size(), to));
    const CliResult result = run_cli({"check-lesson", folder.path()});
    QCOMPARE(result.code, 1);
    QVERIFY(result.out.isEmpty());
    for (const QByteArray& words : said) QVERIFY2(result.err.contains(words), result.err.constData());
  }

  void every_problem_is_counted() {
    const QTemporaryDir folder;
    write_lesson(folder.path());
    write_file(folder.path(), "en.md", words().replace("- b\n", "").replace("{rmse:2}\n", ""));
    const CliResult result = run_cli({"check-lesson", folder.path()});
    QCOMPARE(result.code, 1);
    QVERIFY2(result.err.contains("2 problem"), result.err.constData());
  }

  void a_link_out_of_the_folder_is_not_followed() {
    const QTemporaryDir folder;
    write_lesson(folder.path());
    QVERIFY(QFile::remove(folder.filePath("en.md")));
    QVERIFY(QFile::link("/etc/hostname", folder.filePath("en.md")));
    const CliResult result = run_cli({"check-lesson", folder.path()});
    QCOMPARE(result.code, 1);
    QVERIFY2(result.err.contains("en.md"), result.err.constData());
  }

  void wrong_paths_and_calls_have_their_codes() {
    const QTemporaryDir folder;
    QCOMPARE(run_cli({"check-lesson", folder.filePath("nothing")}).code, 1);
    QCOMPARE(run_cli({"check-lesson", folder.path()}).code, 1);
    QCOMPARE(run_cli({"check-lesson"}).code, 2);
    QCOMPARE(run_cli({"check-lesson", "a", "b"}).code, 2);
    const CliResult help = run_cli({"check-lesson", "--help"});
    QCOMPARE(help.code, 0);
    QVERIFY(help.out.contains("check-lesson"));
  }
};

QTEST_GUILESS_MAIN(CheckLessonCommandTest)
#include "check_lesson_command_test.moc"
