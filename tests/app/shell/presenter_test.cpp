// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A teacher at the projector, with a keyboard and with a presenter remote.
#include <QComboBox>
#include <QLabel>
#include <QMenuBar>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>

#include "app/controls/side_panel.h"
#include "app/lessons/lesson_folder.h"
#include "app/playback/transport_bar.h"
#include "app/ratings/ratings_heatmap.h"
#include "app/shell/lesson_desk.h"
#include "app/shell/workspace.h"
#include "app/training/train_page.h"
#include "tests/app/shell/window_fixture.h"

namespace lora::app {

class PresenterTest : public QObject {
  Q_OBJECT

  CleanProfile profile_;
  std::unique_ptr<MainWindow> window_;

  QMenuBar* menus() { return window_->findChild<QMenuBar*>(); }
  TrainPage* train() { return window_->findChild<TrainPage*>(); }
  QWidget* panel() { return train()->findChild<SidePanel*>(); }
  void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
  std::size_t shown_step() { return window_->player().frame()->step(); }
  void verify_presenting() {
    QVERIFY(window_->isFullScreen());
    QCOMPARE(current_theme().id, ThemeId::projector);
    QVERIFY(!panel()->isVisible());
    QVERIFY(!menus()->isVisible());
    QVERIFY(train()->findChild<TransportBar*>()->isVisible());
    QVERIFY(window_->findChild<QToolButton*>("present_button")->isChecked());
  }
  void verify_as_before() {
    QVERIFY(!window_->isFullScreen());
    QCOMPARE(current_theme().id, ThemeId::dark);
    QVERIFY(panel()->isVisible());
    QVERIFY(menus()->isVisible());
    QVERIFY(!window_->findChild<QToolButton*>("present_button")->isChecked());
  }

 private slots:
  void init() {
    apply_theme(ThemeId::dark);
    window_ = open_window();
    window_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
  }
  void cleanup() { close_window(window_); }

  void keys_enter_and_leave_data() {
    QTest::addColumn<int>("enter");
    QTest::addColumn<int>("leave");
    QTest::newRow("F5 and F5") << int(Qt::Key_F5) << int(Qt::Key_F5);
    QTest::newRow("F11 and F11") << int(Qt::Key_F11) << int(Qt::Key_F11);
    QTest::newRow("F5 and Esc") << int(Qt::Key_F5) << int(Qt::Key_Escape);
  }
  void keys_enter_and_leave() {
    QFETCH(int, enter);
    QFETCH(int, leave);
    verify_as_before();
    key(Qt::Key(enter));
    verify_presenting();
    key(Qt::Key(leave));
    verify_as_before();
  }

  void the_button_does_the_same() {
    auto* button = window_->findChild<QToolButton*>("present_button");
    QTest::mouseClick(button, Qt::LeftButton);
    verify_presenting();
    QTest::mouseClick(button, Qt::LeftButton);
    verify_as_before();
  }

  void type_and_lines_are_larger() {
    const double text = QApplication::font().pointSizeF();
    const double line = current_theme().line_width;
    key(Qt::Key_F5);
    QVERIFY(QApplication::font().pointSizeF() > text * 1.2);
    QVERIFY(current_theme().line_width > line * 1.5);
    key(Qt::Key_Escape);
    QCOMPARE(QApplication::font().pointSizeF(), text);
  }

  void alt_shows_the_menus_and_f9_the_panel() {
    key(Qt::Key_F5);
    QTest::keyPress(window_.get(), Qt::Key_Alt, Qt::AltModifier);
    QTest::keyRelease(window_.get(), Qt::Key_Alt);
    QVERIFY(menus()->isVisible());
    QVERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    QTest::keyClick(window_.get(), Qt::Key_F9);
    QVERIFY(panel()->isVisible());
    window_->set_presenting(false);
    verify_as_before();
  }

  void a_panel_hidden_before_stays_hidden_after() {
    key(Qt::Key_F9);
    QVERIFY(!panel()->isVisible());
    key(Qt::Key_F5);
    key(Qt::Key_F5);
    QVERIFY(!panel()->isVisible());
    key(Qt::Key_F9);
    QVERIFY(panel()->isVisible());
  }

  void a_remote_steps_the_run() {
    key(Qt::Key_F5);
    // Even when the last click was into the ratings.
    window_->findChild<RatingsHeatmap*>()->setFocus();
    key(Qt::Key_PageDown);
    QTRY_COMPARE(shown_step(), std::size_t{1});
    key(Qt::Key_PageDown);
    QTRY_COMPARE(shown_step(), std::size_t{2});
    key(Qt::Key_PageUp);
    QTRY_COMPARE(shown_step(), std::size_t{1});
  }

  void arrows_step_where_nothing_needs_them() {
    key(Qt::Key_F5);
    key(Qt::Key_Right);
    QTRY_COMPARE(shown_step(), std::size_t{1});
    key(Qt::Key_Left);
    QTRY_COMPARE(shown_step(), std::size_t{0});
    key(Qt::Key_Escape);
    QSignalSpy next(window_.get(), &MainWindow::next_step);
    QSignalSpy previous(window_.get(), &MainWindow::previous_step);
    auto* ratings = window_->findChild<RatingsHeatmap*>();
    ratings->setFocus();
    key(Qt::Key_Right);
    QCOMPARE(ratings->viewport()->cursor().column, std::size_t{1});
    train()->findChild<QSlider*>("speed_slider")->setFocus();
    key(Qt::Key_Left);
    train()->findChild<QSpinBox*>()->setFocus();
    key(Qt::Key_PageUp);
    QCOMPARE(next.size(), 0);
    QCOMPARE(previous.size(), 0);
  }

  void a_lesson_gets_the_keys_for_itself() {
    QSignalSpy next(window_.get(), &MainWindow::next_step);
    QSignalSpy previous(window_.get(), &MainWindow::previous_step);
    window_->lessons().open(chapter_ids().first());
    QVERIFY(window_->lessons().is_running());
    key(Qt::Key_F5);
    key(Qt::Key_PageDown);
    key(Qt::Key_Right);
    key(Qt::Key_Left);
    QCOMPARE(next.size(), 2);
    QCOMPARE(previous.size(), 1);
    QCOMPARE(window_->own().player().frame()->step(), std::size_t{0});
  }

  void a_theme_chosen_meanwhile_is_kept() {
    key(Qt::Key_F5);
    for (QAction* action : menus()->findChildren<QAction*>()) {
      if (action->text() == QStringLiteral("&Light")) action->trigger();
    }
    key(Qt::Key_Escape);
    QCOMPARE(current_theme().id, ThemeId::light);
    apply_theme(ThemeId::dark);
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::PresenterTest)
#include "presenter_test.moc"
