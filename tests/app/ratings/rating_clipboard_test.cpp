// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ratings/rating_clipboard.h"

#include <QtTest>

namespace lora::app {

class RatingClipboardTest : public QObject {
  Q_OBJECT

 private slots:
  void numbers_are_read_as_people_type_them_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("is_number");
    QTest::addColumn<double>("value");
    QTest::newRow("dot") << "3.5" << true << 3.5;
    QTest::newRow("comma") << " 3,5 " << true << 3.5;
    QTest::newRow("full width") << QString::fromUtf8("３．５") << true << 3.5;
    QTest::newRow("word") << "good" << false << 0.0;
    QTest::newRow("two marks") << "1,234.5" << false << 0.0;
    QTest::newRow("infinite") << "inf" << false << 0.0;
    QTest::newRow("empty") << "" << false << 0.0;
  }
  void numbers_are_read_as_people_type_them() {
    QFETCH(QString, text);
    QFETCH(bool, is_number);
    QFETCH(double, value);
    const auto number = parse_rating_number(text);
    QCOMPARE(number.has_value(), is_number);
    if (is_number) QCOMPARE(*number, value);
  }

  void a_block_written_and_read_is_the_same() {
    const RatingBlock block{{5.0, std::nullopt, 0.5}, {std::nullopt, 2.5, 3.0}};
    const auto read = parse_rating_block(format_rating_block(block), RatingScale{});
    QVERIFY(read.has_value());
    QVERIFY(*read == block);
  }

  void spreadsheets_end_lines_differently() {
    for (const char* text : {"1\t2,5\r\n\t3\r\n", "1\t2.5\n\t3\n", "1\t2.5\r\t3"}) {
      const auto read = parse_rating_block(QString::fromLatin1(text), RatingScale{});
      QVERIFY(read.has_value());
      QVERIFY(*read == (RatingBlock{{1.0, 2.5}, {std::nullopt, 3.0}}));
    }
  }

  void a_wrong_cell_is_named() {
    const auto word = parse_rating_block("1\t2\n3\tbad", RatingScale{});
    QVERIFY(!word);
    QCOMPARE(word.error().code, ErrorCode::not_a_number);
    QCOMPARE(word.error().place.line, std::size_t(2));
    QCOMPARE(word.error().place.column, std::size_t(2));
    QCOMPARE(word.error().values.at(0), std::string("bad"));
    const auto high = parse_rating_block("1\t7", RatingScale{});
    QVERIFY(!high);
    QCOMPARE(high.error().code, ErrorCode::out_of_range);
    QCOMPARE(high.error().place.column, std::size_t(2));
    QVERIFY(!parse_rating_block("3.7", RatingScale{}));
    QVERIFY(!parse_rating_block("", RatingScale{}));
  }

  void decimals_follow_the_scale() {
    QCOMPARE(rating_decimals({1, 5, 1}), 0);
    QCOMPARE(rating_decimals({0.5, 5, 0.5}), 1);
    QCOMPARE(rating_decimals({0, 1, 0.25}), 2);
  }
};

}  // namespace lora::app

QTEST_APPLESS_MAIN(lora::app::RatingClipboardTest)
#include "rating_clipboard_test.moc"
