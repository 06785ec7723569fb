// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QLocale>
#include <QTemporaryDir>
#include <QtTest>
#include <clocale>

#include "app/document/data_source.h"
#include "core/session/session_codec.h"

namespace lora::app {

/// What a file means does not depend on where it is opened.
class LocaleTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir folder_;

  std::vector<Rating> ratings_of(const QByteArray& bytes) {
    const QString path = folder_.filePath(QStringLiteral("ratings.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) return {};
    file.close();
    const auto data = load_data(path, QStringLiteral("en"));
    return data ? data->session.table->ratings() : std::vector<Rating>();
  }

 private slots:
  void files_mean_the_same_everywhere_data() {
    QTest::addColumn<QString>("locale");
    for (const char* name : {"C", "de_DE", "fr_FR", "tr_TR", "zh_CN", "ar_EG"}) {
      QTest::newRow(name) << QString::fromLatin1(name);
    }
  }

  void files_mean_the_same_everywhere() {
    QFETCH(const QString, locale);
    const QLocale before;
    QLocale::setDefault(QLocale(locale));
    // Where the machine has it, the system's own functions follow too.
    std::setlocale(LC_ALL, (locale + QStringLiteral(".UTF-8")).toLatin1().constData());
    using Ratings = std::vector<Rating>;
    QVERIFY(ratings_of(",A,B\nAna,4.5,\nBo,\"1,234.5\",1e-3\n") ==
            (Ratings{{0, 0, 4.5}, {1, 0, 1234.5}, {1, 1, 0.001}}));
    QVERIFY(ratings_of(";A;B\nAna;4,5;\nBo;1.234,5;1e-3\n") ==
            (Ratings{{0, 0, 4.5}, {1, 0, 1234.5}, {1, 1, 0.001}}));
    QVERIFY(ratings_of("USERID,MOVIEID,RATING\nI,i,1.5\ni,I,2.5\n") == (Ratings{{0, 0, 1.5}, {1, 1, 2.5}}));
    QVERIFY(ratings_of("1::2::1.5\n1::3::2\n") == (Ratings{{0, 0, 1.5}, {0, 1, 2.0}}));
    Session session = load_data(QStringLiteral("two-tastes"), QStringLiteral("en"))->session;
    session.settings.learning_rate = 0.1 + 0.2;
    const auto back = decode_session(encode_session(session));
    QVERIFY(back);
    QVERIFY(back->settings == session.settings);
    QVERIFY(*back->table == *session.table);
    std::setlocale(LC_ALL, "C");
    QLocale::setDefault(before);
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::LocaleTest)
#include "locale_test.moc"
