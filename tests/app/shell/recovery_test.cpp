// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Unsaved work is kept while the program runs and offered back when it ended without warning.
#include <QLabel>
#include <QPushButton>

#include "app/document/left_journal.h"
#include "app/shell/lesson_desk.h"
#include "app/shell/recovery_desk.h"
#include "app/shell/recovery_dialog.h"
#include "app/shell/session_files.h"
#include "tests/app/shell/window_fixture.h"

namespace lora::app {

class RecoveryTest : public QObject {
  Q_OBJECT

  CleanProfile profile_;
  std::unique_ptr<QTemporaryDir> home_;
  std::unique_ptr<MainWindow> window_;
  std::unique_ptr<RecoveryDesk> desk_;

  QString folder() const { return home_->filePath("recovery"); }
  QStringList files(const QString& pattern) const { return QDir(folder()).entryList({pattern}, QDir::Files); }
  void open_desk() { desk_ = std::make_unique<RecoveryDesk>(*window_, folder()); }
  void edit(double rating) { window_->own().document().set_ratings({{0, 0, rating}}, "edit"); }
  std::optional<double> cell() { return window_->own().document().table().at(0, 0); }

  /// As a killed program leaves it: the journal, but nobody who holds it.
  void leave_behind(double rating, qint64 kept_at_ms = 1'795'500'000'000) {
    Journal journal;
    journal.kept_at_ms = kept_at_ms;
    journal.session = window_->own().document().session();
    auto table = std::make_shared<RatingTable>(*journal.session.table);
    table->set(0, 0, rating);
    journal.session.table = table;
    window_->own().complete(journal.session);
    put(QString::number(kept_at_ms) + ".journal", QByteArray::fromStdString(encode_journal(journal)));
  }
  void put(const QString& name, const QByteArray& bytes) {
    QDir().mkpath(folder());
    QFile file(QDir(folder()).filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
  }
  RecoveryDialog* dialog() { return window_->findChild<RecoveryDialog*>(); }
  void click(const char* name) {
    QTRY_VERIFY(dialog());
    dialog()->findChild<QPushButton*>(QString::fromLatin1(name))->click();
    QTRY_VERIFY(!dialog() || !dialog()->isVisible());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  }
  void look_and_find_nothing() {
    QSignalSpy nothing(desk_.get(), &RecoveryDesk::nothing_offered);
    desk_->look();
    QTRY_COMPARE(nothing.size(), 1);
    QVERIFY(!dialog());
  }

 private slots:
  void init() {
    home_ = std::make_unique<QTemporaryDir>();
    window_ = open_window();
  }
  void cleanup() {
    desk_.reset();
    close_window(window_);
  }

  void an_edit_is_kept_and_gone_when_it_is_undone() {
    open_desk();
    QTest::qWait(700);
    QVERIFY(files("*.journal").isEmpty());  // nothing was done yet
    edit(1.5);
    QTRY_COMPARE(files("*.journal").size(), 1);
    window_->own().document().undo_stack().undo();
    QTRY_VERIFY(files("*.journal").isEmpty());
  }

  void training_is_kept_and_playing_it_again_is_no_work() {
    open_desk();
    window_->player().set_speed(500.0);
    window_->player().play();
    QTRY_VERIFY(window_->player().timeline().newest()->step > 40);
    window_->player().pause();
    QTRY_COMPARE(files("*.journal").size(), 1);
    const QString path = QDir(folder()).filePath(files("*.journal").first());
    const auto newest_kept = [&] {
      QFile file(path);
      if (!file.open(QIODevice::ReadOnly)) return std::size_t{0};
      const auto journal = decode_journal(file.readAll().toStdString());
      return journal && !journal->session.run.empty() ? journal->session.run.back()->step : 0;
    };
    QTRY_COMPARE(newest_kept(), window_->player().timeline().newest()->step);
    const QDateTime written = QFileInfo(path).lastModified();
    window_->player().show_index(0);
    window_->player().set_speed(20.0);
    window_->player().play();  // what is there already
    QTest::qWait(1200);
    window_->player().pause();
    QCOMPARE(QFileInfo(path).lastModified(), written);
  }

  void saved_work_is_not_kept() {
    open_desk();
    edit(1.5);
    QTRY_COMPARE(files("*.journal").size(), 1);
    window_->own().document().set_saved(home_->filePath("a.loracinema"));
    QTRY_VERIFY(files("*.journal").isEmpty());
  }

  void closing_leaves_nothing() {
    open_desk();
    edit(1.5);
    QTRY_COMPARE(files("*.journal").size(), 1);
    desk_.reset();
    QVERIFY(QDir(folder()).entryList(QDir::Files | QDir::Hidden).isEmpty());
  }

  void what_was_left_is_opened_again_and_counts_as_unsaved() {
    leave_behind(1.25);
    open_desk();
    desk_->look();
    QTRY_VERIFY(dialog());
    const auto text = [&](const char* name) {
      return dialog()->findChild<QLabel*>(QString::fromLatin1(name))->text();
    };
    QCOMPARE(text("recovery_name"), "Two tastes");
    QVERIFY(text("recovery_contents").contains("6 users, 8 movies"));
    QVERIFY(text("recovery_contents").contains("2026"));
    click("recovery_recover");
    QCOMPARE(cell(), std::optional(1.25));
    QVERIFY(window_->own().document().is_modified());
    QVERIFY(window_->isWindowModified());
    // It is in this program's journal now, and in no other.
    QCOMPARE(files("*.journal").size(), 1);
    QVERIFY(files("*.journal").first() != "1795500000000.journal");
    window_->own().document().set_saved(home_->filePath("a.loracinema"));
    QVERIFY(!window_->own().document().is_modified());
    QTRY_VERIFY(files("*.journal").isEmpty());
  }

  void thrown_away_is_gone_and_the_next_is_offered() {
    leave_behind(1.25, 1'795'500'000'000);
    leave_behind(2.25, 1'795'600'000'000);
    open_desk();
    QSignalSpy nothing(desk_.get(), &RecoveryDesk::nothing_offered);
    desk_->look();
    click("recovery_discard");
    QCOMPARE(files("*.journal"), QStringList("1795500000000.journal"));
    click("recovery_discard");
    QTRY_COMPARE(nothing.size(), 1);
    QVERIFY(files("*.journal").isEmpty());
    QVERIFY(!window_->own().document().is_modified());
  }

  void the_newest_is_offered_first_and_later_keeps_all() {
    leave_behind(1.25, 1'795'500'000'000);
    leave_behind(2.25, 1'795'600'000'000);
    open_desk();
    QSignalSpy nothing(desk_.get(), &RecoveryDesk::nothing_offered);
    desk_->look();
    QTRY_VERIFY(dialog());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_COMPARE(nothing.size(), 1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(files("*.journal").size(), 2);
    desk_->look();
    click("recovery_recover");
    QCOMPARE(cell(), std::optional(2.25));
  }

  void what_was_loading_does_not_take_the_place_of_recovered_work() {
    leave_behind(1.25);
    open_desk();
    desk_->look();
    QTRY_VERIFY(dialog());
    window_->open("three-tastes");
    click("recovery_recover");
    QTest::qWait(300);
    QCOMPARE(cell(), std::optional(1.25));
  }

  void a_running_program_keeps_its_own() {
    open_desk();
    edit(1.5);
    QTRY_COMPARE(files("*.journal").size(), 1);
    auto second = open_window();
    {
      RecoveryDesk other(*second, folder());
      QSignalSpy nothing(&other, &RecoveryDesk::nothing_offered);
      other.look();
      QTRY_COMPARE(nothing.size(), 1);
      QVERIFY(!second->findChild<RecoveryDialog*>());
      second->own().document().set_ratings({{0, 0, 4.0}}, "edit");
      QTRY_COMPARE(files("*.journal").size(), 2);
    }
    QCOMPARE(files("*.journal").size(), 1);  // the first one's
    close_window(second);
  }

  void a_lesson_s_table_is_not_the_learner_s_work() {
    open_desk();
    window_->lessons().open("01-ratings");
    QTRY_VERIFY(&window_->shown() != &window_->own());
    QTRY_VERIFY(window_->player().frame());
    window_->player().set_speed(200.0);
    window_->player().play();
    window_->document().set_ratings({{0, 0, 1.0}}, "edit");
    QTest::qWait(1200);
    QVERIFY(files("*.journal").isEmpty());
    window_->lessons().leave();
    QTest::qWait(700);
    QVERIFY(files("*.journal").isEmpty());
  }

  void work_that_cannot_be_kept_is_told_once() {
    put("file", "not a folder");
    QSignalSpy messages(&window_->own(), &Workspace::message);
    desk_ = std::make_unique<RecoveryDesk>(*window_, folder() + "/file/recovery");
    desk_->look();
    QTest::qWait(700);
    QCOMPARE(messages.size(), 0);  // nothing was done that could be lost
    edit(1.5);
    QTRY_COMPARE(messages.size(), 1);
    QVERIFY(messages.first().first().toString().contains("Save now and then"));
    edit(2.5);
    QTest::qWait(700);
    QCOMPARE(messages.size(), 1);
  }

  void the_dialog_speaks_the_chosen_language() {
    leave_behind(1.25);
    open_desk();
    desk_->look();
    QTRY_VERIFY(dialog());
    const QString before = dialog()->windowTitle();
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(dialog(), &change);
    QCOMPARE(dialog()->windowTitle(), before);
    click("recovery_later");
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::RecoveryTest)
#include "recovery_test.moc"
