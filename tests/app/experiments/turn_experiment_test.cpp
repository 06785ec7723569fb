// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/experiments/turn_experiment.h"

#include <QDial>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QtTest>

#include "app/exporting/picture.h"
#include "app/heatmap/heatmap_widget.h"
#include "app/shell/language.h"
#include "tests/app/experiments/run_fixture.h"
#include "tests/app/exporting/slide_type.h"

namespace lora::app {

class TurnExperimentTest : public QObject {
  Q_OBJECT

  std::unique_ptr<test::RunFixture> fixture_;
  std::unique_ptr<TurnExperiment> experiment_;

  template <typename T>
  T* find(const char* name) {
    return experiment_->findChild<T*>(QString::fromLatin1(name));
  }
  const HeatmapSource& map(int index) {
    return *dynamic_cast<const HeatmapWidget*>(experiment_->exportables()[std::size_t(index)])->source();
  }
  void make(std::size_t rank) {
    fixture_ = std::make_unique<test::RunFixture>();
    fixture_->open("two-tastes");
    fixture_->set_rank(rank);
    fixture_->train(100);
    experiment_ = std::make_unique<TurnExperiment>(fixture_->document, nullptr);
    experiment_->resize(1000, 600);
    experiment_->show();
    experiment_->show_frame(fixture_->frame(100));
  }

 private slots:
  void init() { make(2); }
  void cleanup() { experiment_.reset(); }

  void at_0_degrees_everything_is_as_on_the_train_page() {
    const FramePtr frame = fixture_->frame(100);
    QCOMPARE(map(0).value(3, 1), frame->a(3, 1));
    QCOMPARE(map(1).value(1, 4), frame->b(1, 4));
    QCOMPARE(map(2).value(3, 4), frame->guess(3, 4));
    QCOMPARE(experiment_->largest_guess_difference(), 0.0);
    QCOMPARE(find<QLabel>("turn_guess_change")->text(), QStringLiteral("0, exactly"));
    QVERIFY(!find<QLabel>("turn_notice")->isVisible());
  }

  void the_keyboard_turns_numbers_change_and_the_guess_does_not() {
    const FramePtr frame = fixture_->frame(100);
    auto* dial = find<QDial>("turn_dial");
    dial->setFocus();
    for (int k = 0; k < 3; ++k) QTest::keyClick(dial, Qt::Key_PageUp);
    for (int k = 0; k < 2; ++k) QTest::keyClick(dial, Qt::Key_Down);
    QCOMPARE(find<QSpinBox>("turn_degrees")->value(), 43);
    QVERIFY(std::abs(map(0).value(3, 1) - frame->a(3, 1)) > 0.01);
    for (std::size_t user = 0; user < 6; ++user) {
      for (std::size_t movie = 0; movie < 8; ++movie) {
        QVERIFY(std::abs(map(2).value(user, movie) - frame->guess(user, movie)) < 1e-13);
      }
    }
    QVERIFY(experiment_->largest_guess_difference() < 1e-13);
    // Shown as it is, in powers of ten, never rounded to 0.
    const QString shown = find<QLabel>("turn_guess_change")->text();
    QVERIFY(experiment_->largest_guess_difference() == 0.0 ? shown.contains("exactly")
                                                           : shown.contains("e-1"));
    QTest::keyClick(dial, Qt::Key_Home);
    QCOMPARE(dial->value(), 0);
    QCOMPARE(map(0).value(3, 1), frame->a(3, 1));
  }

  void the_mouse_and_the_box_turn_too() {
    auto* dial = find<QDial>("turn_dial");
    const QPoint center = dial->rect().center();
    QTest::mouseClick(dial, Qt::LeftButton, {}, center + QPoint(0, -40));
    QVERIFY(std::abs(dial->value() - 90) <= 1);
    QTest::mouseClick(dial, Qt::LeftButton, {}, center + QPoint(-40, 30));
    QVERIFY(dial->value() < -90);
    auto* box = find<QSpinBox>("turn_degrees");
    box->selectAll();
    QTest::keyClicks(box, "-30");
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(dial->value(), -30);
  }

  void a_stretch_leaves_the_guess_alone_as_well() {
    auto* stretch = find<QSlider>("turn_stretch");
    stretch->setFocus();
    QTest::keyClick(stretch, Qt::Key_End);
    const FramePtr frame = fixture_->frame(100);
    QVERIFY(std::abs(map(0).value(3, 0) - 4.0 * frame->a(3, 0)) < 1e-12);
    QVERIFY(experiment_->largest_guess_difference() < 1e-13);
    QTest::mouseClick(find<QPushButton>("turn_back"), Qt::LeftButton);
    QCOMPARE(stretch->value(), 0);
    QCOMPARE(experiment_->largest_guess_difference(), 0.0);
  }

  void another_rank_is_explained_and_a_copy_leaves_the_session_alone() {
    make(3);
    QVERIFY(find<QLabel>("turn_notice")->text().contains("rank 3"));
    QVERIFY(experiment_->exportables().empty());
    QVERIFY(!find<QDial>("turn_dial")->isEnabled());
    const int before = fixture_->document.undo_stack().count();
    QTest::mouseClick(find<QPushButton>("turn_train_copy"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(experiment_->source_frame(), 20'000);
    QCOMPARE(experiment_->source_frame()->rank(), std::size_t{2});
    QCOMPARE(fixture_->document.settings().rank, std::size_t{3});
    QCOMPARE(fixture_->document.undo_stack().count(), before);
    QVERIFY(find<QLabel>("turn_notice")->text().contains("untouched"));
    QVERIFY(find<QDial>("turn_dial")->isEnabled());
    // A table that is edited has no copy yet.
    fixture_->document.set_ratings({{0, 0, 1.0}}, QStringLiteral("edit"));
    QVERIFY(!experiment_->source_frame());
  }

  void everything_is_exported_as_shown() {
    find<QSpinBox>("turn_degrees")->setValue(30);
    QCOMPARE(experiment_->exportables().size(), std::size_t{4});
    for (const Exportable* exportable : experiment_->exportables()) {
      QVERIFY2(slide_points(*exportable) > 17.99, qPrintable(exportable->export_name()));
      QVERIFY2(!exportable->export_caption().isEmpty(), qPrintable(exportable->export_name()));
      const auto picture = render_image(*exportable, 1.0, PictureBackground::white, current_theme());
      QVERIFY(picture && !picture->isNull());
      QVERIFY(exportable->export_csv().count('\n') >= 3);
    }
    apply_language(QStringLiteral("zh_CN"));
    apply_language(QStringLiteral("en"));
    QCOMPARE(find<QPushButton>("turn_back")->text(), QStringLiteral("Back to 0°"));
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::TurnExperimentTest)
#include "turn_experiment_test.moc"
