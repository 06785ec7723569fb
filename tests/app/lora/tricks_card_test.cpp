// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lora/tricks_card.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

#include "app/exporting/picture.h"
#include "app/lora/trick_list.h"
#include "tests/app/exporting/slide_type.h"

namespace lora::app {

class TricksCardTest : public QObject {
  Q_OBJECT

  TrickList tricks_{ToyLanguage::english};
  std::unique_ptr<TricksCard> card_;

  template <typename T>
  T* find(const char* name) {
    return card_->findChild<T*>(QString::fromLatin1(name));
  }
  void type_ranks(const QString& text) {
    find<QLineEdit>("tricks_ranks")->selectAll();
    QTest::keyClicks(find<QLineEdit>("tricks_ranks"), text);
  }
  void click_run() { QTest::mouseClick(find<QPushButton>("tricks_run"), Qt::LeftButton); }

 private slots:
  void init() {
    LoraSettings settings;
    settings.learning_rate = std::nullopt;
    card_ = std::make_unique<TricksCard>([this, settings] { return std::pair(tricks_.problem(), settings); });
    card_->resize(1000, 500);
    card_->show();
  }

  void every_rank_is_trained_and_charted() {
    QVERIFY(card_->exportables().empty());
    type_ranks("1, 2, 4");
    click_run();
    QTRY_VERIFY_WITH_TIMEOUT(card_->report(), 60'000);
    QCOMPARE(card_->report()->runs.size(), std::size_t{3});
    TricksSweepSettings settings;
    settings.ranks = {1, 2, 4};
    const TricksSweepResult direct = run_tricks_sweep(tricks_.problem(), settings);
    for (std::size_t k = 0; k < 3; ++k) {
      QCOMPARE(card_->report()->runs[k].loss, direct.runs[k].loss);
      QCOMPARE(card_->report()->runs[k].tricks_learned, direct.runs[k].tricks_learned);
    }
    QVERIFY(find<QLabel>("tricks_story")->text().contains("In this run"));
    QCOMPARE(card_->exportables().size(), std::size_t{3});
    for (const Exportable* chart : card_->exportables()) {
      QVERIFY2(slide_points(*chart) > 17.99, qPrintable(chart->export_name()));
      QVERIFY2(!chart->export_caption().isEmpty(), qPrintable(chart->export_name()));
      const auto picture = render_image(*chart, 1.0, PictureBackground::white, current_theme());
      QVERIFY(picture && !picture->isNull());
      QCOMPARE(chart->export_csv().trimmed().count('\n') >= 3, true);
    }
    QVERIFY(!find<QLabel>("tricks_notice")->isVisible());
    card_->mark_outdated();
    QVERIFY(find<QLabel>("tricks_notice")->isVisible());
  }

  void a_running_comparison_can_be_cancelled() {
    // A rate at which nothing is ever learned: the runs go on to the step limit.
    LoraSettings settings;
    settings.method = LoraMethod::gradient_descent;
    settings.learning_rate = 1e-3;
    card_ = std::make_unique<TricksCard>([this, settings] { return std::pair(tricks_.problem(), settings); });
    card_->show();
    type_ranks("1-38");
    click_run();
    QCOMPARE(find<QPushButton>("tricks_run")->text(), QStringLiteral("Cancel"));
    click_run();
    QTRY_COMPARE_WITH_TIMEOUT(find<QPushButton>("tricks_run")->text(), QStringLiteral("Train every rank"),
                              60'000);
    QVERIFY(find<QLabel>("tricks_notice")->text().startsWith("Cancelled"));
    QVERIFY(!card_->report() || card_->report()->runs.size() < 38);
  }

  void ranks_that_cannot_be_read_are_explained() {
    type_ranks("two");
    click_run();
    QVERIFY(find<QLabel>("tricks_notice")->isVisible());
    QCOMPARE(find<QPushButton>("tricks_run")->text(), QStringLiteral("Train every rank"));
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::TricksCardTest)
#include "tricks_card_test.moc"
