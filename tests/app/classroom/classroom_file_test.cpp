// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A class file is read back as it was written, and a wrong one says what is wrong and in which line.
#include "app/classroom/classroom_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include "app/classroom/spot_texts.h"
#include "app/document/error_text.h"

namespace lora::app {

class ClassroomFileTest : public QObject {
  Q_OBJECT

  static ClassroomSettings everything() {
    ClassroomSettings settings;
    settings.lesson = QStringLiteral("03-start \"quoted\" 起点");
    settings.step = QStringLiteral("2");
    settings.lock = true;
    settings.present = true;
    settings.hidden = {QStringLiteral("taste_map"), QStringLiteral("learning_section")};
    settings.theme = QStringLiteral("dark");
    settings.language = QStringLiteral("zh_CN");
    settings.seed = 2'147'483'647;
    return settings;
  }

 private slots:
  void written_and_read_it_is_the_same() {
    for (const ClassroomSettings& settings : {everything(), ClassroomSettings{}}) {
      const auto read = decode_classroom(encode_classroom(settings));
      QVERIFY(read.has_value());
      QCOMPARE(*read, settings);
    }
  }

  void every_entry_may_be_missing_but_the_version() {
    const auto read = decode_classroom("{\"loraclass\": 1}");
    QVERIFY(read.has_value());
    QCOMPARE(*read, ClassroomSettings{});
  }

  void wrong_files_are_refused_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("line");
    const auto row = [](const char* name, const char* text, ErrorCode code, int line) {
      QTest::newRow(name) << QByteArray(text) << int(code) << line;
    };
    row("empty", " \n", ErrorCode::empty_input, 0);
    row("cut off", "{\"loraclass\": 1,\n\"lock\": tr", ErrorCode::invalid_json, 2);
    row("twice", "{\"loraclass\": 1, \"lock\": true, \"lock\": false}", ErrorCode::invalid_json, 1);
    row("no version", "{\n\"lock\": true}", ErrorCode::missing_key, 1);
    row("newer", "{\n\"loraclass\": 2}", ErrorCode::newer_version, 2);
    row("no object", "[1]", ErrorCode::wrong_type, 1);
    row("unknown entry", "{\"loraclass\": 1,\n\n\"lokc\": true}", ErrorCode::unknown_key, 3);
    row("unknown part", "{\"loraclass\": 1,\n\"hidden\": [\"taste_map\",\n\"tast_map\"]}",
        ErrorCode::unknown_key, 3);
    row("lock as text", "{\"loraclass\": 1,\n\"lock\": \"yes\"}", ErrorCode::wrong_type, 2);
    row("theme", "{\"loraclass\": 1,\n\"theme\": \"pink\"}", ErrorCode::wrong_type, 2);
    row("language", "{\"loraclass\": 1,\n\n\"language\": \"de\"}", ErrorCode::wrong_type, 3);
    row("seed below 0", "{\"loraclass\": 1,\n\"seed\": -1}", ErrorCode::wrong_type, 2);
    row("seed too large", "{\"loraclass\": 1,\n\"seed\": 3000000000}", ErrorCode::out_of_range, 2);
    row("hidden as text", "{\"loraclass\": 1,\n\"hidden\": \"taste_map\"}", ErrorCode::wrong_type, 2);
  }
  void wrong_files_are_refused() {
    QFETCH(QByteArray, text);
    QFETCH(int, code);
    QFETCH(int, line);
    const auto read = decode_classroom(text);
    QVERIFY(!read.has_value());
    QCOMPARE(int(read.error().code), code);
    QCOMPARE(int(read.error().place.line), line);
  }

  void the_sentence_names_file_and_line() {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("monday.loraclass"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"loraclass\": 1,\n\"hidden\": [\"tast_map\"]}");
    file.close();
    const auto read = read_classroom(path);
    QVERIFY(!read.has_value());
    const QString sentence = error_text(read.error());
    QVERIFY2(sentence.startsWith(QStringLiteral("monday.loraclass, line 2")), qPrintable(sentence));
    QVERIFY2(sentence.contains(QStringLiteral("tast_map")), qPrintable(sentence));
  }

  void a_lesson_folder_is_taken_from_beside_the_file() {
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("my-lesson")));
    const QString path = folder.filePath(QStringLiteral("class.loraclass"));
    ClassroomSettings settings;
    settings.lesson = QStringLiteral("my-lesson");
    QVERIFY(!write_classroom(path, settings));
    QCOMPARE(read_classroom(path)->lesson, QDir(folder.path()).absoluteFilePath(QStringLiteral("my-lesson")));
    settings.lesson = QStringLiteral("03-start");
    QVERIFY(!write_classroom(path, settings));
    QCOMPARE(read_classroom(path)->lesson, QStringLiteral("03-start"));
  }

  void every_part_has_two_texts_and_a_name_of_its_own() {
    const QStringList names = spot_names();
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
    for (const QString& name : names) {
      QVERIFY2(!spot_text(name)->title.isEmpty() && spot_text(name)->text.size() > 20, qPrintable(name));
    }
    QVERIFY(!spot_text(QStringLiteral("no_such_part")));
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::ClassroomFileTest)
#include "classroom_file_test.moc"
