// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A long day of the window, turn by turn: trains, opens something else, trains on. What the process holds
// after each turn is printed; it ends with 1 when that goes on growing.
//   soak [STEPS [OPENS]]     default: 200,000 steps and 200 opens
#include <unistd.h>

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>
#include <QtTest>
#include <vector>

#include "app/document/example_list.h"
#include "app/shell/language.h"
#include "app/shell/main_window.h"
#include "app/theme/theme.h"
#include "app/training/training_player.h"

using namespace lora;
using namespace lora::app;

namespace {

constexpr int turns = 40;
constexpr int settling = 10;              ///< turns in which caches fill
constexpr double allowed_slope = 1.0;     // MiB a million steps
constexpr double allocator_stair = 10.0;  // MiB; two were seen in 2.7 million steps, then none in 4

/// Memory in use, MiB.
double resident_mib() {
  QFile file(QStringLiteral("/proc/self/statm"));
  if (!file.open(QIODevice::ReadOnly)) return 0.0;
  return file.readAll().split(' ').value(1).toDouble() * double(::sysconf(_SC_PAGESIZE)) / (1 << 20);
}

int open_files() {
  return int(QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::NoDotAndDotDot | QDir::AllEntries).size());
}

struct Reading {
  double million_steps = 0.0;
  double mib = 0.0;
  int files = 0;
};

/// Least squares: MiB a million steps, without the turns in which the program settles.
double slope(const std::vector<Reading>& readings) {
  double n = 0, x = 0, y = 0, xx = 0, xy = 0;
  for (std::size_t k = settling; k < readings.size(); ++k) {
    const Reading& reading = readings[k];
    n += 1, x += reading.million_steps, y += reading.mib;
    xx += reading.million_steps * reading.million_steps, xy += reading.million_steps * reading.mib;
  }
  return (n * xy - x * y) / (n * xx - x * x);
}

class Soak {
 public:
  explicit Soak(QStringList files) : things_(std::move(files)) {
    for (const auto& example : example_list(QStringLiteral("en"))) things_ << example.id;
    window_.show();
  }

  void open_next() {
    const FramePtr before = window_.player().frame();
    window_.open(things_[opened_++ % things_.size()]);
    const auto is_there = [&] { return window_.player().frame() && window_.player().frame() != before; };
    if (!QTest::qWaitFor(is_there, 60'000)) qFatal("nothing was opened");
  }

  /// At full speed, so slowly that no end comes; where one does, it is started over.
  void train(std::size_t steps) {
    TrainingPlayer& player = window_.player();
    TrainingSettings settings = window_.document().settings();
    settings.method = Method::adam;
    settings.learning_rate = 1e-6;
    window_.document().set_settings(settings, QStringLiteral("slowly"));
    window_.document().undo_stack().setClean();  // or the next opening asks what to do with the change
    player.set_speed(0.0);
    const std::size_t end = done_ + steps;
    while (done_ < end) {
      const std::size_t before = newest_step();
      player.play();
      QTest::qWait(20);
      const std::size_t now = newest_step();
      if (now > before) done_ += now - before;
      if (!player.is_playing() || now <= before) player.reset();
    }
    player.pause();
  }

  std::size_t done() const { return done_; }
  qsizetype opened() const { return opened_; }

 private:
  /// 0 while a run begins, too.
  std::size_t newest_step() {
    const Timeline& timeline = window_.player().timeline();
    return timeline.empty() ? 0 : timeline.newest()->step;
  }

  MainWindow window_;
  QStringList things_;
  qsizetype opened_ = 0;
  std::size_t done_ = 0;
};

void write(const QString& path, const QByteArray& bytes) {
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("no file");
}

}  // namespace

int main(int argc, char** argv) {
  QCoreApplication::setOrganizationName(QStringLiteral("lora-cinema-test"));
  QCoreApplication::setApplicationName(QStringLiteral("lora-cinema-soak"));
  QApplication application(argc, argv);
  const QTemporaryDir folder;
  QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
  apply_language(QStringLiteral("en"));
  apply_theme(ThemeId::light);
  write(folder.filePath(QStringLiteral("a.csv")),
        "user,Red Orbit,Slow Dance,Big\nAna,5,1,2\nBo,,2,4\nCy,3,4,\n");
  write(folder.filePath(QStringLiteral("b.csv")),
        "userId,movieId,rating\n1,1,5\n1,2,3\n2,1,4\n2,2,1\n3,2,2\n");
  const QStringList arguments = QCoreApplication::arguments();
  const std::size_t steps = argc > 1 ? arguments.at(1).toULongLong() : 200'000;
  const int opens = argc > 2 ? arguments.at(2).toInt() : 200;
  Soak soak({folder.filePath(QStringLiteral("a.csv")), folder.filePath(QStringLiteral("b.csv"))});
  QTextStream out(stdout);
  QElapsedTimer clock;
  clock.start();
  std::vector<Reading> readings;
  int most_files = 0;
  for (int turn = 0; turn < turns; ++turn) {
    for (int k = opens * turn / turns; k < opens * (turn + 1) / turns; ++k) soak.open_next();
    soak.train(steps / turns);
    QTest::qWait(50);
    readings.push_back({double(soak.done()) / 1e6, resident_mib(), open_files()});
    if (turn < settling) most_files = std::max(most_files, readings.back().files);
    out << QString::asprintf("%9zu steps %6lld opens %8.2f MiB %4d files\n", soak.done(),
                             qint64(soak.opened()), readings.back().mib, readings.back().files);
    out.flush();
  }
  // A short run has too few steps for a slope in steps: one stair of the allocator is allowed too.
  const double grown = slope(readings) * (readings.back().million_steps - readings[settling].million_steps);
  const bool grows = slope(readings) > allowed_slope && grown > allocator_stair;
  const bool leaks = readings.back().files > most_files;
  out << QString::asprintf(
      "%.2f MiB a million steps, %.2f MiB in all since settled, files %d to %d, %.1f s\n", slope(readings),
      grown, most_files, readings.back().files, double(clock.elapsed()) / 1e3);
  return grows || leaks ? 1 : 0;
}
