// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/experiments/branch_experiment.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QTableView>
#include <QtTest>

#include "app/controls/number_box.h"
#include "app/controls/segmented_switch.h"
#include "app/exporting/picture.h"
#include "app/shell/language.h"
#include "app/shell/main_window.h"
#include "app/training/training_player.h"
#include "tests/app/experiments/run_fixture.h"
#include "tests/app/exporting/slide_type.h"

namespace lora::app {

class BranchExperimentTest : public QObject {
  Q_OBJECT

  std::unique_ptr<test::RunFixture> fixture_;
  std::unique_ptr<BranchExperiment> experiment_;

  template <typename T>
  T* find(const char* name) {
    return experiment_->findChild<T*>(QString::fromLatin1(name));
  }
  void click_segment(const char* name, int index) {
    const auto buttons = find<SegmentedSwitch>(name)->findChildren<QAbstractButton*>();
    QTest::mouseClick(buttons.at(index), Qt::LeftButton);
  }
  void click_try() { QTest::mouseClick(find<QPushButton>("branch_try"), Qt::LeftButton); }
  void type_steps(const char* text) {
    find<QSpinBox>("branch_steps")->selectAll();
    QTest::keyClicks(find<QSpinBox>("branch_steps"), QString::fromLatin1(text));
  }
  std::size_t branches() const { return experiment_->report().branches.size(); }
  const BranchAnswer& last() const { return experiment_->report().branches.back(); }
  void make_run(std::size_t rank, std::size_t steps, std::size_t shown) {
    fixture_ = std::make_unique<test::RunFixture>();
    fixture_->open("two-tastes");
    fixture_->set_rank(rank);
    fixture_->train(steps);
    experiment_ = std::make_unique<BranchExperiment>(fixture_->document, nullptr);
    experiment_->resize(1000, 700);
    experiment_->set_run_source([this] { return fixture_->run; });
    experiment_->show();
    experiment_->show_frame(fixture_->frame(shown));
  }

 private slots:
  void init() { make_run(2, 60, 20); }
  void cleanup() { experiment_.reset(); }

  void the_step_shown_on_the_train_page_is_where_it_begins() {
    QCOMPARE(find<QLabel>("branch_from_step")->text(), QStringLiteral("20 of 60"));
    QVERIFY(experiment_->exportables().empty());
    // Another kept step, by keyboard.
    find<QSlider>("branch_from")->setFocus();
    QTest::keyClick(find<QSlider>("branch_from"), Qt::Key_Left);
    QCOMPARE(find<QLabel>("branch_from_step")->text(), QStringLiteral("19 of 60"));
    QTest::keyClick(find<QSlider>("branch_from"), Qt::Key_Home);
    QCOMPARE(find<QLabel>("branch_from_step")->text(), QStringLiteral("0 of 60"));
  }

