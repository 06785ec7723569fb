// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A prepared window: the class looks and plays, and changes nothing; the teacher's key opens it again.
#include <QAction>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>

#include "app/classroom/classroom_file.h"
#include "app/controls/spot.h"
#include "app/ratings/ratings_heatmap.h"
#include "app/shell/lesson_desk.h"
#include "app/shell/workspace.h"
#include "app/training/train_page.h"
#include "tests/app/shell/window_fixture.h"

namespace lora::app {

class ClassroomTest : public QObject {
  Q_OBJECT

  CleanProfile profile_;
  std::unique_ptr<MainWindow> window_;

  TrainPage* train() { return window_->findChild<TrainPage*>(); }
  RatingsHeatmap* ratings() { return window_->findChild<RatingsHeatmap*>(); }
  QWidget* spot(const char* name) { return find_spot(window_.get(), QString::fromLatin1(name)); }
  QAction* action(const char* text) {
    for (QAction* found : window_->actions()) {
      if (found->text() == QString::fromUtf8(text)) return found;
    }
    return nullptr;
  }
  QPoint cell(std::size_t row, std::size_t column) {
    return ratings()->cell_geometry().cell(row, column).center().toPoint();
  }
  void lock() {
    ClassroomSettings settings;
    settings.lock = true;
    window_->apply_classroom(settings);
  }
  void try_every_way_to_edit() {
    QTest::mouseClick(ratings(), Qt::LeftButton, {}, cell(0, 0));
    QTest::keyClick(ratings(), Qt::Key_1);
    QTest::keyClick(ratings(), Qt::Key_Return);
    QTest::keyClick(ratings(), Qt::Key_Minus);
    QTest::keyClick(ratings(), Qt::Key_Delete);
    QTest::keyClick(ratings(), Qt::Key_X, Qt::ControlModifier);
    QTest::keyClick(ratings(), Qt::Key_V, Qt::ControlModifier);
    QTest::mouseDClick(ratings(), Qt::LeftButton, {}, cell(0, 0));
    QVERIFY(ratings()->editor() == nullptr);
    for (QAction* command : window_->actions()) {
      const QString text = command->text();
      if (text.contains(QStringLiteral("ratings")) || text.contains(QStringLiteral("user")))
        command->trigger();
    }
  }

 private slots:
  void init() {
    window_ = open_window();
    window_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    ratings()->setFocus();
  }
  void cleanup() {
    close_window(window_);
    apply_language(QStringLiteral("en"));
    apply_theme(ThemeId::light);
  }

