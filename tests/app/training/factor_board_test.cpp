// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/factor_board.h"

#include <QtTest>
#include <cmath>

#include "app/heatmap/frame_sources.h"
#include "app/training/cell_readout.h"

namespace lora::app {
namespace {

std::shared_ptr<const RatingTable> example_table() {
  return std::make_shared<const RatingTable>(
      RatingTable::from_ratings({"Ana", "Bo"}, {"Red Orbit", "Slow Dance", "Spy & Rose"},
                                {{0, 0, 5.0}, {0, 1, 1.0}, {1, 0, 2.0}, {1, 2, 3.5}}));
}

FramePtr frame_of(const std::shared_ptr<const RatingTable>& table, BaseKind base, Start start) {
  TrainingSettings settings;
  settings.base = base;
  auto problem = std::make_shared<const TrainingProblem>(table, settings);
  auto snapshot = std::make_shared<Snapshot>();
  snapshot->factors = initial_factors(table->users(), table->movies(), 2, start, 0.8, 7);
  return std::make_shared<const Frame>(snapshot, problem);
}

}  // namespace

class FactorBoardTest : public QObject {
  Q_OBJECT

  struct Bench {
    HeatmapViewport viewport;
    HeatmapWidget* ratings = new HeatmapWidget(&viewport);
    FactorBoard board{ratings};
    explicit Bench(const FramePtr& frame, QSize size = {760, 420}) {
      ratings->set_source(std::make_shared<GuessSource>(frame));
      board.resize(size);
      board.show();
      board.show_frame(frame);
    }
  };

 private slots:
  void rows_of_a_and_columns_of_b_meet_in_the_guess() {
    const Bench bench(frame_of(example_table(), BaseKind::zero, Start::gaussian_gaussian));
    for (std::size_t user = 0; user < 2; ++user) {
      for (std::size_t movie = 0; movie < 3; ++movie) {
        const auto center = [&](const HeatmapWidget* map, std::size_t row, std::size_t column) {
          return map->mapTo(&bench.board, map->cell_geometry().slot(row, column).center().toPoint());
        };
        const QPoint guess = center(bench.board.guess_map(), user, movie);
        QCOMPARE(guess.y(), center(bench.board.a_map(), user, 0).y());
        QCOMPARE(guess.x(), center(bench.board.b_map(), 0, movie).x());
        QCOMPARE(guess.y(), center(bench.ratings, user, movie).y());
      }
    }
  }

  void pointing_writes_the_dot_product() {
    const FramePtr frame = frame_of(example_table(), BaseKind::zero, Start::gaussian_gaussian);
    const Bench bench(frame);
    HeatmapWidget* guess = bench.board.guess_map();
    QTest::mouseMove(guess, guess->cell_geometry().slot(1, 2).center().toPoint());
    QTRY_COMPARE(bench.viewport.pointed(), (PointedCell{1, 2}));
    const QString text = bench.board.readout()->plain_text();
    QVERIFY2(text.startsWith("Bo × Spy & Rose: "), qPrintable(text));
    QVERIFY(text.contains(number_text(frame->a(1, 0), 3)));
    QVERIFY(text.contains("= " + number_text(frame->guess(1, 2), 2)));
    QVERIFY(text.contains("real rating 3.5"));
  }

  void the_keyboard_walks_through_the_guess() {
    const Bench bench(frame_of(example_table(), BaseKind::zero, Start::gaussian_gaussian));
    HeatmapWidget* guess = bench.board.guess_map();
    const_cast<FactorBoard&>(bench.board).activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(const_cast<FactorBoard*>(&bench.board)));
    guess->setFocus();
    QTest::keyClick(guess, Qt::Key_Right);
    QTest::keyClick(guess, Qt::Key_Down);
    QTest::keyClick(guess, Qt::Key_Down);
    QCOMPARE(bench.viewport.cursor(), (HeatmapCell{1, 1}));
    QVERIFY(bench.board.readout()->plain_text().startsWith("Bo × Slow Dance"));
    QTest::keyClick(guess, Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(!bench.viewport.is_fitted());
    QTest::keyClick(guess, Qt::Key_0, Qt::ControlModifier);
    QVERIFY(bench.viewport.is_fitted());
  }

  void at_step_0_the_guess_is_w_exactly_data() {
    QTest::addColumn<BaseKind>("base");
    QTest::newRow("zero") << BaseKind::zero;
    QTest::newRow("mean") << BaseKind::mean;
    QTest::newRow("offsets") << BaseKind::offsets;
  }
  void at_step_0_the_guess_is_w_exactly() {
    QFETCH(BaseKind, base);
    const FramePtr frame = frame_of(example_table(), base, Start::gaussian_zero);
    Bench bench(frame);
    bench.viewport.set_pointed({0, 0});
    QVERIFY(bench.board.readout()->plain_text().contains("exactly"));
    QCOMPARE(bench.board.guess_map()->source()->value(0, 0), frame->base(0, 0));
  }

  void the_switch_shows_errors_of_seen_cells_only() {
    const FramePtr frame = frame_of(example_table(), BaseKind::mean, Start::gaussian_gaussian);
    Bench bench(frame);
    bench.board.set_shows_error(true);
    const HeatmapSource* shown = bench.ratings->shown_source();
    QCOMPARE(shown->value(0, 0), frame->guess(0, 0) - 5.0);
    QVERIFY(std::isnan(shown->value(0, 2)));
    QCOMPARE(shown->low(), -shown->high());
    bench.board.set_shows_error(false);
    QCOMPARE(bench.ratings->shown_source(), bench.ratings->source());
  }

  void everything_has_its_place_at_any_size_data() {
    QTest::addColumn<std::size_t>("users");
    QTest::addColumn<std::size_t>("movies");
    QTest::addColumn<std::size_t>("rank");
    QTest::addColumn<QSize>("size");
    for (const auto& [users, movies, rank] :
         {std::array<std::size_t, 3>{3, 4, 1}, {6, 8, 2}, {40, 60, 4}, {610, 9724, 16}}) {
      for (const QSize size : {QSize(520, 400), QSize(745, 400), QSize(560, 900), QSize(1600, 900)}) {
        QTest::addRow("%zux%zu in %dx%d", users, movies, size.width(), size.height())
            << users << movies << rank << size;
      }
    }
  }
  void everything_has_its_place_at_any_size() {
    QFETCH(std::size_t, users);
    QFETCH(std::size_t, movies);
    QFETCH(std::size_t, rank);
    QFETCH(QSize, size);
    BoardDemand demand;
    demand.size = size;
    demand.users = users;
    demand.movies = movies;
    demand.rank = rank;
    const BoardLayout layout = lay_out_board(demand);
    const QRect inside(QPoint(0, 0), size);
    const std::vector<QRect> places{layout.a, layout.b, layout.guess, layout.ratings, layout.readout};
    for (std::size_t first = 0; first < places.size(); ++first) {
      QVERIFY(!places[first].isEmpty());
      QVERIFY(inside.contains(places[first]));
      for (std::size_t second = 0; second < first; ++second)
        QVERIFY(!places[first].intersects(places[second]));
    }
    QVERIFY(layout.cell_width >= 1 && layout.cell_height >= 1);
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::FactorBoardTest)
#include "factor_board_test.moc"
