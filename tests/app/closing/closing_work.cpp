// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/closing/closing_work.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QListWidget>
#include <QPointer>
#include <QSlider>
#include <QTimer>
#include <QtTest>
#include <map>
#include <memory>

#include "app/exporting/export_dialog.h"
#include "app/exporting/export_options.h"
#include "app/importing/import_dialog.h"
#include "app/lora/lora_page.h"
#include "app/models/layer_view.h"
#include "app/models/models_page.h"
#include "app/rank/compare_page.h"
#include "app/rank/sweep_runner.h"
#include "app/shell/actions.h"
#include "app/shell/main_window.h"
#include "app/shell/workspace.h"
#include "app/training/training_player.h"

namespace lora::app {
namespace {

bool at_once(MainWindow&) {
  return true;
}

void train(MainWindow& window) {
  window.player().set_speed(0.0);
  window.player().play();
}

ClosingWork training() {
  return {train, [](MainWindow& window) { return window.player().timeline().newest()->step > 0; }};
}

ClosingWork comparing() {
  const auto begin = [](MainWindow& window) {
    window.show_page(Page::compare);
    window.own().compare().set_up(QStringLiteral("1, 2, 4, 8, 16, 32, 64"), 5);
    window.own().compare().compare();
  };
  return {begin,
          [](MainWindow& window) { return window.own().compare().findChild<SweepRunner*>()->is_running(); }};
}

ClosingWork tricks() {
  const auto begin = [](MainWindow& window) {
    window.show_page(Page::lora);
    window.own().lora().findChild<QAbstractButton*>(QStringLiteral("tricks_run"))->click();
  };
  return {begin, at_once, false};
}

ClosingWork real_layer(bool trains) {
  const auto begin = [trains](MainWindow& window) {
    window.show_page(Page::models);
    auto* parts = window.own().models().findChild<QWidget*>(QStringLiteral("model_parts"));
    parts->findChildren<QAbstractButton*>().at(2)->click();
    RealLayerPlayer& player = window.own().models().layer().player();
    if (trains && QTest::qWaitFor([&] { return bool(player.shown()); }, 60'000)) player.play();
  };
  const auto is_going_on = [trains](MainWindow& window) {
    const RealLayerPlayer& player = window.own().models().layer().player();
    return !trains || (player.shown() && player.shown()->step > 0);
  };
  return {begin, is_going_on, false};
}

ClosingWork opening(const QString& data) {
  return {[data](MainWindow& window) { window.open(data); }, at_once, false};
}

ClosingWork importing(const QString& data) {
  const auto begin = [data](MainWindow& window) {
    auto* dialog = new ImportDialog(data, {}, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
  };
  const auto is_going_on = [](MainWindow& window) {
    const auto* dialog = window.findChild<ImportDialog*>();
    return dialog != nullptr && dialog->is_reading();
  };
  return {begin, is_going_on, false};
}

bool is_film(ExportFormat format) {
  return format == ExportFormat::gif || format == ExportFormat::mp4;
}

/// Chooses the last (a film) or all others, and the format.
void choose(ExportDialog& dialog, ExportFormat format) {
  auto* list = dialog.findChild<QListWidget*>();
  if (is_film(format)) {
    list->setCurrentRow(list->count() - 2);
  } else {
    list->setCurrentRow(0);
    list->selectAll();
  }
  for (QComboBox* box : dialog.findChildren<QComboBox*>()) {
    const int index = box->findText(suffix_of(format).toUpper(), Qt::MatchStartsWith);
    if (index < 0 || box->findData(int(format)) != index) continue;
    box->setCurrentIndex(index);
    return;
  }
  qFatal("the format is not offered");
}

/// An export to a folder that is gone with the test; `going_on` from the moment the file is being made.
ClosingWork exporting(ExportFormat format, const QString& data) {
  auto making = std::make_shared<bool>(false);
  const auto export_now = [format, data, making](MainWindow& window) {
    auto* dialog = window.findChild<ExportDialog*>();
    if (dialog == nullptr || !dialog->isVisible()) qFatal("no dialog");
    choose(*dialog, format);
    *making = true;
    const QString target = data + QStringLiteral(".export.") + suffix_of(format);
    if (!is_film(format) && format != ExportFormat::pptx) {
      (void)dialog->save_all_to(QFileInfo(data).path());
    } else {
      (void)dialog->save_to(target);
    }
  };
  const auto begin = [export_now](MainWindow& window) {
    ExportOptions longest;
    longest.film_seconds = 60;
    longest.frames_per_second = 30;
    remember(longest);
    train(window);
    if (!QTest::qWaitFor([&] { return window.player().timeline().size() > 3; }, 60'000)) qFatal("no steps");
    window.player().pause();
    QTimer::singleShot(300, &window, [&window, export_now] { export_now(window); });
    window.findChild<Actions*>()->export_picture->trigger();
  };
  return {begin, [making](MainWindow&) { return *making; }};
}

}  // namespace

ClosingWork closing_work(const QString& name, const QString& data) {
  const std::map<QString, std::function<ClosingWork()>> works = {
      {QStringLiteral("nothing"),
       [] {
         return ClosingWork{[](MainWindow&) {}, at_once};
       }},
      {QStringLiteral("train"), training},
      {QStringLiteral("compare"), comparing},
      {QStringLiteral("tricks"), tricks},
      {QStringLiteral("make a layer"), [] { return real_layer(false); }},
      {QStringLiteral("train a layer"), [] { return real_layer(true); }},
      {QStringLiteral("open"), [&] { return opening(data); }},
      {QStringLiteral("import"), [&] { return importing(data); }},
      {QStringLiteral("export png"), [&] { return exporting(ExportFormat::png, data); }},
      {QStringLiteral("export svg"), [&] { return exporting(ExportFormat::svg, data); }},
      {QStringLiteral("export pdf"), [&] { return exporting(ExportFormat::pdf, data); }},
      {QStringLiteral("export csv"), [&] { return exporting(ExportFormat::csv, data); }},
      {QStringLiteral("export gif"), [&] { return exporting(ExportFormat::gif, data); }},
      {QStringLiteral("export mp4"), [&] { return exporting(ExportFormat::mp4, data); }},
      {QStringLiteral("export pptx"), [&] { return exporting(ExportFormat::pptx, data); }},
  };
  const auto found = works.find(name);
  if (found == works.end()) qFatal("no such work: %s", qPrintable(name));
  return found->second();
}

}  // namespace lora::app
