// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/experiments/directions_experiment.h"

#include <QLabel>
#include <QPushButton>
#include <QtTest>
#include <numeric>

#include "app/experiments/direction_report.h"
#include "app/exporting/picture.h"
#include "app/shell/language.h"
#include "tests/app/experiments/run_fixture.h"
#include "tests/app/exporting/slide_type.h"

namespace lora::app {

class DirectionsExperimentTest : public QObject {
  Q_OBJECT

  std::unique_ptr<test::RunFixture> fixture_;
  std::unique_ptr<DirectionsExperiment> experiment_;

  template <typename T>
  T* find(const char* name) {
    return experiment_->findChild<T*>(QString::fromLatin1(name));
  }
  void make(const char* example, std::size_t steps) {
    fixture_ = std::make_unique<test::RunFixture>();
    fixture_->open(example);
    fixture_->train(steps);
    experiment_ = std::make_unique<DirectionsExperiment>(fixture_->document, nullptr);
    experiment_->resize(1100, 700);
    experiment_->set_run_source([this] { return fixture_->run; });
    experiment_->show();
    experiment_->show_frame(fixture_->frame(steps));
  }

 private slots:
  void cleanup() { experiment_.reset(); }

  void the_run_is_split_and_its_order_is_told() {
    make("two-tastes", 80);
    const DirectionReport* report = experiment_->report();
    QVERIFY(report);
    QVERIFY(!find<QLabel>("directions_notice")->isVisible());
    const double rmse = fixture_->run.back()->rmse;
    const double energy = std::accumulate(report->energies.begin(), report->energies.end(), 0.0);
    QVERIFY(std::abs(energy - rmse * rmse * 48.0) < 1e-10);
    // The steps told are those of this run.
    const QString story = find<QLabel>("directions_story")->text();
    for (std::size_t i = 0; i < 2; ++i) {
      QVERIFY(report->history.half_steps[i]);
      QVERIFY(story.contains(QStringLiteral("%1 at step %2").arg(i + 1).arg(*report->history.half_steps[i])));
    }
    QVERIFY(*report->history.half_steps[0] < *report->history.half_steps[1]);
    QVERIFY(story.contains("Not yet: 3, 4, 5, 6"));
    QCOMPARE(experiment_->exportables().size(), std::size_t{3});
    QVERIFY(experiment_->exportables()[0]->export_csv().startsWith("step,direction_1,"));
    for (const Exportable* exportable : experiment_->exportables()) {
      QVERIFY2(slide_points(*exportable) > 17.99, qPrintable(exportable->export_name()));
      QVERIFY2(!exportable->export_caption().isEmpty(), qPrintable(exportable->export_name()));
      const auto picture = render_image(*exportable, 1.0, PictureBackground::white, current_theme());
      QVERIFY(picture && !picture->isNull());
    }
  }

  void a_run_that_goes_on_is_followed() {
    make("two-tastes", 3);
    QVERIFY(!experiment_->report()->history.half_steps[0]);
    QVERIFY(find<QLabel>("directions_story")->text().contains("no direction"));
    fixture_->train(80);
    experiment_->show_frame(fixture_->frame(80));
    QTRY_VERIFY(experiment_->report()->history.half_steps[0]);
    QCOMPARE(experiment_->report()->step, std::size_t{80});
  }

  void with_unseen_ratings_it_says_why_and_offers_an_example() {
    make("three-tastes", 20);
    QVERIFY(!experiment_->report());
    QVERIFY(find<QLabel>("directions_notice")->text().contains("unseen"));
    QVERIFY(experiment_->exportables().empty());
    const auto table = fixture_->document.session().table;
    QTest::mouseClick(find<QPushButton>("directions_train_here"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(experiment_->report(), 20'000);
    QVERIFY(find<QLabel>("directions_notice")->text().contains("untouched"));
    QCOMPARE(fixture_->document.session().table, table);
    QTest::mouseClick(find<QPushButton>("directions_back"), Qt::LeftButton);
    QVERIFY(!experiment_->report());
  }

  void hidden_ratings_are_gaps_too() {
    make("two-tastes", 20);
    TrainingSettings settings = fixture_->document.settings();
    settings.hidden_percent = 20.0;
    fixture_->document.set_settings(settings, QStringLiteral("hide"));
    fixture_->train(20);
    experiment_->show_frame(fixture_->frame(20));
    QTRY_VERIFY(!experiment_->report());
    QVERIFY(find<QLabel>("directions_notice")->text().contains("hidden"));
  }

  void without_a_run_a_copy_can_be_trained_here() {
    make("two-tastes", 0);
    QVERIFY(!experiment_->report());
    QTest::mouseClick(find<QPushButton>("directions_train_here"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(experiment_->report(), 20'000);
    QVERIFY(experiment_->report()->history.half_steps[1]);
    // Editing the table makes the copy one of an earlier table.
    fixture_->document.set_ratings({{0, 0, 1.0}}, QStringLiteral("edit"));
    QTRY_VERIFY(!experiment_->report());
  }

  void a_weaker_direction_first_is_not_called_the_rule() {
    make("two-tastes", 80);
    DirectionReport report = *experiment_->report();
    std::swap(report.history.half_steps[0], report.history.half_steps[1]);
    QVERIFY(direction_story(report).contains("weaker direction came before"));
    QVERIFY(!direction_story(report).contains("the sooner"));
  }

  void both_languages() {
    make("two-tastes", 80);
    apply_language(QStringLiteral("zh_CN"));
    apply_language(QStringLiteral("en"));
    QVERIFY(find<QLabel>("directions_story")->text().startsWith("In this run"));
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::DirectionsExperimentTest)
#include "directions_experiment_test.moc"
