// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every page in both languages: take_screenshots DIR writes DIR/en/*.png and DIR/zh_CN/*.png.
#include <QApplication>
#include <QDir>
#include <QTextStream>
#include <QtTest>
#include <functional>

#include "app/experiments/experiments_page.h"
#include "app/files/atomic_file.h"
#include "app/lessons/lesson_guide.h"
#include "app/lora/lora_page.h"
#include "app/playback/player.h"
#include "app/rank/compare_page.h"
#include "app/shell/lesson_desk.h"
#include "app/shell/workspace.h"
#include "tests/app/shell/window_fixture.h"
#include "tests/screenshots/small_png.h"

namespace lora::app {
namespace {

constexpr int patience_ms = 120'000;

bool wait(const std::function<bool()>& done) {
  return QTest::qWaitFor(done, patience_ms);
}

/// Plays until `steps` steps are trained, and stops at the last one kept.
bool train(Player& player, std::size_t steps) {
  const auto newest = [&] { return player.step_at(player.kept_count() - 1); };
  if (!wait([&] { return player.kept_count() > 0; })) return false;
  while (newest() < steps) {
    const std::size_t before = newest();
    player.step();
    if (!wait([&] { return newest() > before; })) return false;
  }
  return true;
}

bool compare(ComparePage& page) {
  page.set_up(QStringLiteral("1-6"), 3);
  page.compare();
  return wait([&] { return page.is_up_to_date(); });
}

bool begin_lesson(LessonDesk& desk) {
  desk.open(QStringLiteral("02-rank"));
  return wait([&] { return desk.guide().run() != nullptr; });
}

struct Shot {
  const char* name;
  Page page;
  std::function<bool(MainWindow&)> prepare;
};

const Shot shots[] = {
    {"train", Page::train, [](MainWindow& window) { return train(window.player(), 60); }},
    {"compare-ranks", Page::compare, [](MainWindow& window) { return compare(window.shown().compare()); }},
    {"lora-layer", Page::lora, [](MainWindow& window) { return train(window.shown().lora().player(), 120); }},
    {"real-models", Page::models, [](MainWindow&) { return true; }},
    {"experiments", Page::experiments,
     [](MainWindow& window) { return train(*window.shown().experiments().player(), 20); }},
    {"lesson", Page::train, [](MainWindow& window) { return begin_lesson(window.lessons()); }},
};

bool take(const Shot& shot, const QDir& folder) {
  auto window = open_window();
  window->resize(1280, 800);
  window->show_page(shot.page);
  bool done = shot.prepare(*window);
  constexpr int settle_ms = 600;  // charts describe themselves, notices come and go
  QTest::qWait(settle_ms);
  const QString path = folder.filePath(QLatin1String(shot.name) + QStringLiteral(".png"));
  done = done && !write_atomically(path, small_png(window->grab().toImage()));
  QTextStream(stdout) << path << (done ? "" : ": failed") << Qt::endl;
  close_window(window);
  return done;
}

}  // namespace
}  // namespace lora::app

int main(int argc, char** argv) {
  using namespace lora::app;
  QApplication application(argc, argv);
  if (argc != 2) {
    QTextStream(stderr) << "Usage: take_screenshots DIR" << Qt::endl;
    return 2;
  }
  const CleanProfile profile;
  bool done = true;
  for (const char* language : {"en", "zh_CN"}) {
    apply_language(QLatin1String(language));
    const QDir folder(QDir(QString::fromLocal8Bit(argv[1])).filePath(QLatin1String(language)));
    folder.mkpath(QStringLiteral("."));
    for (const Shot& shot : shots) done = take(shot, folder) && done;
  }
  return done ? 0 : 1;
}