  void a_locked_table_cannot_be_edited() {
    const RatingTable before = window_->document().table();
    lock();
    try_every_way_to_edit();
    QCOMPARE(window_->document().undo_stack().count(), 0);
    QCOMPARE(window_->document().table().at(0, 0), before.at(0, 0));
    QVERIFY(!spot("rank_section")->isEnabled());
    QVERIFY(!spot("pages")->isEnabled());
    QVERIFY(!action("&New table…")->isEnabled());
    QVERIFY(!action("&Compare ranks")->isEnabled());
    QTest::keyClick(window_.get(), Qt::Key_2, Qt::ControlModifier);
    QVERIFY(train()->isVisible());
    QVERIFY(window_->findChild<QToolButton*>("lock_sign")->isVisible());
    // The same ways do edit once it is open again.
    QTest::keyClick(window_.get(), Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(!window_->findChild<QToolButton*>("lock_sign")->isVisible());
    QTest::keyClick(ratings(), Qt::Key_Delete);
    QVERIFY(window_->document().table().at(0, 0) != before.at(0, 0));
    QVERIFY(action("&New table…")->isEnabled());
    QVERIFY(spot("rank_section")->isEnabled());
    QVERIFY(spot("pages")->isEnabled());
  }

  void a_locked_window_plays_points_and_helps() {
    lock();
    QTest::keyClick(ratings(), Qt::Key_Down);
    QCOMPARE(ratings()->viewport()->cursor().row, std::size_t{1});
    QTest::mouseClick(train()->findChild<QToolButton*>("step_button"), Qt::LeftButton);
    QTRY_COMPARE(window_->player().frame()->step(), std::size_t{1});
    QTest::keyClick(ratings(), Qt::Key_Space);
    QVERIFY(window_->player().is_playing());
    QTest::keyClick(ratings(), Qt::Key_Space);
    QVERIFY(!window_->player().is_playing());
    train()->findChild<QSlider*>("timeline_slider")->setValue(0);
    QCOMPARE(window_->player().frame()->step(), std::size_t{0});
    QVERIFY(action("&Keyboard shortcuts")->isEnabled());
    QTest::keyClick(ratings(), Qt::Key_F5);
    QVERIFY(window_->isFullScreen());
  }

  void what_a_lesson_needs_stays_in_use() {
    lock();
    window_->allow_while_locked(
        {QStringLiteral("ratings"), QStringLiteral("rank_section"), QStringLiteral("pages")});
    QVERIFY(spot("rank_section")->isEnabled());
    QVERIFY(!spot("start_section")->isEnabled());
    QVERIFY(spot("pages")->isEnabled());
    QVERIFY(action("&Compare ranks")->isEnabled());
    QVERIFY(!action("&New table…")->isEnabled());
    QTest::keyClick(ratings(), Qt::Key_Delete);
    QCOMPARE(window_->document().undo_stack().count(), 1);
    QVERIFY(!action("&Undo: make unseen") || !action("&Undo: make unseen")->isEnabled());
    window_->allow_while_locked({});
    QVERIFY(!spot("rank_section")->isEnabled());
    QTest::keyClick(ratings(), Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(spot("start_section")->isEnabled());
  }

  void nothing_can_be_dropped_on_a_locked_window() {
    lock();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral(LORA_FIXTURES))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.setAccepted(false);
    QCoreApplication::sendEvent(window_.get(), &enter);
    QVERIFY(!enter.isAccepted());
  }

  void hidden_parts_stay_hidden_until_they_are_wanted() {
    ClassroomSettings settings;
    settings.hidden = {QStringLiteral("taste_map"), QStringLiteral("learning_section"),
                       QStringLiteral("factor_a")};
    window_->apply_classroom(settings);
    for (const QString& name : settings.hidden) QVERIFY2(!spot(qPrintable(name)), qPrintable(name));
    QVERIFY(spot("factor_b"));
    window_->show_page(Page::lora);
    window_->show_page(Page::train);
    window_->resize(1100, 760);
    apply_language(QStringLiteral("zh_CN"));
    QTest::qWait(20);
    for (const QString& name : settings.hidden) QVERIFY2(!spot(qPrintable(name)), qPrintable(name));
    window_->apply_classroom({});
    for (const QString& name : settings.hidden) QVERIFY2(spot(qPrintable(name)), qPrintable(name));
  }

  void a_class_file_sets_everything() {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("class.loraclass"));
    ClassroomSettings settings;
    settings.lesson = QStringLiteral("03-start");
    settings.present = true;
    settings.theme = QStringLiteral("dark");
    settings.language = QStringLiteral("zh_CN");
    settings.seed = 41;
    QVERIFY(!write_classroom(path, settings));
    window_->open(path);
    QVERIFY(window_->lessons().is_running());
    // A lesson beside the page may need more than the test's small screen: the window then says it is not
    // full.
    QVERIFY(window_->findChild<QToolButton*>("present_button")->isChecked());
    QCOMPARE(current_theme().id, ThemeId::projector);
    QCOMPARE(current_language(), QStringLiteral("zh_CN"));
    QCOMPARE(window_->own().document().settings().seed, std::uint64_t{41});
    window_->set_presenting(false);
    QCOMPARE(current_theme().id, ThemeId::dark);
    // For this window only.
    QVERIFY(!QSettings().contains(QStringLiteral("language")));
    // A table opened later starts from the same seed.
    window_->own().document().undo_stack().setClean();
    window_->open(QStringLiteral("two-tastes"));
    QTRY_COMPARE(window_->own().document().settings().seed, std::uint64_t{41});
  }

  void a_wrong_class_file_changes_nothing_and_says_where() {
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("class.loraclass")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"loraclass\": 1,\n\"lock\": true,\n\"theme\": \"pink\"}");
    file.close();
    QString said;
    QTimer::singleShot(200, this, [&said] {
      if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
        said = box->text();
        box->accept();
      }
    });
    window_->open(file.fileName());
    QTRY_VERIFY(said.contains(QStringLiteral("line 3")));
    QVERIFY(spot("rank_section")->isEnabled());
  }

  void every_part_of_the_pages_is_explained() {
    for (QWidget* widget : window_->findChildren<QWidget*>()) {
      const QString name = spot_of(widget);
      QVERIFY2(name.isEmpty() || decode_classroom("{\"loraclass\":1,\"hidden\":[\"" + name.toUtf8() + "\"]}"),
               qPrintable(name));
    }
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::ClassroomTest)
#include "classroom_test.moc"
