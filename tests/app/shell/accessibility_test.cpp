// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader and a keyboard meet on every page, in both languages.
#include <QAbstractItemView>
#include <QAccessible>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>

#include "app/charts/chart_canvas.h"
#include "app/charts/chart_table_dialog.h"
#include "app/charts/chart_view.h"
#include "app/lora/lora_page.h"
#include "app/models/models_page.h"
#include "app/rank/compare_page.h"
#include "app/ratings/ratings_heatmap.h"
#include "app/training/error_chart.h"
#include "app/training/factor_board.h"
#include "app/training/taste_map.h"
#include "app/training/train_page.h"
#include "tests/app/models/adapter_files.h"
#include "tests/app/shell/window_fixture.h"

namespace lora::app {

class AccessibilityTest : public QObject {
  Q_OBJECT

  CleanProfile profile_;
  std::unique_ptr<MainWindow> window_;

  static QString name_of(QWidget* widget) {
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
    return interface != nullptr ? interface->text(QAccessible::Name) : QString();
  }
  // "−" or "r" says nothing to whoever cannot see where it stands.
  static bool says_something(const QString& name) {
    int letters = 0;
    for (const QChar letter : name) {
      if (letter.script() == QChar::Script_Han) return true;
      if (letter.isLetter()) ++letters;
    }
    return letters >= 2;
  }
  static QString place_of(const QWidget* widget) {
    QStringList names;
    for (const QWidget* at = widget; at != nullptr; at = at->parentWidget()) {
      names.prepend(QString::fromLatin1(at->metaObject()->className()) + u'#' + at->objectName());
    }
    return names.join(QStringLiteral(" > "));
  }
  static bool is_inner(const QWidget* widget) {
    return widget->objectName().startsWith(QLatin1String("qt_")) || widget->inherits("QHeaderView") ||
           widget->inherits("QTableCornerButton") ||
           (widget->inherits("QLineEdit") && widget->parentWidget()->inherits("QAbstractSpinBox")) ||
           widget->focusProxy() != nullptr || qobject_cast<const QStackedWidget*>(widget) != nullptr;
  }
  QVector<QWidget*> stops() {
    QVector<QWidget*> found;
    for (QWidget* widget : window_->findChildren<QWidget*>()) {
      if (widget->focusPolicy() != Qt::NoFocus && !is_inner(widget) && widget->isVisible())
        found.append(widget);
    }
    return found;
  }
  void verify_names() {
    QVERIFY(stops().size() > 10);
    QStringList silent;
    for (QWidget* widget : stops()) {
      const QString name = name_of(widget);
      if (!says_something(name)) silent << QStringLiteral("\"%1\" at %2").arg(name, place_of(widget));
    }
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(QLatin1Char('\n'))));
  }
  ErrorChart* error_chart() { return window_->findChild<ErrorChart*>(); }
  RatingsHeatmap* ratings() { return window_->findChild<RatingsHeatmap*>(); }
  static QAccessibleTableInterface* table_of(QWidget* widget) {
    return QAccessible::queryAccessibleInterface(widget)->tableInterface();
  }

 private slots:
  void init() {
    window_ = open_window();
    window_->resize(1280, 800);
    window_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
  }
  void cleanup() {
    close_window(window_);
    apply_language(QStringLiteral("en"));
  }

  void everything_that_takes_the_focus_has_a_name_data() {
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << "en";
    QTest::newRow("Chinese") << "zh_CN";
  }
  void everything_that_takes_the_focus_has_a_name() {
    QFETCH(QString, language);
    apply_language(language);
    QTest::qWait(10);
    verify_names();
    window_->show_page(Page::compare);
    verify_names();
    QTest::mouseClick(window_->findChild<ComparePage*>()->findChild<QPushButton*>("compare"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!window_->findChild<ComparePage*>()->exportables().empty(), 60'000);
    verify_names();
    window_->show_page(Page::lora);
    auto* lora = window_->findChild<LoraPage*>();
    QTRY_VERIFY(lora->exportables().size() >= 2);
    QTRY_VERIFY(lora->lora_player().frame());  // the page is new: its run begins just now
    verify_names();
    window_->show_page(Page::models);
    verify_names();
    QTemporaryDir folder;
    QVERIFY(write_adapter(folder.path(), 3));
    window_->findChild<ModelsPage*>()->open_adapter(folder.path());
    QTRY_VERIFY(!window_->findChild<ModelsPage*>()->exportables().empty());
    verify_names();
  }

  void every_chart_says_its_numbers() {
    for (ChartView* chart : window_->findChildren<ChartView*>()) {
      if (!chart->isVisible()) continue;
      QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&chart->canvas());
      QCOMPARE(interface->text(QAccessible::Name), chart->spec().title);
      QVERIFY2(interface->text(QAccessible::Description).contains(QRegularExpression(QStringLiteral("\\d"))),
               qPrintable(chart->spec().title));
    }
    const QString tastes = window_->findChild<TasteMap*>()->canvas().accessibleDescription();
    QVERIFY2(tastes.contains(QStringLiteral("Ana (")), qPrintable(tastes));
  }

  void the_focused_cell_is_said_in_full() {
    ratings()->setFocus();
    QTRY_COMPARE(ratings()->accessibleDescription(), QStringLiteral("Ana, Steel Run: rating 5, guess 0.00"));
    QTest::keyClick(ratings(), Qt::Key_Down);
    QTest::keyClick(ratings(), Qt::Key_Right);
    QCOMPARE(ratings()->accessibleDescription(), QStringLiteral("Bo, Night Chase: rating 4, guess 0.00"));
    // While it trains, what is said keeps up.
    QTest::keyClick(ratings(), Qt::Key_BracketRight);
    QTRY_VERIFY(!ratings()->accessibleDescription().endsWith(QStringLiteral("guess 0.00")));
  }

  void a_heat_map_is_a_table_of_named_cells() {
    QAccessibleTableInterface* table = table_of(ratings());
    QVERIFY(table != nullptr);
    QCOMPARE(table->rowCount(), 6);
    QCOMPARE(table->columnCount(), 8);
    QCOMPARE(table->rowDescription(0), QStringLiteral("Ana"));
    QCOMPARE(table->columnDescription(1), QStringLiteral("Night Chase"));
    QAccessibleInterface* cell = table->cellAt(2, 4);
    QCOMPARE(cell->text(QAccessible::Name), QStringLiteral("Chen, Paris in May: rating 3.5, guess 0.00"));
    QCOMPARE(cell->text(QAccessible::Value), QStringLiteral("3.5"));
    QCOMPARE(cell->tableCellInterface()->rowIndex(), 2);
    QCOMPARE(cell->parent()->object(), ratings());
    QVERIFY(cell->rect().isValid());
    QCOMPARE(table->cellAt(2, 4), cell);
    QCOMPARE(table->cellAt(6, 0), nullptr);
    ratings()->setFocus();
    QTest::keyClick(ratings(), Qt::Key_Down);
    QAccessibleInterface* focused = QAccessible::queryAccessibleInterface(ratings())->focusChild();
    QCOMPARE(focused, table->cellAt(1, 0));
    QVERIFY(focused->state().focused);
  }

  void cells_of_another_table_are_asked_safely() {
    QAccessibleInterface* last = table_of(ratings())->cellAt(5, 7);
    QVERIFY(last->isValid());
    ratings()->append_line(Axis::movie);
    QTRY_COMPARE(table_of(ratings())->columnCount(), 9);
    QCOMPARE(table_of(ratings())->cellAt(5, 8)->text(QAccessible::Value), QString());
    window_->document().undo_stack().undo();
    QTRY_COMPARE(table_of(ratings())->columnCount(), 8);
    QVERIFY(table_of(ratings())->cellAt(5, 7)->isValid());
    QCOMPARE(table_of(ratings())->cellAt(5, 8), nullptr);
  }

  void a_and_b_say_the_numbers_of_the_line() {
    auto* board = window_->findChild<FactorBoard*>();
    board->a_map()->setFocus();
    QVERIFY2(board->a_map()->accessibleDescription().startsWith(QStringLiteral("Ana: ")),
             qPrintable(board->a_map()->accessibleDescription()));
    QTest::keyClick(board->a_map(), Qt::Key_Down);
    QVERIFY(board->a_map()->accessibleDescription().startsWith(QStringLiteral("Bo: ")));
  }

  void d_opens_the_numbers_of_a_chart_as_a_table() {
    for (int step = 0; step < 3; ++step) {
      QTest::keyClick(window_.get(), Qt::Key_BracketRight);
      QTRY_COMPARE(window_->player().timeline().size(), std::size_t(step + 2));
    }
    QTRY_COMPARE(error_chart()->spec().series.first().points.size(), 4);
    error_chart()->canvas().setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_D);
    QTRY_VERIFY(qobject_cast<ChartTableDialog*>(QApplication::activeModalWidget()));
    auto* dialog = qobject_cast<ChartTableDialog*>(QApplication::activeModalWidget());
    QVERIFY(dialog->table().columnCount() >= 2);
    QVERIFY(dialog->table().rowCount() >= 4);
    QTest::keyClick(&dialog->table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), dialog->table().rowCount() + 1);
    const double second = lines.at(2).split(u'\t').at(1).toDouble();
    QCOMPARE(second, error_chart()->spec().series.first().points.at(1).y());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::AccessibilityTest)
#include "accessibility_test.moc"
