// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ratings/ratings_heatmap.h"

#include <QClipboard>
#include <QMenu>
#include <QSignalSpy>
#include <QWheelEvent>
#include <QtTest>

namespace lora::app {

class RatingsHeatmapTest : public QObject {
  Q_OBJECT

  struct Bench {
    SessionDocument document;
    HeatmapViewport viewport;
    RatingsHeatmap ratings{document, &viewport};

    Bench() {
      Session session;
      session.table = std::make_shared<const RatingTable>(
          RatingTable::from_ratings({"Ana", "Bo", "Chen"}, {"Red Orbit", "Slow Dance", "Spy & Rose"},
                                    {{0, 0, 5.0},
                                     {0, 1, 1.0},
                                     {0, 2, 3.0},
                                     {1, 0, 4.0},
                                     {1, 1, 2.0},
                                     {2, 0, 1.5},
                                     {2, 1, 4.5},
                                     {2, 2, 3.5}}));
      document.replace(session);
      ratings.set_name_space(60, 80);
      ratings.resize(62 + 120, 82 + 120);
      viewport.set_extent({120, 120});
      viewport.set_cell_size(40, 40);
      ratings.show();
      ratings.activateWindow();
      ratings.setFocus();
      QVERIFY(QTest::qWaitForWindowActive(&ratings));
    }
    std::optional<double> at(std::size_t user, std::size_t movie) const {
      return document.table().at(user, movie);
    }
    void key(int code, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
      QWidget* to = ratings.editor() != nullptr ? static_cast<QWidget*>(ratings.editor()) : &ratings;
      QTest::keyClick(to, static_cast<Qt::Key>(code), modifiers);
    }
    void type(const QString& text) {
      for (const QChar character : text) {
        QWidget* to = ratings.editor() != nullptr ? static_cast<QWidget*>(ratings.editor()) : &ratings;
        QTest::keyClick(to, character.toLatin1());
      }
    }
    QPoint middle(std::size_t user, std::size_t movie) const {
      return ratings.cell_geometry().slot(user, movie).center().toPoint();
    }
    void wheel(std::size_t user, std::size_t movie, int turned,
               Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
      const QPointF at = middle(user, movie);
      QWheelEvent event(at, ratings.mapToGlobal(at), {}, {0, turned}, Qt::NoButton, modifiers,
                        Qt::NoScrollPhase, false);
      QCoreApplication::sendEvent(&ratings, &event);
    }
    void settle() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }
  };

 private slots:
  void typing_changes_the_rating_and_moves_on() {
    Bench bench;
    bench.type("4,5");
    QVERIFY(bench.ratings.editor() != nullptr);
    bench.key(Qt::Key_Return);
    bench.settle();
    QVERIFY(bench.ratings.editor() == nullptr);
    QCOMPARE(bench.at(0, 0), std::optional(4.5));
    QCOMPARE(bench.viewport.cursor(), (HeatmapCell{1, 0}));
    bench.type("1");
    bench.key(Qt::Key_Tab);
    bench.settle();
    QCOMPARE(bench.at(1, 0), std::optional(1.0));
    QCOMPARE(bench.viewport.cursor(), (HeatmapCell{1, 1}));
    bench.document.undo_stack().undo();
    bench.document.undo_stack().undo();
    QCOMPARE(bench.at(0, 0), std::optional(5.0));
    QCOMPARE(bench.at(1, 0), std::optional(4.0));
  }

