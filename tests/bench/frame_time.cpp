// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a frame of the training costs the window: for each shape, median and 95 % of building (from taking the
// snapshot to the last view's part), of painting and of both, and the painting of each part alone.
//   frame_time [MS]     how long each shape is trained; default 4000
#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QSlider>
#include <QTemporaryDir>
#include <QTextStream>
#include <QtTest>
#include <algorithm>
#include <random>
#include <vector>

#include "app/charts/chart_view.h"
#include "app/heatmap/heatmap_widget.h"
#include "app/playback/frame_meter.h"
#include "app/ratings/ratings_heatmap.h"
#include "app/shell/main_window.h"
#include "app/shell/workspace.h"
#include "app/theme/theme.h"
#include "app/training/factor_board.h"
#include "app/training/train_page.h"

using namespace lora;
using namespace lora::app;

namespace {

struct Shape {
  std::size_t users, movies, rank;
  double seen;  ///< share of the cells
};

double at_share(std::vector<double> values, double share) {
  if (values.empty()) return 0.0;
  std::sort(values.begin(), values.end());
  return values[std::min(values.size() - 1, static_cast<std::size_t>(share * double(values.size())))];
}

Session session_of(const Shape& shape) {
  std::mt19937 random(1);
  std::uniform_real_distribution<double> share(0.0, 1.0);
  std::vector<Rating> ratings;
  for (std::size_t user = 0; user < shape.users; ++user) {
    for (std::size_t movie = 0; movie < shape.movies; ++movie) {
      if (share(random) < shape.seen)
        ratings.push_back(
            {std::uint32_t(user), std::uint32_t(movie), 1.0 + std::floor(share(random) * 9) / 2});
    }
  }
  std::vector<std::string> users, movies;
  for (std::size_t user = 0; user < shape.users; ++user) users.push_back("user " + std::to_string(user));
  for (std::size_t movie = 0; movie < shape.movies; ++movie)
    movies.push_back("movie " + std::to_string(movie));
  Session session;
  session.title = "bench";
  session.settings.rank = shape.rank;
  session.table = std::make_shared<const RatingTable>(
      RatingTable::from_ratings(std::move(users), std::move(movies), ratings));
  return session;
}

/// Milliseconds to paint one widget with its children, median of some.
double paint_time(QWidget& widget) {
  std::vector<double> times;
  for (int round = 0; round < 15; ++round) {
    if (auto* map = qobject_cast<HeatmapWidget*>(&widget)) map->set_marks({});  // cells anew, as in a frame
    QPixmap picture(widget.size());
    QElapsedTimer clock;
    clock.start();
    widget.render(&picture);
    times.push_back(double(clock.nsecsElapsed()) / 1e6);
  }
  return at_share(times, 0.5);
}

void measure(MainWindow& window, const Shape& shape, int ms) {
  window.document().replace(session_of(shape));
  TrainPage& page = window.own().train();
  if (!QTest::qWaitFor([&] { return window.player().kept_count() > 0; }, 30'000)) return;
  auto* speed = page.findChild<QSlider*>(QStringLiteral("speed_slider"));
  speed->setValue(speed->maximum());
  std::vector<double> built, painted, both;
  FrameMeter meter(window.player());
  meter.set_window(&window);
  QObject::connect(&meter, &FrameMeter::measured, [&](const FrameCost& cost) {
    built.push_back(cost.built_ms);
    painted.push_back(cost.painted_ms);
    both.push_back(cost.built_ms + cost.painted_ms);
  });
  window.player().play();
  QElapsedTimer clock;
  clock.start();
  while (clock.elapsed() < ms) QTest::qWait(5);
  const double seconds = double(clock.elapsed()) / 1e3;
  window.player().pause();
  QTest::qWait(100);
  QTextStream out(stdout);
  out << QString::asprintf(
      "%4zu x %4zu r %-3zu %3.0f %%  built %5.2f / %5.2f  painted %5.2f / %5.2f  both %5.2f / %5.2f ms"
      "  %5.1f frames/s %9.0f steps/s, %zu kept\n",
      shape.users, shape.movies, shape.rank, shape.seen * 100, at_share(built, 0.5), at_share(built, 0.95),
      at_share(painted, 0.5), at_share(painted, 0.95), at_share(both, 0.5), at_share(both, 0.95),
      double(both.size()) / seconds, window.player().steps_per_second(), window.player().kept_count());
  const FactorBoard& board = page.board();
  out << "      painting alone:";
  const std::pair<const char*, QWidget*> parts[] = {{"A", board.a_map()},
                                                    {"B", board.b_map()},
                                                    {"guess", board.guess_map()},
                                                    {"ratings", board.ratings_map()}};
  for (const auto& [name, part] : parts) out << QString::asprintf("  %s %.2f", name, paint_time(*part));
  const QList<ChartView*> charts = page.findChildren<ChartView*>();
  for (ChartView* chart : charts)
    out << QString::asprintf("  %s %.2f", qPrintable(chart->export_name()), paint_time(*chart));
  out << " ms\n";
}

}  // namespace

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  QCoreApplication::setOrganizationName(QStringLiteral("lora-cinema-bench"));
  QCoreApplication::setApplicationName(QStringLiteral("lora-cinema-bench"));
  QTemporaryDir settings;
  QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
  apply_theme(ThemeId::light);
  const int ms = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 4000;
  MainWindow window;
  window.resize(1280, 800);
  window.show();
  QTextStream(stdout) << "median / 95 %, window 1280 x 800\n";
  for (const Shape& shape :
       {Shape{6, 8, 2, 1.0}, Shape{50, 50, 4, 1.0}, Shape{200, 300, 8, 0.5}, Shape{200, 300, 8, 1.0},
        Shape{1000, 1000, 16, 0.1}, Shape{1000, 1000, 16, 1.0}}) {
    measure(window, shape, ms);
  }
  return 0;
}
