// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QTimer>

#include "app/exporting/print_dialog.h"
#include "app/lessons/lesson_guide.h"
#include "app/lessons/progress_store.h"
#include "app/shell/lesson_desk.h"
#include "tests/app/shell/window_fixture.h"

namespace lora::app {

class SettingsResetTest : public QObject {
  Q_OBJECT

  std::unique_ptr<CleanProfile> profile_;
  std::unique_ptr<MainWindow> window_;

  QAction* action(const QString& text) {
    for (QAction* candidate : window_->actions()) {
      if (QString(candidate->text()).remove(QLatin1Char('&')) == text) return candidate;
    }
    return nullptr;
  }

  /// Presses the button with this text in the box that comes up; what the box said.
  QString answer(const QString& button_text) {
    QString said;
    QTimer::singleShot(0, window_.get(), [&] {
      auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
      if (box == nullptr) return;
      said = box->text() + QLatin1Char('\n') + box->informativeText();
      for (QAbstractButton* button : box->buttons()) {
        if (button->text() == button_text) return button->click();
      }
      box->reject();
    });
    action(QStringLiteral("Reset settings…"))->trigger();
    return said;
  }

  void remember_something() {
    apply_theme(ThemeId::dark);
    QSettings().setValue(QStringLiteral("theme"), int(ThemeId::dark));
    QSettings().setValue(QStringLiteral("recent_files"), QStringList{QStringLiteral("/tmp/a.loracinema")});
    QSettings().setValue(QStringLiteral("export/folder"), QStringLiteral("/tmp"));
    window_->lessons().guide().progress().add_step("02-rank", "a");
    window_->resize(1000, 700);
  }

 private slots:
  void init() {
    profile_ = std::make_unique<CleanProfile>();
    window_ = open_window();
    remember_something();
  }
  void cleanup() { close_window(window_); }

  void cancel_keeps_everything() {
    QVERIFY(answer(QStringLiteral("Cancel")).contains(QStringLiteral("progress")));
    QCOMPARE(QSettings().value(QStringLiteral("theme")).toInt(), int(ThemeId::dark));
    QCOMPARE(chosen_theme(), ThemeId::dark);
    QVERIFY(window_->lessons().guide().progress().chapter("02-rank").steps.contains("a"));
  }

  void reset_forgets_everything_at_once() {
    const std::size_t step = window_->player().frame()->step();
    QVERIFY(!answer(QStringLiteral("Reset settings")).isEmpty());
    QCOMPARE(chosen_theme(), ThemeId::light);
    QVERIFY(!QSettings().contains(QStringLiteral("theme")));
    QVERIFY(!QSettings().contains(QStringLiteral("recent_files")));
    QVERIFY(!QSettings().contains(QStringLiteral("export/folder")));
    QVERIFY(window_->lessons().guide().progress().chapter("02-rank").steps.empty());
    QCOMPARE(window_->player().frame()->step(), step);  // what is open stays
    QCOMPARE(window_->document().table().users(), std::size_t{6});
  }

  void control_p_shows_what_will_be_printed() {
    std::size_t pictures = 0;
    QTimer::singleShot(0, window_.get(), [&] {
      auto* dialog = qobject_cast<PrintDialog*>(QApplication::activeModalWidget());
      if (dialog == nullptr) return;
      pictures = dialog->job().pictures.size();
      dialog->reject();
    });
    QTest::keyClick(window_.get(), Qt::Key_P, Qt::ControlModifier);
    QVERIFY(pictures > 1);
  }

  void a_page_without_pictures_says_so() {
    window_->show_page(Page::compare);
    action(QStringLiteral("Print…"))->trigger();
    const auto labels = window_->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
      return label->isVisible() &&
             label->text() == QStringLiteral("There is nothing to print on this page yet.");
    }));
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::SettingsResetTest)
#include "settings_reset_test.moc"
