// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A teacher's first hour, by real clicks and keys: edit, train, scrub, undo, compare, export, save, open
// again.
#include "app/shell/main_window.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

#include "app/document/data_source.h"
#include "app/document/session_store.h"
#include "app/exporting/export_formats.h"
#include "app/rank/compare_page.h"
#include "app/ratings/ratings_heatmap.h"
#include "app/shell/language.h"
#include "app/theme/theme.h"
#include "app/training/run_notice.h"
#include "app/training/train_page.h"

namespace lora::app {

class MainWindowTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;
  std::unique_ptr<MainWindow> window_;

  template <typename Widget>
  Widget* find(const char* name) {
    // Pages have controls of the same names: the Train page's come first.
    auto* found = window_->findChild<TrainPage*>()->findChild<Widget*>(QString::fromLatin1(name));
    return found ? found : window_->findChild<Widget*>(QString::fromLatin1(name));
  }
  const Snapshot& shown() { return window_->player().frame()->snapshot(); }
  void click(const char* name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
  RatingsHeatmap* ratings() { return window_->findChild<RatingsHeatmap*>(); }
  void step(int times) {
    for (int k = 0; k < times; ++k) {
      const std::size_t before = window_->player().timeline().newest()->step;
      click("step_button");
      QTRY_COMPARE(window_->player().timeline().newest()->step, before + 1);
    }
  }
  void wait_for_step_0() {
    QTRY_VERIFY(window_->player().frame());
    QTRY_COMPARE(window_->player().timeline().size(), std::size_t{1});
    QCOMPARE(window_->player().timeline().newest()->step, std::size_t{0});
    QTRY_COMPARE(window_->player().frame()->step(), std::size_t{0});
  }

 private slots:
  void initTestCase() {
    QCoreApplication::setOrganizationName("lora-cinema-test");
    QCoreApplication::setApplicationName("lora-cinema-test");
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder_.path());
    apply_language("en");
    apply_theme(ThemeId::light);
  }

  void init() {
    window_ = std::make_unique<MainWindow>();
    window_->open("two-tastes");
    window_->show();
    QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
    QTRY_COMPARE(window_->document().table().users(), std::size_t{6});
    wait_for_step_0();
  }

  void cleanup() {
    window_->document().undo_stack().setClean();  // closing must not ask
    window_->close();
    window_.reset();
    apply_language("en");
  }

  void at_step_0_the_guess_is_w_and_only_b_is_pulled() {
    for (std::size_t user = 0; user < 6; ++user) {
      for (std::size_t movie = 0; movie < 8; ++movie)
        QCOMPARE(window_->player().frame()->guess(user, movie), 0.0);
    }
    QCOMPARE(shown().gradient_norm_a, 0.0);
    QVERIFY(shown().gradient_norm_b > 0.0);
    QCOMPARE(find<QLabel>("gradient_a_value")->text(), QString("0"));
    step(1);
    QVERIFY(window_->player().frame()->guess(0, 0) != 0.0);
  }

  void playing_ends_at_the_floor_and_scrubbing_shows_kept_steps() {
    find<QSlider>("speed_slider")->setValue(find<QSlider>("speed_slider")->maximum());
    click("play_button");
    QTRY_COMPARE_WITH_TIMEOUT(window_->player().outcome(), Outcome::converged, 20000);
    QTRY_VERIFY(!window_->player().is_playing());
    QVERIFY(shown().rmse < 0.0712);
    const double trained = shown().rmse;
    auto* timeline = find<QSlider>("timeline_slider");
    timeline->setValue(0);
    QCOMPARE(window_->player().frame()->step(), std::size_t{0});
    QVERIFY(shown().rmse > 3.0);
    timeline->setValue(timeline->maximum());
    QCOMPARE(shown().rmse, trained);
    click("step_back_button");
    QVERIFY(window_->player().frame()->step() < window_->player().timeline().newest()->step);
  }

  void space_plays_and_pauses() {
    ratings()->setFocus();
    QTest::keyClick(ratings(), Qt::Key_Space);
    QVERIFY(window_->player().is_playing());
    QTest::keyClick(ratings(), Qt::Key_Space);
    QVERIFY(!window_->player().is_playing());
  }

