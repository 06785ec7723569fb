// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window's event loop is ever blocked: a timer that should fire every 5 ms notes the longest gap
// while the window opens data, trains, scrolls, zooms, compares ranks, changes its language, shows each page
// for the first time, opens lessons, exports every picture while it trains and imports a million ratings.
// Ends with those above 50 ms.
//   heartbeat [DATA]     DATA as the app takes it; default: the built-in two-tastes
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSlider>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>
#include <QtTest>
#include <ctime>
#include <functional>

#include "app/experiments/experiments_page.h"
#include "app/exporting/export_dialog.h"
#include "app/importing/import_dialog.h"
#include "app/lessons/lesson_folder.h"
#include "app/lessons/lesson_guide.h"
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

constexpr double limit_ms = 50.0;

/// What stood still longer than that.
QStringList& too_long() {
  static QStringList names;
  return names;
}

/// Processor time of the window's thread, ms; 0 where it cannot be told. On a machine busy with other things
/// it tells how much of a gap is ours.
double thread_ms() {
#ifdef CLOCK_THREAD_CPUTIME_ID
  timespec used{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
  return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
#else
  return 0.0;
#endif
}

/// Runs `work` with the event loop for at least `ms` and until `done`; prints the longest gap between two
/// beats.
void measure(const char* name, int ms, const std::function<void()>& work, const std::function<bool()>& done) {
  QElapsedTimer since_beat;
  qint64 longest = 0;
  double busiest_ms = 0.0;
  double used_before = thread_ms();
  const auto note = [&] {
    longest = std::max(longest, since_beat.nsecsElapsed());
    busiest_ms = std::max(busiest_ms, thread_ms() - used_before);
    used_before = thread_ms();
    since_beat.restart();
  };
  QTimer beat;
  QObject::connect(&beat, &QTimer::timeout, &beat, note);
  since_beat.start();
  beat.start(5);
  QTimer::singleShot(0, qApp, work);
  QElapsedTimer clock;
  clock.start();
  while (clock.elapsed() < ms || !done()) QTest::qWait(1);
  note();
  const double longest_ms = static_cast<double>(longest) / 1e6;
  if (longest_ms > limit_ms) too_long() << QString::asprintf("%s (%.0f ms)", name, longest_ms);
  QTextStream(stdout) << QString::asprintf(
      "%-34s longest gap %6.1f ms, of the processor %6.1f ms, in %6.1f s\n", name, longest_ms, busiest_ms,
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
  const auto stands = [&] { return window.lessons().guide().run() != nullptr; };
  for (const QString& chapter : chapter_ids()) {
    measure(
        qPrintable(QStringLiteral("open lesson ") + chapter), 600, [&] { window.lessons().open(chapter); },
        stands);
    for (const char* name : {"    next step", "    and the next"})
      measure(
          name, 400, [&] { window.lessons().guide().next(); }, stands);
    measure(
        "    leave it", 300, [&] { window.lessons().leave(); }, [] { return true; });
  }
}

/// The parts of a page that come when they are first asked for.
void measure_parts(MainWindow& window) {
  const auto always = [] { return true; };
  window.show_page(Page::models);
  for (const auto& [name, part] : {std::pair{"first look at adapters", ModelsPage::adapter_part},
                                   std::pair{"first look at a real layer", ModelsPage::layer_part}}) {
    measure(
        name, 300, [&window, to = part] { window.own().models().show_part(to); }, always);
  }
  window.own().models().show_part(ModelsPage::catalog_part);
  window.show_page(Page::experiments);
  for (const ExperimentEntry& entry : all_experiments()) {
    measure(
        qPrintable(QStringLiteral("first look at ") + entry.id), 400,
        [&] { window.own().experiments().show_experiment(entry.id); }, always);
  }
  window.show_page(Page::train);
}

void choose_format(ExportDialog& dialog, ExportFormat format) {
  for (QComboBox* box : dialog.findChildren<QComboBox*>()) {
    const bool has_formats = box->findData(static_cast<int>(ExportFormat::pdf)) >= 0 &&
                             box->findData(static_cast<int>(ExportFormat::svg)) >= 0;
    if (has_formats) box->setCurrentIndex(box->findData(static_cast<int>(format)));
  }
}

/// Every picture of each page as a file of each format, while the window trains.
void measure_export_files(MainWindow& window, const QString& folder) {
  const ExportOptions options;
  for (const Page page : {Page::train, Page::compare, Page::lora, Page::models}) {
    window.show_page(page);
    QTest::qWait(300);
    if (page == Page::compare) {
      window.own().compare().compare();
      while (!window.own().compare().report()) QTest::qWait(5);
      QTest::qWait(500);
    }
    for (const ExportFormat format : {ExportFormat::png, ExportFormat::svg, ExportFormat::pdf}) {
      bool done = false;
      const auto work = [&] {
        if (Player* player = window.shown().shown_player()) player->play();
        ExportDialog dialog(
            {QStringLiteral("x"), window.shown().exportables(), {}, window.shown().shown_page()}, &window);
        auto* list = dialog.findChild<QListWidget*>();
        for (int row = 0; row < static_cast<int>(window.shown().exportables().size()); ++row)
          list->item(row)->setSelected(true);
        choose_format(dialog, format);
        if (dialog.save_all_to(folder)) QTextStream(stdout) << "an export failed\n";
        done = true;
      };
      measure(qPrintable(QStringLiteral("export page %1 as %2, training")
                             .arg(static_cast<int>(page) + 1)
                             .arg(suffix_of(format))),
              100, work, [&] { return done; });
      if (Player* player = window.shown().shown_player()) player->pause();
    }
  }
  window.show_page(Page::train);
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
void write_million(const QString& path) {
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
}

void measure_import_dialog(MainWindow& window, const QString& path) {
  bool taken = false;
  ImportDialog dialog(path, {}, &window);
  measure(
      "import: see the first lines", 300, [&] { dialog.open(); }, [&] { return !dialog.is_reading(); });
  measure(
      "import: another way", 300,
      [&] { dialog.findChild<QComboBox*>(QStringLiteral("import_header"))->setCurrentIndex(1); },
      [&] { return !dialog.is_reading(); });
  QObject::connect(&dialog, &QDialog::accepted, &window, [&] { taken = true; });
  measure(
      "import: take all of it", 300, [&] { dialog.accept(); }, [&] { return taken; });
}

void measure_import(MainWindow& window, const QString& path) {
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
  measure_parts(window);
  measure_export(window);
  measure_export_files(window, settings.path());
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
  const QString ratings = settings.filePath(QStringLiteral("ratings.csv"));
  write_million(ratings);
  measure_import_dialog(window, ratings);
  measure_import(window, ratings);
  QTextStream(stdout) << (too_long().isEmpty()
                              ? QStringLiteral("nothing above 50 ms\n")
                              : QStringLiteral("above 50 ms: %1\n").arg(too_long().join(", ")));
  return 0;
}
