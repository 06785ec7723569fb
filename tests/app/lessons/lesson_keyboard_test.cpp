// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson without a mouse: the keyboard is where the next thing is to be done.
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QtTest>

#include "app/lessons/lesson_guide.h"
#include "app/lessons/lesson_panel.h"
#include "app/ratings/ratings_heatmap.h"
#include "app/shell/lesson_desk.h"
#include "app/shell/workspace.h"
#include "tests/app/lessons/learner.h"
#include "tests/app/shell/window_fixture.h"

namespace lora::app {

class LessonKeyboardTest : public QObject {
  Q_OBJECT

  CleanProfile profile_;
  std::unique_ptr<MainWindow> window_;
  std::unique_ptr<Learner> learner_;

  LessonGuide& guide() { return learner_->guide(); }
  QWidget* focus() { return QApplication::focusWidget(); }
  void open_step(const QString& lesson, const QString& step) {
    window_->lessons().open(lesson, step);
    QTRY_VERIFY(guide().run() != nullptr);
  }
  QWidget* side_panel() { return window_->shown().shown_page()->findChild<QWidget*>("side_panel"); }

 private slots:
  void init() {
    QSettings().clear();
    window_ = open_window();
    learner_ = std::make_unique<Learner>(*window_);
  }
  void cleanup() {
    learner_.reset();
    window_->lessons().leave();
    close_window(window_);
  }

  void a_task_begins_at_its_control_and_a_number_is_typed_over() {
    open_step("02-rank", "one-more");
    learner_->press(Qt::Key_3);
    QCOMPARE(focus()->objectName(), QStringLiteral("rank_box"));
    learner_->type(QStringLiteral("2"));
    learner_->press(Qt::Key_Space);  // takes the number, and plays
    QTRY_COMPARE(window_->document().settings().rank, std::size_t{2});
    QVERIFY(window_->player().is_playing());
    QTRY_VERIFY_WITH_TIMEOUT(guide().run()->is_done(), 20'000);
  }

  void space_plays_from_a_choice_that_is_made_already() {
    open_step("03-start", "both-zero");
    learner_->press(Qt::Key_3);
    learner_->press(Qt::Key_Down);
    QCOMPARE(window_->document().settings().start, Start::zero_zero);
    learner_->press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(guide().run()->is_done(), 20'000);
  }

  void page_down_in_a_number_box_goes_on_and_changes_no_number() {
    open_step("02-rank", "width");
    learner_->type(QStringLiteral("42"));
    learner_->press(Qt::Key_Return);
    QCOMPARE(focus()->objectName(), QStringLiteral("rank_box"));
    learner_->press(Qt::Key_PageDown);
    QCOMPARE(guide().place(), std::size_t{1});
    QTRY_VERIFY(guide().run() != nullptr);
    QCOMPARE(window_->document().settings().rank, std::size_t{2});
  }

  void what_was_answered_leads_to_next() {
    open_step("01-ratings", "thin-tables");
    learner_->type(QStringLiteral("28"));
    learner_->press(Qt::Key_Return);
    QVERIFY(guide().run()->is_done());
    QCOMPARE(focus()->objectName(), QStringLiteral("lesson_next"));
    learner_->press(Qt::Key_Return);
    QCOMPARE(guide().place(), std::size_t{4});
  }

  void f6_goes_round_the_parts_of_the_window() {
    open_step("02-rank", "width");
    QVERIFY(learner_->panel().isAncestorOf(focus()));
    learner_->press(Qt::Key_F6);
    QVERIFY(focus() == &window_->shown().ratings());
    learner_->press(Qt::Key_F6);
    QVERIFY(side_panel()->isAncestorOf(focus()));
    learner_->press(Qt::Key_F6);
    QCOMPARE(focus()->objectName(), QStringLiteral("play_button"));
    learner_->press(Qt::Key_F6);
    QVERIFY(learner_->panel().isAncestorOf(focus()));
    window_->lessons().leave();
    learner_->panel().hide();
    window_->own().take_focus();
    for (int k = 0; k < 3; ++k) learner_->press(Qt::Key_F6);
    QVERIFY(focus() == &window_->own().ratings());
  }

  void what_is_told_goes_along_while_training_goes_on() {
    open_step("02-rank", "who-chooses");
    learner_->press(Qt::Key_2);
    learner_->speed_up();
    window_->shown().take_focus();
    learner_->press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(number_of(guide().facts(), "step").value_or(0) > 60, 20'000);
    learner_->press(Qt::Key_Space);
    const auto says = [&](std::size_t step) {
      return learner_->find<QLabel>("step_done_text")
          ->text()
          .contains(QStringLiteral("After %1 ").arg(QLocale().toString(static_cast<qulonglong>(step))));
    };
    QTRY_VERIFY(says(window_->player().frame()->step()));
    const std::size_t step = window_->player().frame()->step();
    QVERIFY(step > 60);
    learner_->press(Qt::Key_R);  // by step 0 the task is not done: what was told stays
    QTRY_COMPARE(window_->player().frame()->step(), std::size_t{0});
    QCoreApplication::processEvents();
    QVERIFY(says(step));
  }

  void a_narrow_window_shows_the_panel_only_for_steps_about_it() {
    window_->resize(1024, 700);
    open_step("02-rank", "width");
    QVERIFY(side_panel()->isVisible());  // lights the rank
    open_step("01-ratings", "table");
    QVERIFY(!side_panel()->isVisible());
    window_->lessons().leave();
    QVERIFY(side_panel()->isVisible());
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::LessonKeyboardTest)
#include "lesson_keyboard_test.moc"
