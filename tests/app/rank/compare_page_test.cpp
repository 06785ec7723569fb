// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rank/compare_page.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

#include "app/rank/picture_button.h"
#include "app/rank/sweep_exporter.h"
#include "app/rank/sweep_texts.h"
#include "tests/app/rank/sweep_fixture.h"

namespace lora::app {

class ComparePageTest : public QObject {
  Q_OBJECT

 private:
  struct Opened {
    SessionDocument document;
    std::unique_ptr<ComparePage> page;

    Opened() {
      document.replace(two_tastes_session());
      page = std::make_unique<ComparePage>(document, nullptr);
      page->resize(1280, 800);
      page->show();
    }
    template <typename T>
    T* find(const char* name) const {
      return page->findChild<T*>(QString::fromLatin1(name));
    }
    void click(const char* name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void type_ranks(const QString& text) const {
      auto* field = find<QLineEdit>("ranks");
      field->selectAll();
      QTest::keyClicks(field, text);
    }
    // A sweep small enough for a test: ranks 1 to 3, two seeds, few steps.
    void compare() const {
      type_ranks("1-3");
      find<QSpinBox>("seeds")->setValue(2);
      find<QSpinBox>("step_limit")->setValue(400);
      const SweepReportPtr before = page->report();
      click("compare");
      QTRY_VERIFY_WITH_TIMEOUT(page->report() != before, 60'000);
    }
  };

 private slots:
  void real_clicks_show_what_core_computes() {
    Opened opened;
    QVERIFY(opened.find<QPushButton>("welcome_compare")->isVisible());
    QVERIFY(opened.page->exportables().empty());
    opened.compare();
    QVERIFY(opened.page->report());
    const SweepResult direct = run_sweep(opened.document.session().table, opened.page->report()->settings);
    const auto* table = opened.find<QTableView>("rank_table");
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 3);
    for (int row = 0; row < 3; ++row) {
      const RankResult& expected = direct.ranks[std::size_t(row)];
      QCOMPARE(opened.page->report()->result->ranks[std::size_t(row)].rmse, expected.rmse);
      QCOMPARE(table->model()->index(row, 1).data().toString(), SweepTexts::stars(expected.rmse));
    }
    QVERIFY(!opened.find<QPushButton>("welcome_compare")->isVisible());
    QVERIFY(opened.find<QLabel>("story")->text().contains("rank 2"));
    QCOMPARE(opened.find<QLabel>("runs")->text(), QStringLiteral("6 of 6 runs"));
  }

  void compare_becomes_cancel_and_cancelling_keeps_the_page_alive() {
    Opened opened;
    opened.find<QSpinBox>("seeds")->setValue(50);
    opened.find<QSpinBox>("step_limit")->setValue(1'000'000);
    opened.page->findChild<QPushButton*>("compare")->setFocus();
    opened.click("compare");
    QCOMPARE(opened.find<QPushButton>("compare")->text(), QStringLiteral("Cancel"));
    opened.click("compare");
    QTRY_COMPARE_WITH_TIMEOUT(opened.find<QPushButton>("compare")->text(), QStringLiteral("Compare"), 60'000);
    QVERIFY(opened.find<QLabel>("notice")->isVisible());
    QVERIFY(opened.find<QLabel>("notice")->text().startsWith("Cancelled"));
    opened.compare();
    QVERIFY(!opened.find<QLabel>("notice")->isVisible());
  }

  void an_edited_table_marks_the_results_as_old() {
    Opened opened;
    opened.compare();
    auto* notice = opened.find<QLabel>("notice");
    QVERIFY(!notice->isVisible());
    opened.document.rename(Axis::user, 0, "Anna");
    QVERIFY(!notice->isVisible());
    opened.document.set_ratings({{0, 0, 1.0}}, "edit");
    QVERIFY(notice->isVisible());
    opened.document.undo_stack().undo();
    QVERIFY(!notice->isVisible());
    opened.document.undo_stack().redo();
    const SweepReportPtr before = opened.page->report();
    opened.click("compare_again");
    QTRY_VERIFY_WITH_TIMEOUT(opened.page->report() != before, 60'000);
    QVERIFY(!notice->isVisible());
  }

  void the_rank_of_the_train_page_does_not_make_results_old_but_its_start_does() {
    Opened opened;
    opened.compare();
    TrainingSettings settings = opened.document.settings();
    settings.rank = 4;
    opened.document.set_settings(settings, "rank");
    QVERIFY(!opened.find<QLabel>("notice")->isVisible());
    settings.sigma = 0.9;
    opened.document.set_settings(settings, "sigma");
    QVERIFY(opened.find<QLabel>("notice")->isVisible());
  }

  void ranks_that_cannot_be_read_are_explained_and_nothing_runs() {
    Opened opened;
    opened.type_ranks("1-9");
    QVERIFY(opened.find<QLabel>("ranks_error")->isVisible());
    opened.click("compare");
    QCOMPARE(opened.find<QPushButton>("compare")->text(), QStringLiteral("Compare"));
    opened.type_ranks("2, 3");
    QVERIFY(!opened.find<QLabel>("ranks_error")->isVisible());
  }

  void choosing_a_picture_selects_its_row_and_the_button_hands_the_rank_on() {
    Opened opened;
    opened.compare();
    QSignalSpy used(opened.page.get(), &ComparePage::use_rank);
    QList<PictureButton*> ranks;
    for (auto* button : opened.page->findChildren<PictureButton*>()) {
      if (button->isCheckable()) ranks << button;
    }
    QCOMPARE(ranks.size(), 3);
    QTest::mouseClick(ranks[2], Qt::LeftButton);
    QVERIFY(ranks[2]->isChecked());
    auto* table = opened.find<QTableView>("rank_table");
    QCOMPARE(table->currentIndex().row(), 2);
    QTest::keyClick(table, Qt::Key_Up);
    QVERIFY(ranks[1]->isChecked());
    opened.click("use_rank");
    QCOMPARE(used.count(), 1);
    QCOMPARE(used.takeFirst().at(0).value<std::size_t>(), std::size_t{2});
  }

  void everything_is_exported_into_a_folder() {
    Opened opened;
    opened.compare();
    const QTemporaryDir folder;
    const auto exportables = opened.page->exportables();
    QCOMPARE(exportables.size(), std::size_t{3 + 1 + 1 + 3});  // charts, table, ratings, three ranks
    const SweepExporter exporter(exportables, {ExportFormat::png, ExportFormat::csv});
    QVERIFY(exporter.overwritten_in(folder.path()).isEmpty());
    const auto written = exporter.write_to(folder.path());
    QVERIFY(written);
    QCOMPARE(written->size(), 2 * exportables.size());
    for (const QString& path : *written) QVERIFY2(QFileInfo(path).size() > 0, qPrintable(path));
    QCOMPARE(exporter.overwritten_in(folder.path()).size(), int(written->size()));
    QFile csv(folder.filePath("ranks.csv"));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QList<QByteArray> first_rank = csv.readAll().split('\n')[1].split(',');
    QCOMPARE(first_rank[2].toDouble(), opened.page->report()->result->ranks[0].rmse);
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::ComparePageTest)
#include "compare_page_test.moc"