  void a_wrong_value_keeps_the_editor_open_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("above") << "7";
    QTest::newRow("between steps") << "3.7";
    QTest::newRow("no number") << "4..";
  }
  void a_wrong_value_keeps_the_editor_open() {
    QFETCH(QString, text);
    Bench bench;
    bench.type(text);
    bench.key(Qt::Key_Return);
    bench.settle();
    QVERIFY(bench.ratings.editor() != nullptr);
    QVERIFY(!bench.ratings.editor()->message().isEmpty());
    QCOMPARE(bench.document.undo_stack().count(), 0);
    bench.key(Qt::Key_Escape);
    bench.settle();
    QVERIFY(bench.ratings.editor() == nullptr);
    QCOMPARE(bench.at(0, 0), std::optional(5.0));
  }

  void delete_makes_the_selection_unseen() {
    Bench bench;
    bench.key(Qt::Key_Right, Qt::ShiftModifier);
    bench.key(Qt::Key_Down, Qt::ShiftModifier);
    bench.key(Qt::Key_Delete);
    QCOMPARE(bench.document.table().seen_count(), std::size_t(4));
    QCOMPARE(bench.document.undo_stack().count(), 1);
    bench.document.undo_stack().undo();
    QCOMPARE(bench.document.table().seen_count(), std::size_t(8));
  }

  void plus_and_minus_step_and_stop_at_the_ends() {
    Bench bench;
    bench.key(Qt::Key_Plus);
    QCOMPARE(bench.at(0, 0), std::optional(5.0));
    bench.key(Qt::Key_Minus);
    bench.key(Qt::Key_Minus);
    QCOMPARE(bench.at(0, 0), std::optional(4.0));
    QCOMPARE(bench.document.undo_stack().count(), 1);
  }

  void the_wheel_steps_the_focused_cell_under_the_pointer() {
    Bench bench;
    bench.wheel(0, 0, -120);
    bench.wheel(0, 0, -60);
    bench.wheel(0, 0, -60);
    QCOMPARE(bench.at(0, 0), std::optional(4.0));
    QCOMPARE(bench.document.undo_stack().count(), 1);
    bench.wheel(1, 1, 120);
    QCOMPARE(bench.at(1, 1), std::optional(2.0));
    bench.document.undo_stack().undo();
    QCOMPARE(bench.at(0, 0), std::optional(5.0));
    bench.wheel(0, 0, 120, Qt::ControlModifier);
    QVERIFY(bench.viewport.cell_width() > 40);
    QCOMPARE(bench.at(0, 0), std::optional(5.0));
    // Now the table is larger than its window: the wheel scrolls.
    bench.wheel(0, 0, -120);
    QVERIFY(bench.viewport.offset_y() > 0);
    QCOMPARE(bench.at(0, 0), std::optional(5.0));
  }

  void a_block_is_copied_and_pasted() {
    Bench bench;
    QTest::mousePress(&bench.ratings, Qt::LeftButton, {}, bench.middle(0, 0));
    QMouseEvent drag(QEvent::MouseMove, QPointF(bench.middle(1, 1)),
                     bench.ratings.mapToGlobal(bench.middle(1, 1)), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(&bench.ratings, &drag);
    QTest::mouseRelease(&bench.ratings, Qt::LeftButton, {}, bench.middle(1, 1));
    bench.key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString("5\t1\n4\t2"));
    QTest::mouseClick(&bench.ratings, Qt::LeftButton, {}, bench.middle(1, 1));
    bench.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(bench.at(1, 1), std::optional(5.0));
    QCOMPARE(bench.at(2, 2), std::optional(2.0));
    QCOMPARE(bench.document.undo_stack().count(), 1);
    bench.key(Qt::Key_X, Qt::ControlModifier);
    QVERIFY(!bench.at(1, 1).has_value());
  }

  void a_wrong_paste_changes_nothing_and_says_where_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("word") << "1\t2\n3\tbad"
                          << "Row 2, column 2";
    QTest::newRow("outside") << "1\t9"
                             << "Row 1, column 2";
    QTest::newRow("too large") << "1\t1\t1\t1"
                               << "room for";
    QTest::newRow("empty") << ""
                           << "no text";
  }
  void a_wrong_paste_changes_nothing_and_says_where() {
    QFETCH(QString, text);
    QFETCH(QString, said);
    Bench bench;
    const RatingTable before = bench.document.table();
    QSignalSpy messages(&bench.ratings, &RatingsHeatmap::message);
    QGuiApplication::clipboard()->setText(text);
    bench.key(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(bench.document.table() == before);
    QCOMPARE(bench.document.undo_stack().count(), 0);
    QCOMPARE(messages.count(), 1);
    QVERIFY2(messages.at(0).at(0).toString().contains(said), qPrintable(messages.at(0).at(0).toString()));
  }

  void names_are_reached_by_keyboard_and_renamed() {
    Bench bench;
    bench.key(Qt::Key_Up);
    bench.key(Qt::Key_Right);
    bench.key(Qt::Key_F2);
    QVERIFY(bench.ratings.editor() != nullptr);
    bench.type("Two Letters");
    bench.key(Qt::Key_Return);
    bench.settle();
    QCOMPARE(bench.document.table().movie_name(1), std::string("Two Letters"));
    QTest::mouseDClick(&bench.ratings, Qt::LeftButton, {}, bench.ratings.row_name_rect(2).center().toPoint());
    QVERIFY(bench.ratings.editor() != nullptr);
    bench.type("Dalia");
    bench.key(Qt::Key_Return);
    bench.settle();
    QCOMPARE(bench.document.table().user_name(2), std::string("Dalia"));
    bench.document.undo_stack().undo();
    QCOMPARE(bench.document.table().user_name(2), std::string("Chen"));
  }

  void users_and_movies_are_added_and_removed_from_the_menu() {
    Bench bench;
    const auto trigger = [&](const QString& text) {
      const std::unique_ptr<QMenu> menu(bench.ratings.build_menu(bench.viewport.cursor()));
      for (QAction* action : menu->actions()) {
        if (action->text() == text) return action->trigger();
      }
      QFAIL(qPrintable("no such action: " + text));
    };
    trigger("Add a user below");
    QCOMPARE(bench.document.table().users(), std::size_t(4));
    QCOMPARE(bench.viewport.users(), std::size_t(4));
    QCOMPARE(bench.viewport.cursor(), (HeatmapCell{1, 0}));
    trigger("Add a movie before");
    QCOMPARE(bench.document.table().movies(), std::size_t(4));
    trigger("Remove “Movie 4”");
    QCOMPARE(bench.document.table().movie_name(0), std::string("Red Orbit"));
    for (int k = 0; k < 3; ++k) bench.document.undo_stack().undo();
    QCOMPARE(bench.document.table().users(), std::size_t(3));
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::RatingsHeatmapTest)
#include "ratings_heatmap_test.moc"
