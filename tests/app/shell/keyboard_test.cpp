// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every command has one key of its own and a letter in its menu, in both languages, and the sheet tells them
// all.
#include <QAction>
#include <QDialog>
#include <QMenu>
#include <QMenuBar>
#include <QTextBrowser>
#include <QTimer>

#include "app/ratings/ratings_heatmap.h"
#include "app/shell/shortcut_sheet.h"
#include "tests/app/shell/window_fixture.h"

namespace lora::app {

class KeyboardTest : public QObject {
  Q_OBJECT

  CleanProfile profile_;
  std::unique_ptr<MainWindow> window_;

  QMenuBar* bar() { return window_->findChild<QMenuBar*>(); }
  static QChar mnemonic_of(const QString& text) {
    const QKeySequence key = QKeySequence::mnemonic(text);
    return key.isEmpty() ? QChar() : QChar(key[0].key());
  }
  // Clashes and, where `all` says so, entries without a letter.
  static QStringList problems_of(const QString& menu, const QList<QAction*>& actions, bool all) {
    QStringList problems;
    QHash<QChar, QString> taken;
    for (const QAction* action : actions) {
      if (action->isSeparator() || action->text().isEmpty()) continue;
      const QChar letter = mnemonic_of(action->text());
      if (letter.isNull()) {
        if (all) problems << QStringLiteral("%1: \"%2\" has no letter").arg(menu, action->text());
      } else if (taken.contains(letter)) {
        problems << QStringLiteral("%1: \"%2\" and \"%3\"").arg(menu, taken[letter], action->text());
      }
      taken.insert(letter, action->text());
    }
    return problems;
  }
  static QStringList problems_below(const QMenu& menu) {
    QStringList problems = problems_of(menu.title(), menu.actions(), true);
    for (const QAction* action : menu.actions()) {
      // Lists of files, examples and languages have names, not letters.
      if (action->menu() != nullptr)
        problems << problems_of(action->text(), action->menu()->actions(), false);
    }
    return problems;
  }

 private slots:
  void init() { window_ = open_window(); }
  void cleanup() {
    close_window(window_);
    apply_language(QStringLiteral("en"));
  }

  void no_key_is_taken_twice() {
    QHash<QKeySequence, QString> taken;
    for (const QAction* action : window_->findChildren<QAction*>()) {
      for (const QKeySequence& key : action->shortcuts()) {
        QVERIFY2(!taken.contains(key),
                 qPrintable(key.toString() + u' ' + action->text() + u' ' + taken[key]));
        taken.insert(key, action->text());
      }
    }
    QVERIFY(taken.size() > 15);
  }

  void every_menu_has_its_letters_data() {
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << "en";
    QTest::newRow("Chinese") << "zh_CN";
  }
  void every_menu_has_its_letters() {
    QFETCH(QString, language);
    apply_language(language);
    QTest::qWait(10);
    QStringList problems = problems_of(QStringLiteral("bar"), bar()->actions(), true);
    for (const QAction* action : bar()->actions()) problems << problems_below(*action->menu());
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
  }

  void the_sheet_tells_every_shortcut() {
    const QString sheet = shortcut_sheet(window_->actions());
    for (const QAction* action : window_->findChildren<QAction*>()) {
      for (const QKeySequence& key : action->shortcuts()) {
        QVERIFY2(sheet.contains(key.toString(QKeySequence::NativeText).toHtmlEscaped()),
                 qPrintable(action->text()));
      }
    }
    for (const char* key : {"Esc", "Page Down", "F2", "Delete", "Tab", "D"}) {
      QVERIFY2(sheet.contains(QStringLiteral("<b>%1").arg(QLatin1String(key))), key);
    }
    QVERIFY(!sheet.contains(QStringLiteral("Open…")));
  }

  void both_keys_open_the_sheet_data() {
    QTest::addColumn<int>("key");
    QTest::newRow("F1") << int(Qt::Key_F1);
    QTest::newRow("?") << int(Qt::Key_Question);
  }
  void both_keys_open_the_sheet() {
    QFETCH(int, key);
    window_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    window_->findChild<RatingsHeatmap*>()->setFocus();
    QString read;
    QTimer::singleShot(200, this, [&read] {
      auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
      if (dialog == nullptr) return;
      read = dialog->findChild<QTextBrowser*>()->toPlainText();
      QTest::keyClick(dialog, Qt::Key_Escape);
    });
    QTest::keyClick(window_.get(), Qt::Key(key));
    QTRY_VERIFY(read.contains(QStringLiteral("Ctrl+Shift+O")));
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::KeyboardTest)
#include "keyboard_test.moc"
