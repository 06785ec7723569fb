// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a lesson of a stranger can do: show words, and read files of its own folder.
#include <sys/stat.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextDocument>
#include <QtTest>

#include "app/lessons/lesson_folder.h"
#include "app/lessons/lesson_html.h"

namespace lora::app {
namespace {

LessonText body(const std::string& paragraph) {
  const auto words = read_words("# T\n## a: H\n" + paragraph + "\n");
  return words ? words->sections.at("a").part("") : LessonText();
}

void write(const QString& path, const QByteArray& bytes) {
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly));
  QCOMPARE(file.write(bytes), bytes.size());
}

}  // namespace

class LessonTextTest : public QObject {
  Q_OBJECT

 private slots:
  void markup_of_the_lesson_is_text_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("picture") << "<img src=file:///etc/hostname>";
    QTest::newRow("picture of the net") << "<img src=\"http://example.com/a.png\">";
    QTest::newRow("link") << "<a href=\"http://example.com\">here</a>";
    QTest::newRow("Markdown link") << "[here](http://example.com)";
    QTest::newRow("Markdown picture") << "![x](file:///etc/hostname)";
    QTest::newRow("entity") << "&lt;b&gt; & &amp;";
    QTest::newRow("style") << "</p><style>p</style>";
  }
  void markup_of_the_lesson_is_text() {
    QFETCH(QString, text);
    const QString html = html_of(body(text.toStdString()), {});
    QVERIFY(!html.contains("<img") && !html.contains("<a ") && !html.contains("<style"));
    QTextDocument document;
    document.setHtml(html);
    QCOMPARE(document.toPlainText().trimmed(), text);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
      for (auto part = block.begin(); !part.atEnd(); ++part) {
        QVERIFY(!part.fragment().charFormat().isAnchor());
        QVERIFY(!part.fragment().charFormat().isImageFormat());
      }
    }
  }

  void a_name_from_a_table_is_text_too() {
    const Facts facts = {{"user", std::string("<img src=file:///dev/zero>")}};
    QVERIFY(!html_of(body("{user}"), facts).contains("<img"));
    QCOMPARE(plain_text_of(body("{user}"), facts), QString("<img src=file:///dev/zero>"));
  }

  void marks_of_the_format_become_markup() {
    QCOMPARE(html_of(body("a **b** *c* `d`"), {}), QString("<p>a <b>b</b> <i>c</i> <code>d</code></p>"));
    QCOMPARE(html_of(body("- a\n- b"), {}), QString("<ul><li>a</li><li>b</li></ul>"));
  }

  void facts_are_printed_with_their_decimals() {
    const Facts facts = {{"rmse", 0.07109}, {"model_parameters", 3407872.0}, {"cell", LessonCell{2, 4}}};
    QCOMPARE(fact_text(facts, "rmse", 3), QString("0.071"));
    QCOMPARE(fact_text(facts, "model_parameters", 0), QString("3,407,872"));
    QCOMPARE(fact_text(facts, "cell", -1), QString("row 3, column 5"));
    QCOMPARE(fact_text(facts, "step", 0), QString("–"));
  }

  void a_file_of_the_folder_is_read() {
    const QTemporaryDir folder;
    write(folder.filePath("table.csv"), "1,2");
    const auto bytes = read_in_folder(folder.path(), "table.csv", 100);
    QVERIFY(bytes.has_value());
    QCOMPARE(bytes.value(), QByteArray("1,2"));
    QVERIFY(!read_in_folder(folder.path(), "table.csv", 2));
  }

  void a_way_out_of_the_folder_is_refused_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("link") << "link.csv";
    QTest::newRow("parent") << "../secret.csv";
    QTest::newRow("linked folder") << "other/secret.csv";
  }
  void a_way_out_of_the_folder_is_refused() {
    QFETCH(QString, name);
    const QTemporaryDir parent;
    QVERIFY(QDir(parent.path()).mkpath("lesson"));
    QVERIFY(QDir(parent.path()).mkpath("lesson-2"));
    write(parent.filePath("secret.csv"), "secret");
    write(parent.filePath("lesson-2/secret.csv"), "secret");  // a folder whose name begins alike
    QVERIFY(QFile::link(parent.filePath("secret.csv"), parent.filePath("lesson/link.csv")));
    QVERIFY(QFile::link(parent.filePath("lesson-2"), parent.filePath("lesson/other")));
    const auto bytes = read_in_folder(parent.filePath("lesson"), name, 100);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, ErrorCode::unsafe_name);
  }

  void a_pipe_is_refused_and_not_waited_for() {
    const QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath("lesson.json"));
    QCOMPARE(mkfifo(path.constData(), 0600), 0);
    QVERIFY(!read_in_folder(folder.path(), "lesson.json", 100));
    std::vector<Error> problems;
    QVERIFY(!read_lesson_folder(folder.path(), problems).lesson);
    QCOMPARE(problems.size(), std::size_t{1});
  }

  void the_chapters_of_the_app_are_in_order() {
    QCOMPARE(chapter_ids().size(), 7);
    for (const QString& id : chapter_ids()) {
      std::vector<Error> problems;
      const OpenLesson lesson = read_lesson_folder(lesson_folder(id), problems);
      QVERIFY2(lesson.lesson != nullptr && problems.empty(), qPrintable(id));
      QCOMPARE(languages_of(*lesson.lesson), (QStringList{"en", "zh_CN"}));
    }
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::LessonTextTest)
#include "lesson_text_test.moc"
