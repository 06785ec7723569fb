// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/session_document.h"

#include <QSignalSpy>
#include <QtTest>

namespace lora::app {

class SessionDocumentTest : public QObject {
  Q_OBJECT

 private:
  static Session small_session() {
    Session session;
    session.table = std::make_shared<const RatingTable>(
        RatingTable::from_ratings({"Ana", "Bo"}, {"Red Orbit", "Slow Dance"}, {{0, 0, 5.0}, {1, 1, 2.0}}));
    return session;
  }

 private slots:
  void every_edit_can_be_undone_and_redone() {
    SessionDocument document;
    document.replace(small_session());
    const RatingTable before = document.table();
    document.set_ratings({{0, 1, 1.5}, {1, 1, std::nullopt}}, "edit");
    document.insert(Axis::user, 1, "Chen");
    document.rename(Axis::movie, 0, "Steel Run");
    document.remove(Axis::movie, 1);
    const RatingTable after = document.table();
    QCOMPARE(document.undo_stack().count(), 4);
    while (document.undo_stack().canUndo()) document.undo_stack().undo();
    QVERIFY(document.table() == before);
    QVERIFY(!document.is_modified());
    while (document.undo_stack().canRedo()) document.undo_stack().redo();
    QVERIFY(document.table() == after);
    QVERIFY(document.is_modified());
  }

  void an_edit_that_changes_nothing_is_not_pushed() {
    SessionDocument document;
    document.replace(small_session());
    document.set_ratings({{0, 0, 5.0}}, "edit");
    document.rename(Axis::user, 0, "Ana");
    document.set_settings(document.settings(), "settings");
    QCOMPARE(document.undo_stack().count(), 0);
  }

  void settings_say_whether_the_run_restarts() {
    SessionDocument document;
    document.replace(small_session());
    QSignalSpy changes(&document, &SessionDocument::changed);
    TrainingSettings settings = document.settings();
    settings.rank = 3;
    document.set_settings(settings, "rank");
    QCOMPARE(changes.takeLast().at(0).value<SessionChange>(), SessionChange::restart);
    settings.learning_rate = 0.25;
    document.set_settings(settings, "rate");
    QCOMPARE(changes.takeLast().at(0).value<SessionChange>(), SessionChange::warm);
    document.undo_stack().undo();
    QVERIFY(!document.settings().learning_rate.has_value());
    QCOMPARE(changes.takeLast().at(0).value<SessionChange>(), SessionChange::warm);
  }

  void a_drag_is_one_undo_step() {
    SessionDocument document;
    document.replace(small_session());
    TrainingSettings settings = document.settings();
    const std::size_t first_rank = settings.rank;
    for (std::size_t rank = 3; rank < 7; ++rank) {
      settings.rank = rank;
      document.set_settings(settings, "rank", "rank");
    }
    QCOMPARE(document.undo_stack().count(), 1);
    document.undo_stack().undo();
    QCOMPARE(document.settings().rank, first_rank);
  }

  void a_frozen_base_of_another_shape_is_dropped() {
    SessionDocument document;
    document.replace(small_session());
    document.freeze_ratings_as_base();
    QCOMPARE(document.settings().base, BaseKind::table);
    document.insert(Axis::user, 0, "Chen");
    QCOMPARE(document.settings().base, BaseKind::zero);
    document.undo_stack().undo();
    QCOMPARE(document.settings().base, BaseKind::table);
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::SessionDocumentTest)
#include "session_document_test.moc"
