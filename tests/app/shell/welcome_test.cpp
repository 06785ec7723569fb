// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A newcomer's first minute, with the keyboard alone.
#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

#include "app/lessons/lesson_panel.h"
#include "app/shell/lesson_desk.h"
#include "app/shell/welcome_dialog.h"
#include "tests/app/shell/window_fixture.h"

namespace lora::app {

class WelcomeTest : public QObject {
  Q_OBJECT

  CleanProfile profile_;
  std::unique_ptr<MainWindow> window_;

  WelcomeDialog* dialog() { return window_->findChild<WelcomeDialog*>(); }
  void press(Qt::Key key) { QTest::keyClick(dialog()->focusWidget(), key); }

 private slots:
  void init() {
    QSettings().clear();
    window_ = open_window();
    window_->show_welcome();
    QTRY_COMPARE(QApplication::activeModalWidget(), dialog());
    QVERIFY(QTest::qWaitForWindowActive(dialog()));
  }
  void cleanup() { close_window(window_); }

  void it_is_remembered() {
    QVERIFY(WelcomeDialog::was_shown());
    QSettings().clear();
    QVERIFY(!WelcomeDialog::was_shown());
  }

  void enter_starts_the_lessons() {
    QCOMPARE(dialog()->focusWidget()->accessibleName(), QStringLiteral("Start the lessons"));
    press(Qt::Key_Return);
    QVERIFY(window_->lessons().panel().isVisible());
    QTRY_VERIFY(dialog() == nullptr);
  }

  void the_arrows_reach_the_table() {
    window_->show_page(Page::models);
    press(Qt::Key_Down);
    QCOMPARE(dialog()->focusWidget()->objectName(), QStringLiteral("door_table"));
    press(Qt::Key_Space);
    QTRY_VERIFY(dialog() == nullptr);
    QVERIFY(window_->player().frame());
    QVERIFY(QApplication::focusWidget() == nullptr || !QApplication::focusWidget()->inherits("QPushButton"));
  }

  void the_third_door_asks_for_a_file() {
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    bool asked = false;
    QTimer::singleShot(400, this, [&asked] {
      auto* files = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
      asked = files != nullptr;
      if (asked) files->reject();
    });
    QTest::mouseClick(dialog()->findChild<QPushButton*>("door_open"), Qt::LeftButton);
    QTRY_VERIFY(asked);
  }

  void escape_leaves_everything_as_it_is() {
    press(Qt::Key_Escape);
    QTRY_VERIFY(dialog() == nullptr);
    QCOMPARE(window_->document().table().users(), std::size_t{6});
  }

  void the_help_menu_brings_it_again() {
    press(Qt::Key_Escape);
    QTRY_VERIFY(dialog() == nullptr);
    for (QAction* action : window_->actions()) {
      if (action->text() == QStringLiteral("&Welcome")) action->trigger();
    }
    QTRY_VERIFY(dialog() != nullptr);
    press(Qt::Key_Escape);
    QTRY_VERIFY(dialog() == nullptr);
  }

  void no_text_is_cut_in_either_language() {
    for (const QString& language : {QStringLiteral("en"), QStringLiteral("zh_CN")}) {
      apply_language(language);
      QTest::qWait(20);
      for (QLabel* label : dialog()->findChildren<QLabel*>()) {
        QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
      }
    }
    apply_language(QStringLiteral("en"));
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::WelcomeTest)
#include "welcome_test.moc"
