// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every mistake is made live, by real clicks; what is said follows from its numbers.
#include "app/experiments/bug_museum.h"

#include <QLabel>
#include <QPushButton>
#include <QtTest>

#include "app/charts/chart_view.h"
#include "app/document/data_source.h"
#include "app/experiments/bug_exhibits.h"
#include "app/shell/language.h"
#include "app/tables/content_view.h"
#include "app/tables/table_card.h"

namespace lora::app {

class BugMuseumTest : public QObject {
  Q_OBJECT

  std::unique_ptr<SessionDocument> document_;
  std::unique_ptr<BugMuseum> museum_;

  void click_segment(const char* name, int index) {
    const auto buttons =
        museum_->findChild<QWidget*>(QString::fromLatin1(name))->findChildren<QPushButton*>();
    QTest::mouseClick(buttons.at(index), Qt::LeftButton);
  }
  template <typename Bug>
  const Bug& wait_for() {
    const bool found = QTest::qWaitFor(
        [&] { return museum_->bug() && std::holds_alternative<Bug>(*museum_->bug()); }, 60'000);
    if (!found) qFatal("the mistake was not reproduced");
    return std::get<Bug>(*museum_->bug());
  }
  QString text(const char* name) { return museum_->findChild<QLabel*>(QString::fromLatin1(name))->text(); }
  QString card(const char* name, const char* label) {
    return museum_->findChild<QFrame*>(QString::fromLatin1(name))
        ->findChild<QLabel*>(QString::fromLatin1(label))
        ->text();
  }
  QAbstractItemModel* numbers() { return museum_->findChild<TableCard*>("bug_numbers")->view().model(); }
  TableCard* answers() { return museum_->findChild<TableCard*>("bug_answers"); }

 private slots:
  void init() {
    apply_language("en");
    document_ = std::make_unique<SessionDocument>();
    document_->replace(load_data(QStringLiteral("two-tastes"), QStringLiteral("en")).value().session);
    museum_ = std::make_unique<BugMuseum>(*document_);
    museum_->resize(1280, 720);
    museum_->show();
    museum_->set_on_screen(true);
    QVERIFY(QTest::qWaitForWindowExposed(museum_.get()));
    wait_for<BothZeroBug>();
  }
  void cleanup() {
    museum_.reset();
    document_.reset();
    apply_language("en");
  }

  void both_zero_is_stuck() {
    QVERIFY(card("wrong_way", "result").contains("still 0"));
    QCOMPARE(numbers()->index(0, 1).data().toString(), QStringLiteral("0, exactly"));
    QCOMPARE(numbers()->index(1, 1).data().toString(), QStringLiteral("0, exactly"));
    QVERIFY(numbers()->index(1, 2).data().toString() != QStringLiteral("0, exactly"));
    QVERIFY(answers()->isHidden());
    auto* chart = museum_->findChild<ChartView*>();
    QVERIFY(chart->isVisible());
    const ChartSeries& stuck = chart->spec().series.front();
    for (const QPointF& point : stuck.points) QCOMPARE(point.y(), stuck.points.front().y());
    QVERIFY(text("bug_recognise").contains("exactly 0"));
  }

  void w_forgotten_loses_manners() {
    click_segment("bug_switch", 1);
    const AnswerComparison& comparison = wait_for<ForgottenBaseBug>().comparison;
    QVERIFY(comparison.wrong_manners < comparison.manners);
    const QString lost = QString::number(comparison.manners - comparison.wrong_manners);
    QVERIFY(text("bug_recognise").contains(lost + " of 8 old answers are lost"));
    QVERIFY(card("right_way", "result").contains("8 of 8"));
    QVERIFY(answers()->isVisible());
    QCOMPARE(answers()->view().model()->rowCount(), 10);
    QVERIFY(answers()->export_csv().contains("Hello"));
  }

  void alpha_twice_follows_the_chosen_scale() {
    click_segment("bug_switch", 2);
    QCOMPARE(wait_for<DoubleScaleBug>().scale, 4.0);
    QVERIFY(text("bug_recognise").contains("is 4 times as large"));
    click_segment("scale_switch", 0);
    QTRY_VERIFY(museum_->bug());
    QCOMPARE(wait_for<DoubleScaleBug>().scale, 0.25);
    QVERIFY(text("bug_recognise").contains("is 0.25 times as large"));
  }

  void turned_wrong_names_both_shapes() {
    click_segment("bug_switch", 3);
    const TranspositionBug& bug = wait_for<TranspositionBug>();
    const QString wrong = numbers()->index(1, 1).data().toString();
    QCOMPARE(wrong, QStringLiteral("%1 × %2, an error").arg(bug.w.columns).arg(bug.w.rows));
    QVERIFY(card("wrong_way", "result") != card("right_way", "result"));
  }

  void rank_too_large_counts_the_documents_table() {
    click_segment("bug_switch", 4);
    QCOMPARE(wait_for<OvergrownRank>().costs.back().rank, std::size_t{64});
    QVERIFY(card("wrong_way", "code").contains("r=64"));
    QVERIFY(card("wrong_way", "result").contains("896 numbers for a table of 48"));
    QVERIFY(text("bug_recognise").contains("From rank 4 on"));
    document_->remove(Axis::user, 5);
    QTRY_VERIFY(museum_->bug());
    QCOMPARE(wait_for<OvergrownRank>().users, std::size_t{5});
    QVERIFY(card("wrong_way", "result").contains("for a table of 40"));
    document_->set_ratings({{0, 0, std::nullopt}}, "unseen");
    QTRY_VERIFY(museum_->bug());
    QVERIFY(!wait_for<OvergrownRank>().costs.front().floor);
    QVERIFY(museum_->findChild<ChartView*>()->spec().note.contains("unseen"));
  }

  void an_empty_table_says_so() {
    document_->replace({});
    click_segment("bug_switch", 4);
    QVERIFY(wait_for<OvergrownRank>().costs.empty());
    QVERIFY(text("bug_story").contains("open a table"));
    QVERIFY(museum_->exportables().empty());
    click_segment("bug_switch", 0);
    wait_for<BothZeroBug>();
    QCOMPARE(museum_->exportables().size(), std::size_t{2});
  }

  void chinese_asks_the_chinese_model() {
    click_segment("bug_switch", 1);
    wait_for<ForgottenBaseBug>();
    apply_language("zh_CN");
    QTRY_VERIFY(museum_->bug() &&
                std::get<ForgottenBaseBug>(*museum_->bug()).comparison.answers.front().prompt == "你好");
    QVERIFY(!text("bug_recognise").contains("recognise"));
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::BugMuseumTest)
#include "bug_museum_test.moc"
