// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the main window: files, the clipboard, paper.
#include <QApplication>
#include <QPointer>
#include <QStackedWidget>
#include <algorithm>

#include "app/document/error_text.h"
#include "app/exporting/clipboard.h"
#include "app/exporting/export_dialog.h"
#include "app/exporting/export_menu.h"
#include "app/exporting/print_dialog.h"
#include "app/shell/language.h"
#include "app/shell/main_window.h"
#include "app/shell/menus.h"
#include "app/shell/workspace.h"

namespace lora::app {

void MainWindow::fill_export_menu() {
  QMenu& menu = menus_->export_menu();
  qDeleteAll(menu.findChildren<QMenu*>(Qt::FindDirectChildrenOnly));
  menu.clear();
  const auto all = shown().exportables();
  if (all.empty()) menu.addAction(tr("(nothing to export here yet)"))->setEnabled(false);
  for (const Exportable* exportable : all) {
    auto* entry = new ExportMenu(*exportable, &menu);
    entry->setTitle(exportable->export_title());
    menu.addMenu(entry);
  }
}

void MainWindow::show_export(const Exportable* chosen) {
  Workspace& work = shown();
  work.pause();  // what is exported is what is seen
  ExportOffer offer{QString::fromStdString(work.document().session().title), work.exportables(),
                    work.movies(), work.shown_page()};
  if (offer.title.isEmpty()) offer.title = tr("Ratings");
  // What has a button of its own need not be in the page's list.
  if (chosen && std::find(offer.things.begin(), offer.things.end(), chosen) == offer.things.end()) {
    offer.things.insert(offer.things.begin(), chosen);
  }
  ExportDialog dialog(std::move(offer), this);
  if (chosen) dialog.choose(chosen);
  dialog.exec();
}

void MainWindow::copy_for_slides() {
  const Exportable* chosen = nullptr;
  for (QWidget* widget = QApplication::focusWidget(); widget && !chosen; widget = widget->parentWidget()) {
    chosen = dynamic_cast<const Exportable*>(widget);
  }
  const auto all = shown().exportables();
  if (!chosen && !all.empty()) chosen = all.front();
  if (!chosen) {
    say(tr("There is nothing to copy here yet."));
    return;
  }
  const ExportOptions options = remembered_options();
  const std::optional<Error> error = lora::app::copy_for_slides(*chosen, options, shown().shown_page(), this);
  say(error ? error_text(*error) : tr("Copied for slides: %1").arg(chosen->export_title()));
}

void MainWindow::print() {
  if (shown().exportables().empty()) {
    say(tr("There is nothing to print on this page yet."));
    return;
  }
  shown().pause();  // what is printed is what the preview shows
  const QString title = QString::fromStdString(document().session().title);
  PrintDialog(
      title, [this] { return shown().exportables(); }, this)
      .exec();
}

}  // namespace lora::app