  void editing_while_training_goes_on_warm_and_can_be_undone() {
    step(5);
    const Factors before = shown().factors;
    ratings()->setFocus();
    QTest::keyClick(ratings(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClicks(ratings(), "1");
    QWidget* editor = QApplication::focusWidget();
    QVERIFY(editor != ratings());
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(window_->document().table().at(0, 0), std::optional<double>(1.0));
    QTRY_COMPARE(window_->player().frame()->rating(0, 0), std::optional<double>(1.0));
    QCOMPARE(window_->player().frame()->step(), std::size_t{5});
    QVERIFY(shown().factors == before);
    QVERIFY(window_->findChild<RunNotice*>()->text().contains("Warm"));
    window_->document().undo_stack().undo();
    QCOMPARE(window_->document().table().at(0, 0), std::optional<double>(5.0));
    QTRY_COMPARE(window_->player().frame()->rating(0, 0), std::optional<double>(5.0));
  }

  void a_typed_rating_is_kept_by_clicking_elsewhere() {
    ratings()->setFocus();
    QTest::keyClick(ratings(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClicks(ratings(), "2");
    const QRectF other = ratings()->cell_geometry().slot(3, 3);
    QTest::mouseClick(ratings(), Qt::LeftButton, {}, other.center().toPoint());
    QCOMPARE(window_->document().table().at(0, 0), std::optional<double>(2.0));
    QCOMPARE(ratings()->viewport()->cursor(), (HeatmapCell{3, 3}));
  }

  void the_notice_names_the_step_of_the_newest_edit() {
    window_->document().set_ratings({{0, 0, 2.0}}, "edit");
    QVERIFY(window_->findChild<RunNotice*>()->text().contains("at step 0,"));
    QTRY_COMPARE(window_->player().frame()->rating(0, 0), std::optional<double>(2.0));
    step(3);
    window_->document().set_ratings({{0, 0, 3.0}}, "edit");
    QVERIFY(window_->findChild<RunNotice*>()->text().contains("at step 3,"));
  }

  void scrolling_the_panel_leaves_the_settings_alone() {
    auto* method = find<QComboBox>("method_box");
    ratings()->setFocus();
    const TrainingSettings before = window_->document().settings();
    QWheelEvent wheel(QPointF(5, 5), method->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(method, &wheel);
    QVERIFY(window_->document().settings() == before);
  }

  void another_rank_starts_again() {
    step(3);
    find<QSpinBox>("rank_box")->setValue(3);
    wait_for_step_0();
    QTRY_COMPARE(window_->player().frame()->rank(), std::size_t{3});
    QVERIFY(window_->findChild<RunNotice*>()->text().contains("step 0"));
  }

  void a_rate_too_high_is_a_lesson() {
    step(2);
    TrainingSettings settings = window_->document().settings();
    settings.learning_rate = 50.0;
    window_->document().set_settings(settings, "rate");
    click("play_button");
    QTRY_COMPARE(window_->player().outcome(), Outcome::diverged);
    QVERIFY(shown().factors.all_finite());
    QVERIFY(std::isfinite(shown().rmse));
    QVERIFY(window_->findChild<RunNotice*>()->text().contains("learning rate is too high"));
    QVERIFY(!window_->player().is_playing());
  }

  void ranks_are_compared_and_charts_exported() {
    window_->show_page(Page::compare);
    auto* page = window_->findChild<ComparePage*>();
    click("compare");
    QTRY_VERIFY_WITH_TIMEOUT(page->report(), 60000);
    QCOMPARE(page->report()->result->ranks.size(), std::size_t{6});
    auto all = page->exportables();
    for (const Exportable* exportable : window_->findChild<TrainPage*>()->exportables())
      all.push_back(exportable);
    QVERIFY(all.size() >= 9);
    for (const Exportable* exportable : all) {
      const auto files =
          export_all(*exportable, folder_.path(),
                     {ExportFormat::png, ExportFormat::svg, ExportFormat::pdf, ExportFormat::csv},
                     PictureBackground::white, current_theme());
      QVERIFY2(files.has_value(), qPrintable(exportable->export_name()));
      for (const QString& file : files.value()) QVERIFY2(QFileInfo(file).size() > 40, qPrintable(file));
    }
  }

  void a_saved_session_opens_with_the_same_picture() {
    step(7);
    find<QSlider>("timeline_slider")->setValue(4);
    Session session = window_->document().session();
    session.run = window_->player().kept_steps();
    session.shown_step = 4;
    const Factors shown_factors = shown().factors;
    const Factors newest = window_->player().timeline().newest()->factors;
    const QString path = folder_.filePath("a.loracinema");
    QVERIFY(!save_session(session, path));
    window_->open("pure-noise");
    QTRY_VERIFY(window_->document().session().example == "pure-noise");
    window_->open(path);
    QTRY_COMPARE(window_->document().path(), path);
    QTRY_COMPARE(window_->player().timeline().size(), std::size_t{8});
    QTRY_COMPARE(window_->player().frame()->step(), std::size_t{4});
    QVERIFY(shown().factors == shown_factors);
    QVERIFY(window_->player().timeline().newest()->factors == newest);
    // Going on from there is the same as never having stopped.
    find<QSlider>("timeline_slider")->setValue(7);
    step(1);
    const Factors resumed = shown().factors;
    window_->open("two-tastes");
    QTRY_VERIFY(window_->document().path().isEmpty());
    wait_for_step_0();
    step(8);
    QVERIFY(shown().factors == resumed);
  }

  void a_dropped_csv_is_opened_and_remembered() {
    const QString path = folder_.filePath("dropped.csv");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("user,Red Orbit,Slow Dance\nAna,5,1\nBo,,2\n");
    file.close();
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window_.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window_.get(), &drop);
    QTRY_COMPARE(window_->document().table().users(), std::size_t{2});
    QVERIFY(!window_->document().table().at(1, 0));
    QVERIFY(QSettings().value("recent_files").toStringList().contains(path));
  }

  void a_bad_file_leaves_everything_as_it_was() {
    step(2);
    const QString path = folder_.filePath("bad.csv");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("user,Red Orbit\nAna,five\n");
    file.close();
    window_->open(path);
    QTRY_VERIFY(window_->findChild<QLabel*>("import_summary"));
    auto* told = window_->findChild<QLabel*>("import_summary");
    QTRY_VERIFY(told->text().contains("five"));
    QVERIFY(!window_->findChild<QPushButton*>("import_accept")->isEnabled());
    window_->findChild<QPushButton*>("import_cancel")->click();
    QTRY_VERIFY(!window_->findChild<QLabel*>("import_summary"));
    QCOMPARE(window_->document().table().users(), std::size_t{6});
    QCOMPARE(window_->player().timeline().newest()->step, std::size_t{2});
  }

  void a_file_that_can_be_read_in_two_ways_is_shown_before_it_is_opened() {
    const auto actions = window_->findChildren<QAction*>();
    const auto found = std::find_if(actions.begin(), actions.end(), [](const QAction* action) {
      return action->text().remove(QLatin1Char('&')).startsWith(QLatin1String("Import settings"));
    });
    QVERIFY(found != actions.end());
    QAction* const settings = *found;
    QVERIFY(!settings->isEnabled());
    const QString path = folder_.filePath("doubt.csv");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(";Alien\nAna;1,234\nBo;2,345\n");
    file.close();
    const auto button = [&](const char* name) {
      return window_->findChild<QPushButton*>(QString::fromLatin1(name));
    };
    window_->open(path);
    QTRY_VERIFY(button("import_cancel"));
    QCOMPARE(window_->document().table().users(), std::size_t{6});
    button("import_cancel")->click();
    QTRY_VERIFY(!button("import_cancel"));
    QCOMPARE(window_->document().table().users(), std::size_t{6});
    window_->open(path);
    QTRY_VERIFY(button("import_accept") && button("import_accept")->isEnabled());
    button("import_accept")->click();
    QTRY_COMPARE(window_->document().table().at(0, 0), std::optional(1.234));
    QTRY_VERIFY(!button("import_accept"));
    QVERIFY(settings->isEnabled());
    settings->trigger();
    QTRY_VERIFY(button("import_accept") && button("import_accept")->isEnabled());
    auto* thousands = window_->findChild<QComboBox*>("import_thousands");
    thousands->setCurrentIndex(thousands->findText("comma", Qt::MatchStartsWith));
    QTRY_VERIFY(button("import_accept")->isEnabled());
    button("import_accept")->click();
    QTRY_COMPARE(window_->document().table().at(0, 0), std::optional(1234.0));
    window_->open("two-tastes");
    QTRY_COMPARE(window_->document().table().users(), std::size_t{6});
    QVERIFY(!settings->isEnabled());
  }

  void language_and_theme_switch_at_once() {
    auto* play = find<QPushButton>("play_button");
    QCOMPARE(play->text(), QString("Play"));
    apply_language("zh_CN");
    QTRY_COMPARE(play->text(), QString("播放"));
    apply_theme(ThemeId::projector);
    QVERIFY(play->font().pointSizeF() > 0);
    apply_theme(ThemeId::light);
    apply_language("en");
    QTRY_COMPARE(play->text(), QString("Play"));
  }

  void closing_while_training_ends() {
    find<QSlider>("speed_slider")->setValue(find<QSlider>("speed_slider")->maximum());
    click("play_button");
    QTRY_VERIFY(window_->player().timeline().newest()->step > 20);
    // cleanup() closes and destroys it
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::MainWindowTest)
#include "main_window_test.moc"
