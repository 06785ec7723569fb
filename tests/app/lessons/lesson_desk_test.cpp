// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lessons in the window: skipping, leaving, another language, and lessons that cannot be opened.
#include "app/shell/lesson_desk.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QtTest>

#include "app/lessons/lesson_guide.h"
#include "app/lessons/lesson_panel.h"
#include "app/ratings/ratings_heatmap.h"
#include "app/shell/workspace.h"
#include "tests/app/lessons/learner.h"
#include "tests/app/shell/window_fixture.h"

namespace lora::app {

class LessonDeskTest : public QObject {
  Q_OBJECT

  CleanProfile profile_;
  std::unique_ptr<MainWindow> window_;
  std::unique_ptr<Learner> learner_;

  LessonGuide& guide() { return learner_->guide(); }
  void open_one() {
    window_ = open_window();
    learner_ = std::make_unique<Learner>(*window_);
  }
  void open_lesson(const QString& id) {
    window_->lessons().open(id);
    QTRY_VERIFY(guide().run() != nullptr);
  }
  void close_all() {
    learner_.reset();
    if (!window_) return;
    window_->lessons().leave();
    close_window(window_);
  }

 private slots:
  void init() {
    QSettings().clear();
    open_one();
  }
  void cleanup() {
    close_all();
    apply_language(QStringLiteral("en"));
  }

  void a_page_of_a_lesson_stays_until_its_dialog_has_returned() {
    open_lesson(QStringLiteral("01-ratings"));
    const QPointer<Workspace> pages = &window_->shown();
    QVERIFY(pages != nullptr);
    bool was_there = false;
    QEventLoop program, dialog;
    QTimer::singleShot(0, &program, [&] {
      QTimer::singleShot(0, &dialog, [&] { window_->lessons().leave(); });
      QTimer::singleShot(400, &dialog, [&] {
        was_there = pages != nullptr;
        dialog.quit();
      });
      dialog.exec();
    });
    QTimer::singleShot(1500, &program, &QEventLoop::quit);
    program.exec();
    QVERIFY(was_there);
    QTRY_VERIFY(pages == nullptr);
  }

  void every_step_can_be_skipped_by_key() {
    open_lesson(QStringLiteral("01-ratings"));
    for (std::size_t place = 0; place < guide().last_place(); ++place) {
      QCOMPARE(guide().place(), place);
      learner_->find<QPushButton>("lesson_next")->setFocus();
      learner_->press(Qt::Key_PageDown);
    }
    QCOMPARE(guide().place(), guide().last_place());
    QVERIFY(guide().progress().chapter("01-ratings").steps.empty());
  }

  void skipping_while_the_pages_are_prepared_ends_at_the_last_preparation() {
    window_->lessons().open(QStringLiteral("02-rank"));
    for (int k = 0; k < 3; ++k) guide().next();
    QTRY_VERIFY(guide().run() != nullptr);
    QCOMPARE(guide().run()->step().id, std::string("one-more"));
    QTRY_COMPARE(window_->document().settings().rank, std::size_t{1});
    QTRY_VERIFY(window_->player().frame()->step() > 0);
  }

  void progress_is_there_in_the_next_window() {
    open_lesson(QStringLiteral("01-ratings"));
    learner_->press(Qt::Key_Return);
    QVERIFY(guide().run()->is_done());
    guide().next();
    QTRY_VERIFY(guide().run() != nullptr);
    close_all();
    open_one();
    QVERIFY(guide().progress().chapter("01-ratings").steps.contains("table"));
    open_lesson(QStringLiteral("01-ratings"));
    QCOMPARE(guide().place(), std::size_t{1});
  }

  void another_language_begins_the_step_again_in_it() {
    open_lesson(QStringLiteral("01-ratings"));
    guide().go_to(1);
    QTRY_VERIFY(guide().run() != nullptr);
    guide().predict(std::size_t{0});
    apply_language(QStringLiteral("zh_CN"));
    QTRY_COMPARE(QString::fromStdString(window_->document().table().user_name(0)), QStringLiteral("安娜"));
    QTRY_VERIFY(guide().run() != nullptr);
    QVERIFY(guide().run()->waits_for_prediction());
    QCOMPARE(guide().place(), std::size_t{1});
    const auto& words = guide().lesson()->words_in("zh_CN").sections.at("alike");
    QCOMPARE(learner_->find<QLabel>("step_heading")->text(), QString::fromStdString(words.heading));
  }

  void enter_in_the_ratings_gives_the_cell_and_edits_afterwards() {
    open_lesson(QStringLiteral("01-ratings"));
    learner_->press(Qt::Key_Return);  // the highest rating is the first cell
    QCOMPARE(guide().run()->verdict(), Verdict::right);
    window_->shown().take_focus();
    learner_->press(Qt::Key_Return);
    QVERIFY(QApplication::focusWidget()->inherits("QLineEdit"));
  }

  void a_pointer_that_passes_chooses_nothing() {
    open_lesson(QStringLiteral("01-ratings"));
    HeatmapWidget* ratings = &window_->shown().ratings();
    learner_->point_at(ratings, 3, 3);
    QTRY_VERIFY(guide().facts().contains("cell"));
    QTest::mouseMove(window_->windowHandle(), QPoint(5, 300));
    QTRY_VERIFY(!guide().facts().contains("cell"));
  }

  void escape_loses_nothing() {
    open_lesson(QStringLiteral("01-ratings"));
    for (int k = 0; k < 3; ++k) learner_->press(Qt::Key_Escape);
    QVERIFY(window_->lessons().is_running());
    QCOMPARE(guide().place(), std::size_t{0});
  }

  void a_lesson_that_is_wrong_is_told_and_changes_nothing() {
    const QTemporaryDir folder;
    QFile file(folder.filePath("lesson.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\n\"version\": 1,\n\"stpes\": []\n}");
    file.close();
    window_->document().set_ratings({{0, 0, 2.0}}, "edit");
    QString told;
    learner_->in_dialog([&] { window_->lessons().open(folder.path()); },
                        [&](QDialog& dialog) { told = static_cast<QMessageBox&>(dialog).informativeText(); });
    QVERIFY2(told.contains("lesson.json") && told.contains("stpes") && told.contains("3"), qPrintable(told));
    QVERIFY(!window_->lessons().is_running());
    QVERIFY(&window_->shown() == &window_->own());
    QCOMPARE(window_->document().table().at(0, 0), std::optional<double>(2.0));
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::LessonDeskTest)
#include "lesson_desk_test.moc"