  void one_more_dimension_changes_no_guess_and_both_runs_go_on() {
    type_steps("40");
    click_segment("branch_kind", 1);
    click_segment("branch_rank", 1);
    click_try();
    QTRY_COMPARE_WITH_TIMEOUT(branches(), std::size_t{1}, 20'000);
    QCOMPARE(last().changed.first_step, std::size_t{20});
    QCOMPARE(last().changed.last_step(), std::size_t{60});
    // The unchanged run is the run of the Train page, bit for bit.
    for (std::size_t k = 0; k <= 40; ++k) QCOMPARE(last().unchanged.rmse[k], fixture_->run[20 + k]->rmse);
    QCOMPARE(last().changed.rmse.front(), fixture_->run[20]->rmse);
    QVERIFY(find<QLabel>("branch_story")->text().contains("bit for bit"));
    QVERIFY(find<QLabel>("branch_story")->text().startsWith("rank 3 from step 20"));
  }

  void one_less_says_what_it_costs() {
    click_segment("branch_kind", 1);
    click_segment("branch_rank", 0);
    click_try();
    QTRY_COMPARE_WITH_TIMEOUT(branches(), std::size_t{1}, 20'000);
    QCOMPARE(last().changed.rank, std::size_t{1});
    QVERIFY(last().rmse_after > last().rmse_before);
    QVERIFY(find<QLabel>("branch_story")->text().contains("Dropping the weakest"));
    QVERIFY(find<QLabel>("branch_story")->text().contains(QString::number(last().rmse_after, 'f', 4)));
  }

  void rank_one_has_nothing_below() {
    make_run(1, 10, 5);
    click_segment("branch_kind", 1);
    click_segment("branch_rank", 0);
    QVERIFY(!find<QPushButton>("branch_try")->isEnabled());
    QVERIFY(find<QLabel>("branch_reason")->isVisible());
    click_segment("branch_rank", 1);
    QVERIFY(find<QPushButton>("branch_try")->isEnabled());
  }

  void a_rate_too_high_diverges_and_says_so() {
    click_segment("branch_kind", 0);
    find<NumberBox>("branch_rate")->selectAll();
    QTest::keyClicks(find<NumberBox>("branch_rate"), "50");
    QTest::keyClick(find<NumberBox>("branch_rate"), Qt::Key_Return);
    click_try();
    QTRY_COMPARE_WITH_TIMEOUT(branches(), std::size_t{1}, 20'000);
    QCOMPARE(last().question.change.learning_rate, std::optional(50.0));
    QCOMPARE(last().changed.outcome, Outcome::diverged);
    QVERIFY(find<QLabel>("branch_story")->text().contains("diverged"));
    QVERIFY(experiment_->exportables()[1]->export_csv().contains("diverged"));
  }

  void several_branches_stay_and_can_be_removed() {
    click_segment("branch_kind", 2);
    find<QComboBox>("branch_method")->setFocus();
    click_try();
    QTRY_COMPARE_WITH_TIMEOUT(branches(), std::size_t{1}, 20'000);
    QCOMPARE(last().question.change.method, std::optional(Method::adam));
    click_segment("branch_kind", 1);
    for (std::size_t count = 2; count <= BranchReport::most_branches; ++count) {
      click_try();
      QTRY_COMPARE_WITH_TIMEOUT(branches(), count, 20'000);
    }
    QVERIFY(!find<QPushButton>("branch_try")->isEnabled());
    QCOMPARE(experiment_->exportables().size(), std::size_t{2});
    // Unchanged and five branches.
    const QString csv = experiment_->exportables()[0]->export_csv();
    QVERIFY(csv.section('\n', 0, 0).contains("unchanged"));
    QVERIFY(csv.section('\n', 0, 0).contains("branch_5"));
    QCOMPARE(experiment_->exportables()[1]->export_csv().trimmed().count('\n'), 5);
    for (const Exportable* exportable : experiment_->exportables()) {
      QVERIFY2(slide_points(*exportable) > 17.99, qPrintable(exportable->export_name()));
      QVERIFY2(!exportable->export_caption().isEmpty(), qPrintable(exportable->export_name()));
      const auto picture = render_image(*exportable, 1.0, PictureBackground::white, current_theme());
      QVERIFY(picture && !picture->isNull());
    }
    QTableView* table = experiment_->findChild<QTableView*>();
    const QPoint first_row = table->visualRect(table->model()->index(0, 0)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, first_row);
    QVERIFY(find<QLabel>("branch_story")->text().startsWith("Adam"));
    QTest::mouseClick(find<QPushButton>("branch_remove"), Qt::LeftButton);
    QCOMPARE(branches(), std::size_t{4});
    QVERIFY(!experiment_->report().branches.front().question.change.method);
    QVERIFY(find<QPushButton>("branch_try")->isEnabled());
  }

  void a_long_branch_can_be_cancelled() {
    fixture_->open("planted-rank-4");
    fixture_->train(3);
    experiment_->show_frame(fixture_->frame(3));
    type_steps("20000");
    click_try();
    QCOMPARE(find<QPushButton>("branch_try")->text(), QStringLiteral("Cancel"));
    click_try();
    QTRY_COMPARE_WITH_TIMEOUT(find<QPushButton>("branch_try")->text(), QStringLiteral("Try it"), 60'000);
    QCOMPARE(branches(), std::size_t{0});
  }

  void branches_of_an_earlier_run_are_called_so_and_give_way() {
    click_try();
    QTRY_COMPARE_WITH_TIMEOUT(branches(), std::size_t{1}, 20'000);
    QVERIFY(!find<QLabel>("branch_notice")->isVisible());
    fixture_->set_rank(3);
    fixture_->train(30);
    experiment_->show_frame(fixture_->frame(10));
    QVERIFY(find<QLabel>("branch_notice")->isVisible());
    click_try();
    QTRY_COMPARE_WITH_TIMEOUT(last().changed.rank, std::size_t{4}, 20'000);
    QCOMPARE(branches(), std::size_t{1});
    QVERIFY(!find<QLabel>("branch_notice")->isVisible());
  }

  void the_train_page_leads_here_with_its_step() {
    MainWindow window;
    window.open(QStringLiteral("two-tastes"));
    window.show();
    QTRY_VERIFY_WITH_TIMEOUT(window.player().kept_count() == 1, 20'000);
    for (std::size_t k = 1; k <= 5; ++k) {
      QTest::keyClick(&window, Qt::Key_BracketRight);
      QTRY_COMPARE_WITH_TIMEOUT(window.player().kept_count(), k + 1, 20'000);
    }
    for (int k = 0; k < 2; ++k) QTest::keyClick(&window, Qt::Key_BracketLeft);
    QTest::keyClick(&window, Qt::Key_W);
    const auto* shown = window.findChild<BranchExperiment*>();
    QTRY_VERIFY(shown && shown->isVisible());
    QCOMPARE(shown->findChild<QLabel*>("branch_from_step")->text(), QStringLiteral("3 of 5"));
  }

  void both_languages() {
    apply_language(QStringLiteral("zh_CN"));
    click_try();
    QTRY_COMPARE_WITH_TIMEOUT(branches(), std::size_t{1}, 20'000);
    apply_language(QStringLiteral("en"));
    QTRY_COMPARE(find<QPushButton>("branch_try")->text(), QStringLiteral("Try it"));
    QVERIFY(find<QLabel>("branch_story")->text().startsWith("rank 3 from step 20"));
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::BranchExperimentTest)
#include "branch_experiment_test.moc"
