// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Four starts on one clock, by real clicks: what is said follows from the runs.
#include "app/experiments/start_lab.h"

#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QToolButton>
#include <QtTest>

#include "app/charts/chart_view.h"
#include "app/document/data_source.h"
#include "app/experiments/start_lab_chart_specs.h"
#include "app/exporting/picture.h"
#include "app/heatmap/heatmap_widget.h"
#include "app/shell/language.h"

namespace lora::app {

class StartLabViewTest : public QObject {
  Q_OBJECT

  std::unique_ptr<SessionDocument> document_;
  std::unique_ptr<StartLab> lab_;

  StartLabPlayer& player() { return lab_->lab_player(); }
  void click(const char* name) {
    QTest::mouseClick(lab_->findChild<QAbstractButton*>(QString::fromLatin1(name)), Qt::LeftButton);
  }
  QString text(const char* pane, const char* name) {
    return lab_->findChild<QFrame*>(QString::fromLatin1(pane))
        ->findChild<QLabel*>(QString::fromLatin1(name))
        ->text();
  }
  QString summary() { return lab_->findChild<QLabel*>("lab_summary")->text(); }
  void wait_for_step(std::size_t step) { QTRY_VERIFY(player().shown() && player().shown()->step == step); }
  void train_to_the_end() {
    lab_->findChild<QSlider*>("speed_slider")->setValue(8);  // full speed
    click("play_button");
    QTRY_VERIFY_WITH_TIMEOUT(player().outcome() == Outcome::converged && !player().is_playing(), 60'000);
    QTRY_VERIFY(player().shows_newest());
  }

 private slots:
  void init() {
    apply_language("en");
    document_ = std::make_unique<SessionDocument>();
    document_->replace(load_data(QStringLiteral("two-tastes"), QStringLiteral("en")).value().session);
    lab_ = std::make_unique<StartLab>(*document_);
    lab_->resize(1280, 720);
    lab_->show();
    lab_->set_on_screen(true);
    QVERIFY(QTest::qWaitForWindowExposed(lab_.get()));
    wait_for_step(0);
  }
  void cleanup() {
    lab_.reset();
    document_.reset();
    apply_language("en");
  }

  void step_0_tells_the_starts_apart() {
    QCOMPARE(text("gauss_zero", "gradient_a"), QStringLiteral("0, exactly"));
    QVERIFY(text("gauss_zero", "gradient_b") != QStringLiteral("0, exactly"));
    QCOMPARE(text("zero_gauss", "gradient_b"), QStringLiteral("0, exactly"));
    QCOMPARE(text("zero_zero", "gradient_a"), QStringLiteral("0, exactly"));
    QCOMPARE(text("zero_zero", "gradient_b"), QStringLiteral("0, exactly"));
    for (const char* pane : {"gauss_zero", "zero_gauss", "zero_zero"}) {
      QCOMPARE(text(pane, "is_base"), QStringLiteral("yes, exactly"));
    }
    QCOMPARE(text("gauss_gauss", "is_base"), QStringLiteral("no"));
    QVERIFY(text("gauss_zero", "finding").contains("B moves first"));
    QVERIFY(text("zero_gauss", "finding").contains("A moves first"));
    QVERIFY(text("zero_zero", "finding").contains("Stuck"));
    QVERIFY(text("gauss_gauss", "finding").contains("noise"));
  }

  void a_step_moves_three_of_the_four() {
    const QString stuck_error = text("zero_zero", "rmse");
    click("step_button");
    wait_for_step(1);
    QCOMPARE(text("gauss_zero", "is_base"), QStringLiteral("no"));
    QVERIFY(text("gauss_zero", "gradient_a") != QStringLiteral("0, exactly"));
    QCOMPARE(text("zero_zero", "is_base"), QStringLiteral("yes, exactly"));
    QCOMPARE(text("zero_zero", "rmse"), stuck_error);
    QVERIFY(summary().contains("Stuck, both gradients exactly 0: Zero / Zero"));
    click("step_back_button");
    wait_for_step(0);
    QCOMPARE(text("gauss_zero", "is_base"), QStringLiteral("yes, exactly"));
  }

  void another_language_before_the_first_step_of_changed_ratings_is_no_trouble() {
    click("step_button");
    wait_for_step(1);
    TrainingSettings settings = document_->settings();
    settings.rank = 1;
    document_->set_settings(settings, QStringLiteral("rank"));
    QVERIFY(!player().shown());
    apply_language("zh_CN");
    QCoreApplication::sendPostedEvents();
    apply_language("en");
    wait_for_step(0);
    QTRY_COMPARE(text("gauss_zero", "gradient_a"), QStringLiteral("0, exactly"));
  }

  void the_end_is_told_from_the_numbers() {
    train_to_the_end();
    const StartLabSnapshot& now = *player().shown();
    QVERIFY(text("gauss_zero", "finding").contains("settled"));
    QVERIFY(text("zero_zero", "finding").contains("Stuck"));
    QVERIFY(now.runs[2].is_base);
    const std::size_t best = best_run(now);
    QVERIFY(summary().contains("Lowest error"));
    QVERIFY(best != 2);
    // Same settings, same numbers.
    const StartLabSnapshotPtr first_end = player().shown();
    click("reset_button");
    wait_for_step(0);
    click("play_button");
    QTRY_VERIFY_WITH_TIMEOUT(player().outcome() == Outcome::converged && !player().is_playing(), 60'000);
    wait_for_step(first_end->step);
    for (std::size_t k = 0; k < lab_starts.size(); ++k) {
      QVERIFY(player().shown()->runs[k].snapshot->factors == first_end->runs[k].snapshot->factors);
    }
  }

  void the_document_starts_it_again_but_not_unseen() {
    click("step_button");
    wait_for_step(1);
    TrainingSettings settings = document_->settings();
    settings.rank = 3;
    document_->set_settings(settings, "rank");
    wait_for_step(0);
    QCOMPARE(player().frame(0)->rank(), std::size_t{3});
    lab_->set_on_screen(false);
    settings.rank = 1;
    document_->set_settings(settings, "rank");
    QTest::qWait(50);
    QCOMPARE(player().frame(0)->rank(), std::size_t{3});
    lab_->set_on_screen(true);
    wait_for_step(0);
    QCOMPARE(player().frame(0)->rank(), std::size_t{1});
  }

  void leaving_pauses() {
    click("play_button");
    QTRY_VERIFY(player().is_playing());
    lab_->set_on_screen(false);
    QTRY_VERIFY(!player().is_playing());
  }

  void charts_show_four_lines_and_leave_out_exact_zeros() {
    for (int k = 0; k < 3; ++k) click("step_button");
    wait_for_step(3);
    for (const LabCurve curve : lab_curves) {
      const ChartSpec spec = lab_chart_spec(player().timeline(), curve, 3);
      QCOMPARE(spec.series.size(), 4);
      for (int k = 0; k < 4; ++k) {
        QCOMPARE(spec.series[k].points.size(), 4);
        for (int other = 0; other < k; ++other) QVERIFY(spec.series[k].role != spec.series[other].role);
      }
      QCOMPARE(spec.note.contains("Zero / Zero"), curve != LabCurve::rmse);
      QVERIFY(!spec.note.contains("Gauss"));
    }
  }

  void everything_can_be_exported() {
    const auto all = lab_->exportables();
    QCOMPARE(all.size(), std::size_t{7});
    QSet<QString> names;
    for (const Exportable* exportable : all) {
      QVERIFY(!exportable->export_title().isEmpty());
      QVERIFY(exportable->export_csv().count('\n') > 1);
      names.insert(exportable->export_name());
    }
    QCOMPARE(names.size(), 7);
  }

  void pointing_at_a_cell_lights_it_in_all_four() {
    const auto maps = lab_->findChildren<HeatmapWidget*>();
    QCOMPARE(maps.size(), 4);
    for (const HeatmapWidget* map : maps) QCOMPARE(map->size(), maps.front()->size());
    const HeatmapGeometry geometry = maps[1]->cell_geometry();
    QTest::mouseMove(maps[1], geometry.cell(2, 3).center().toPoint());
    const PointedCell cell{2, 3};
    QTRY_VERIFY(maps[0]->viewport()->pointed() == cell);
    QCOMPARE(maps[3]->viewport(), maps[0]->viewport());
  }

  void an_empty_table_is_no_trouble() {
    document_->replace({});
    wait_for_step(0);
    QCOMPARE(player().frame(0)->users(), std::size_t{0});
    click("step_button");
    wait_for_step(1);
  }

  void a_larger_table_fits_too() {
    document_->replace(load_data(QStringLiteral("planted-rank-4"), QStringLiteral("en")).value().session);
    wait_for_step(0);
    QVERIFY(player().frame(0)->users() > 6);
    click("step_button");
    wait_for_step(1);
    const HeatmapWidget* map = lab_->findChild<HeatmapWidget*>();
    QCOMPARE(map->viewport()->users(), player().frame(0)->users());
    QVERIFY(map->viewport()->largest_offset_y() == 0.0);
  }

  void chinese_at_once() {
    apply_language("zh_CN");
    QTRY_VERIFY(!summary().contains("Step"));
    QVERIFY(!text("gauss_zero", "finding").contains("moves"));
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::StartLabViewTest)
#include "start_lab_view_test.moc"
