// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window's event loop is ever blocked: a timer that should fire every 5 ms notes the longest gap
// while the window opens data, trains, scrolls, zooms, compares ranks, changes its language, shows each page
// for the first time, opens a lesson, offers an export and reads a large file.
//   heartbeat [DATA]     DATA as the app takes it; default: the built-in two-tastes
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSlider>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>
#include <QtTest>
#include <functional>

#include "app/exporting/export_dialog.h"
#include "app/lessons/lesson_folder.h"
#include "app/models/layer_view.h"
#include "app/models/models_page.h"
#include "app/rank/compare_page.h"
#include "app/ratings/ratings_heatmap.h"
#include "app/shell/actions.h"
#include "app/shell/language.h"
#include "app/shell/lesson_desk.h"
#include "app/shell/main_window.h"
#include "app/shell/workspace.h"
#include "app/theme/theme.h"
#include "app/training/train_page.h"

using namespace lora;
using namespace lora::app;

namespace {

/// Runs `work` with the event loop for at least `ms` and until `done`; prints the longest gap between two
/// beats.
void measure(const char* name, int ms, const std::function<void()>& work, const std::function<bool()>& done) {
  QElapsedTimer since_beat;
  qint64 longest = 0;
  QTimer beat;
  QObject::connect(&beat, &QTimer::timeout, &beat, [&] {
    longest = std::max(longest, since_beat.nsecsElapsed());
    since_beat.restart();
  });
  since_beat.start();
  beat.start(5);
  QTimer::singleShot(0, qApp, work);
  QElapsedTimer clock;
  clock.start();
  while (clock.elapsed() < ms || !done()) QTest::qWait(1);
  longest = std::max(longest, since_beat.nsecsElapsed());
  QTextStream(stdout) << QString::asprintf("%-28s longest gap %6.1f ms in %6.1f s\n", name,
                                           static_cast<double>(longest) / 1e6,
                                           static_cast<double>(clock.elapsed()) / 1e3);
}

/// Opens each page for the first time, then changes the language with all of them there.
void measure_pages(MainWindow& window) {
  const auto always = [] { return true; };
  const std::pair<const char*, Page> pages[] = {{"first look at Compare", Page::compare},
                                                {"first look at LoRA", Page::lora},
                                                {"first look at Models", Page::models},
                                                {"first look at Experiments", Page::experiments}};
  const auto switch_language = [&](const char* name) {
    measure(
        qPrintable(QStringLiteral("to Chinese, ") + QLatin1String(name)), 300,
        [] { apply_language(QStringLiteral("zh_CN")); }, always);
    measure(
        qPrintable(QStringLiteral("to English, ") + QLatin1String(name)), 300,
        [] { apply_language(QStringLiteral("en")); }, always);
  };
  switch_language("Train alone");
  for (const auto& [name, page] : pages) {
    measure(
        name, 300, [&window, to = page] { window.show_page(to); }, always);
  }
  for (const Page page : {Page::experiments, Page::models, Page::lora, Page::compare, Page::train}) {
    window.show_page(page);
    QTest::qWait(300);
    switch_language(qPrintable(QStringLiteral("page %1").arg(static_cast<int>(page) + 1)));
  }
}

void measure_lesson(MainWindow& window) {
  measure(
      "list of lessons", 300, [&] { window.start_lessons(); }, [] { return true; });
  measure(
      "open a lesson", 1500, [&] { window.lessons().open(chapter_ids().first()); },
      [&] { return window.lessons().is_running(); });
  measure(
      "leave it", 300, [&] { window.lessons().leave(); }, [] { return true; });
}

void measure_export(MainWindow& window) {
  // The dialog has an event loop of its own until it is closed.
  measure(
      "offer the export", 200,
      [&] {
        QTimer::singleShot(2500, &window, [&] { window.findChild<ExportDialog*>()->close(); });
        window.findChild<Actions*>()->export_picture->trigger();
      },
      [] { return true; });
}

/// A long table of a million ratings.
void measure_import(MainWindow& window, const QString& folder) {
  const QString path = folder + QStringLiteral("/ratings.csv");
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly)) return;
  file.write("userId,movieId,rating\n");
  for (int user = 0; user < 2000; ++user) {
    QByteArray lines;
    for (int movie = 0; movie < 500; ++movie) {
      lines += QByteArray::number(user) + ',' + QByteArray::number((user * 7 + movie * 3) % 3000) + ',' +
               QByteArray::number(1 + (user + movie) % 5) + '\n';
    }
    file.write(lines);
  }
  file.close();
  const std::size_t users = window.document().table().users();
  measure(
      "read a million ratings", 500, [&] { window.open(path); },
      [&] { return window.document().table().users() != users; });
  measure(
      "first steps with them", 2000, [&] { window.player().play(); }, [] { return true; });
  window.player().pause();
}

}  // namespace

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  QTemporaryDir settings;
  QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
  apply_theme(ThemeId::light);
  MainWindow window;
  window.show();
  const QString data = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("two-tastes");
  const auto always = [] { return true; };
  measure(
      "open", 200, [&] { window.open(data); }, [&] { return bool(window.player().frame()); });
  auto* speed = window.findChild<TrainPage*>()->findChild<QSlider*>(QStringLiteral("speed_slider"));
  measure(
      "train, full speed", 5000,
      [&] {
        speed->setValue(speed->maximum());
        window.player().play();
      },
      always);
  HeatmapViewport* view = window.findChild<RatingsHeatmap*>()->viewport();
  QTimer scroll;
  QObject::connect(&scroll, &QTimer::timeout,
                   [&] { view->scroll_to(view->offset_x() + 37, view->offset_y() + 11); });
  measure(
      "train and scroll", 4000,
      [&] {
        scroll.start(16);
        window.player().play();
      },
      always);
  scroll.stop();
  measure(
      "zoom to the smallest cells", 500,
      [&] {
        view->zoom(0.01, {0, 0});
      },
      always);
  window.player().pause();
  measure_pages(window);
  measure_lesson(window);
  measure_export(window);
  ComparePage* page = &window.own().compare();
  measure(
      "compare ranks", 500,
      [&] {
        window.show_page(Page::compare);
        page->compare();
      },
      [&] { return bool(page->report()); });
  measure(
      "results on screen", 1000, [] {}, always);
  ModelsPage* models = &window.own().models();
  RealLayerPlayer& layer = models->layer().player();
  measure(
      "make a 4096 x 4096 layer", 200,
      [&] {
        window.show_page(Page::models);
        models->findChild<QWidget*>(QStringLiteral("model_parts"))
            ->findChildren<QPushButton*>()
            .at(2)
            ->click();
      },
      [&] { return bool(layer.shown()); });
  for (const int rank : {8, 128}) {
    models->findChild<QPushButton*>(QStringLiteral("layer_rank_%1").arg(rank))->click();
    QTest::qWait(500);
    measure(
        qPrintable(QStringLiteral("train it, rank %1").arg(rank)), 5000, [&] { layer.play(); }, always);
    QTextStream(stdout) << QString::asprintf("    %.1f steps/s, step %zu\n", layer.steps_per_second(),
                                             layer.shown()->step);
  }
  window.show_page(Page::train);
  measure_import(window, settings.path());
  return 0;
}
