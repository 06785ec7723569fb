// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/data_source.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include "app/document/import_notes.h"
#include "app/files/file_reader.h"
#include "core/session/session_codec.h"

namespace lora::app {

class DataSourceTest : public QObject {
  Q_OBJECT

 private:
  static QString fixture(const char* name) {
    return QStringLiteral(LORA_FIXTURES "/ratings/") + QLatin1String(name);
  }
  static void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
  }

 private slots:
  void every_example_opens_in_both_languages() {
    QCOMPARE(example_ids().size(), std::size_t{5});
    for (const QString& id : example_ids()) {
      const auto english = load_data(id, "en");
      const auto chinese = load_data(id, "zh_CN");
      QVERIFY2(english && chinese, qPrintable(id));
      QCOMPARE(english->session.example, id.toStdString());
      QVERIFY(english->kind == DataKind::example);
      QVERIFY(english->story != chinese->story);
      QVERIFY(english->session.table->ratings() == chinese->session.table->ratings());
      QVERIFY(english->session.table->user_names() != chinese->session.table->user_names());
      QVERIFY(import_notes(*english).isEmpty());
    }
    QVERIFY(load_data("planted-rank-4", "en")->session.settings.base == BaseKind::mean);
    QCOMPARE(load_data("three-tastes", "en")->session.settings.rank, std::size_t{3});
  }

  void a_movielens_folder_brings_its_titles_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("title");
    QTest::newRow("latest folder") << fixture("movielens_latest") << QString("Amélie, or \"Co\" (1999)");
    QTest::newRow("latest file") << fixture("movielens_latest/ratings.csv")
                                 << QString("Amélie, or \"Co\" (1999)");
    QTest::newRow("100K folder") << fixture("movielens_100k") << QString("Amélie & Co (1999)");
    QTest::newRow("1M folder") << fixture("movielens_1m") << QString("Amélie & Co (1999)");
  }
  void a_movielens_folder_brings_its_titles() {
    QFETCH(QString, path);
    QFETCH(QString, title);
    const auto data = load_data(path, "en");
    QVERIFY(data);
    QVERIFY(data->kind == DataKind::ratings);
    QCOMPARE(data->titles_found, std::size_t{3});
    QCOMPARE(QString::fromStdString(data->session.table->movie_name(0)), title);
    QCOMPARE(data->movie_ids.at(0), std::string("4"));
    QVERIFY(!data->titles_error);
  }

  void unreadable_titles_are_reported_but_do_not_stop_the_import() {
    QTemporaryDir folder;
    write(folder.filePath("ratings.csv"), "userId,movieId,rating,timestamp\n1,2,3,4\n");
    write(folder.filePath("movies.csv"), "movieId,title,genres\n2,\"Open\n");
    const auto data = load_data(folder.path(), "en");
    QVERIFY(data);
    QVERIFY(data->titles_error);
    QCOMPARE(import_notes(*data).size(), 1);
    QVERIFY(import_notes(*data).at(0).contains("movies.csv, line 2, column 2"));
  }

  void a_session_opens_as_it_was_saved() {
    QTemporaryDir folder;
    const Session session = load_data("two-tastes", "en")->session;
    const QString path = folder.filePath("mine.loracinema");
    write(path, QByteArray::fromStdString(encode_session(session)));
    const auto data = load_data(path, "en");
    QVERIFY(data);
    QVERIFY(data->kind == DataKind::session);
    QVERIFY(*data->session.table == *session.table);
    QCOMPARE(data->user_ids, session.table->user_names());
    write(path, "userId,movieId,rating\n");
    QVERIFY(load_data(path, "en").error().code == ErrorCode::invalid_json);
  }

  void a_test_file_is_matched_by_its_ids() {
    QTemporaryDir folder;
    const QString path = folder.filePath("test.csv");
    write(path, "7,9,4\n12,4,3\n7,99,1\n");
    const auto data = load_data(fixture("movielens_latest"), "en");
    const auto matched = load_test_ratings(path, *data);
    QVERIFY(matched);
    QCOMPARE(matched->ratings.size(), std::size_t{2});
    QCOMPARE(matched->left_out, std::size_t{1});
    QVERIFY(load_test_ratings(folder.filePath("none.csv"), *data).error().code == ErrorCode::file_not_found);
  }

  void errors_name_the_file() {
    QTemporaryDir folder;
    const QString path = folder.filePath("table.csv");
    write(path, ",A,B\nAna,4,x\n");
    const auto data = load_data(path, "en");
    QVERIFY(!data);
    QVERIFY(data.error().code == ErrorCode::not_a_number);
    QCOMPARE(QString::fromStdString(data.error().place.file), path);
    QVERIFY(load_data(folder.path(), "en").error().code == ErrorCode::no_rating_file);
    QVERIFY(load_data(folder.filePath("none"), "en").error().code == ErrorCode::file_not_found);
    QVERIFY(read_file("/dev/zero").error().code == ErrorCode::file_unreadable);
    QVERIFY(read_file(path, 5).error().code == ErrorCode::file_too_large);
  }

  void notes_say_what_was_unusual() {
    QTemporaryDir folder;
    const QString path = folder.filePath("long.csv");
    write(path, "Jos\xE9;1;4,5\nJos\xE9;1;3\nAna;2;4\n");
    const auto data = load_data(path, "en");
    QVERIFY(data);
    const QStringList notes = import_notes(*data);
    QCOMPARE(notes.size(), 3);
    QVERIFY(notes.at(0).contains("line 2"));
    QVERIFY(notes.at(1).contains("Windows-1252"));
  }

  void the_real_movielens_opens_ready_for_sgd() {
    const QString folder = QStringLiteral(LORA_MOVIELENS);
    if (!QFile::exists(folder + "/ratings.csv")) QSKIP("no MovieLens here");
    const auto data = load_data(folder, "en");
    QVERIFY(data);
    QCOMPARE(data->session.table->users(), std::size_t{610});
    QCOMPARE(data->titles_found, std::size_t{9724});
    QVERIFY(data->session.settings.method == Method::sgd);
    QCOMPARE(data->session.title, std::string("ml-latest-small"));
  }
};

}  // namespace lora::app

QTEST_GUILESS_MAIN(lora::app::DataSourceTest)
#include "data_source_test.moc"
