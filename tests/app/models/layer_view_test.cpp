// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A learner trains one layer, by real clicks and keys; a small one, so that this takes no time.
#include "app/models/layer_view.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QtTest>

#include "app/charts/chart_view.h"
#include "app/exporting/exportable.h"
#include "app/models/layer_panel.h"
#include "app/models/models_page.h"
#include "app/shell/language.h"

namespace lora::app {

class LayerViewTest : public QObject {
  Q_OBJECT

  std::unique_ptr<ModelsPage> page_;
  static constexpr RealLayerSpec small{150, 200, 12, 3};

  template <typename T>
  T* find(const char* name) {
    return page_->layer().findChild<T*>(QString::fromLatin1(name));
  }
  QString text(const char* name) { return find<QLabel>(name)->text(); }
  void click(const char* name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
  RealLayerPlayer& player() { return page_->layer().player(); }
  void show_part(int part) {
    const auto buttons =
        page_->findChild<QWidget*>(QStringLiteral("model_parts"))->findChildren<QPushButton*>();
    QTest::mouseClick(buttons.at(part), Qt::LeftButton);
  }
  void wait_for_step_0() {
    QTRY_VERIFY(player().shown());
    QTRY_COMPARE(player().kept_count(), std::size_t{1});
    QTRY_COMPARE(player().shown()->step, std::size_t{0});
  }
  void train_to_the_end() {
    click("play_button");
    QTRY_VERIFY_WITH_TIMEOUT(player().outcome() == Outcome::converged, 60'000);
    QTRY_VERIFY(!player().is_playing() && player().shows_newest());
  }
  ChartSpec chart(std::size_t index) {
    const auto* chart = dynamic_cast<const ChartView*>(page_->layer().exportables().at(index));
    return chart->spec();
  }

 private slots:
  void init() {
    apply_language("en");
    page_ = std::make_unique<ModelsPage>(nullptr);
    page_->resize(1280, 800);
    page_->layer().make(small);
    page_->show();
    QVERIFY(QTest::qWaitForWindowExposed(page_.get()));
    show_part(2);
    wait_for_step_0();
  }
  void cleanup() {
    page_.reset();
    apply_language("en");
  }

  void nothing_is_made_before_the_part_is_opened() {
    ModelsPage fresh(nullptr);
    fresh.show();
    QVERIFY(QTest::qWaitForWindowExposed(&fresh));
    QVERIFY(!fresh.layer().player().problem());
    QVERIFY(fresh.player() == nullptr);
    QCOMPARE(page_->player(), static_cast<Player*>(&player()));
  }

  void step_0_corrects_nothing() {
    QCOMPARE(text("layer_relative_error"), QStringLiteral("100.00 %"));
    QCOMPARE(player().shown()->gradient_norm_a, 0.0);
    QVERIFY(text("layer_notice").startsWith("Step 0"));
    QCOMPARE(text("layer_parameters"), QStringLiteral("2,800 of 30,000"));
    QTRY_COMPARE(chart(1).series.size(), 1);  // nothing learned
    QTRY_VERIFY(chart(1).note.contains("B is 0"));
  }

  void a_run_reaches_the_floor_and_its_singular_values() {
    train_to_the_end();
    const double floor = player().problem()->floor(8);
    QVERIFY(player().shown()->relative_error < 1.01 * floor);
    QVERIFY(text("layer_notice").contains("as small as this rank allows"));
    QVERIFY(text("layer_speed") != QStringLiteral("–"));
    QCOMPARE(chart(0).series.size(), 2);
    QCOMPARE(chart(0).series[1].points[0].y(), floor);
    QCOMPARE(*chart(0).marker_x, double(player().shown()->step));
    const QString step = QLocale().toString(qulonglong(player().shown()->step));
    QTRY_VERIFY(chart(1).series.size() == 2 && chart(1).series[1].name.endsWith(step));
    QCOMPARE(chart(1).series[1].points.size(), 8);
    QVERIFY(std::abs(chart(1).series[1].points[0].y() - 1.0) < 0.02);
  }

  void another_rank_starts_again_and_enough_of_it_learns_everything() {
    train_to_the_end();
    click("layer_rank_16");
    wait_for_step_0();
    QCOMPARE(player().settings().rank, std::size_t{16});
    QCOMPARE(find<QSpinBox>("layer_rank")->value(), 16);
    QVERIFY(find<QPushButton>("layer_rank_16")->isChecked());
    QVERIFY(!find<QPushButton>("layer_rank_8")->isChecked());
    QVERIFY(chart(0).note.contains("best possible error is 0"));
    train_to_the_end();
    QVERIFY(player().shown()->relative_error < 0.011);
    QVERIFY(text("layer_notice").contains("practically all"));
    click("layer_rank_16");
    QVERIFY(find<QPushButton>("layer_rank_16")->isChecked());
    QCOMPARE(player().outcome(), Outcome::converged);  // the same rank is no new run
  }

  void scrubbing_and_stepping_work_as_on_the_other_pages() {
    for (int k = 1; k <= 3; ++k) {
      click("step_button");
      QTRY_COMPARE(player().shown()->step, std::size_t(k));
    }
    auto* timeline = find<QSlider>("timeline_slider");
    timeline->setFocus();
    QTest::keyClick(timeline, Qt::Key_Home);
    QCOMPARE(player().shown()->step, std::size_t{0});
    QCOMPARE(*chart(0).marker_x, 0.0);
    click("reset_button");
    wait_for_step_0();
    QCOMPARE(player().curve().size(), std::size_t{1});
  }

  void leaving_the_part_pauses() {
    find<QSlider>("speed_slider")->setValue(0);
    click("play_button");
    QVERIFY(player().is_playing());
    show_part(0);
    QVERIFY(!player().is_playing());
  }

  void a_rate_too_high_is_told() {
    auto* rate = find<QWidget>("layer_rate");
    rate->findChild<QAbstractButton*>(QStringLiteral("auto"))->click();
    auto* box = rate->findChild<QDoubleSpinBox*>();
    box->setValue(1000.0);
    click("play_button");
    QTRY_COMPARE(player().outcome(), Outcome::diverged);
    QTRY_VERIFY(text("layer_notice").contains("learning rate is too high"));
    QVERIFY(std::isfinite(player().shown()->relative_error));
  }

  void a_smaller_rate_goes_on_from_the_step_on_screen() {
    for (int k = 1; k <= 2; ++k) {
      click("step_button");
      QTRY_COMPARE(player().shown()->step, std::size_t(k));
    }
    auto* rate = find<QWidget>("layer_rate");
    rate->findChild<QAbstractButton*>(QStringLiteral("auto"))->click();
    rate->findChild<QDoubleSpinBox*>()->setValue(0.001);
    QTRY_COMPARE(player().learning_rate(), 0.001);
    click("step_button");
    QTRY_COMPARE(player().shown()->step, std::size_t{3});
  }

  void the_layers_are_those_of_the_catalogue() {
    QCOMPARE(page_->layer().panel().spec().d_out, std::size_t{4096});
    QCOMPARE(page_->layer().panel().spec().d_in, std::size_t{4096});
    QVERIFY(page_->layer().panel().layer_name().contains("q_proj"));
    auto* layers = find<QComboBox>("layers");
    QCOMPARE(layers->count(), 7);
    QVERIFY(layers->itemText(6).contains("4096 × 14336"));
    QVERIFY(text("layer_size").contains("16,777,216"));
    auto* models = find<QComboBox>("layer_models");
    const int diffusion = models->findText(QStringLiteral("Stable Diffusion 1.5"), Qt::MatchStartsWith);
    QVERIFY(diffusion >= 0);
    models->setCurrentIndex(diffusion);
    emit models->activated(diffusion);
    QTRY_COMPARE(player().problem()->spec().d_out, std::size_t{320});
    for (const ModelModule& module : load_model_file(QStringLiteral(":/models/llama3-70b.json"))->modules) {
      if (module.d_out == 28672) QVERIFY(module.d_out * module.d_in > RealLayerProblem::cell_limit);
    }
  }

  void the_language_changes_at_once() {
    train_to_the_end();
    const QString before = text("layer_notice");
    apply_language("zh_CN");
    QVERIFY(!text("layer_notice").isEmpty());
    apply_language("en");
    QCOMPARE(text("layer_notice"), before);
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::LayerViewTest)
#include "layer_view_test.moc"
