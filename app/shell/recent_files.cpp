// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/recent_files.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace lora::app {
namespace {
constexpr int most = 8;
const auto key = QStringLiteral("recent_files");
}  // namespace

RecentFiles::RecentFiles(QWidget* parent) : QMenu(parent) {
  connect(this, &QMenu::aboutToShow, this, &RecentFiles::rebuild);
  retranslate();
}

void RecentFiles::add(const QString& path) {
  QStringList paths = QSettings().value(key).toStringList();
  const QString full = QFileInfo(path).absoluteFilePath();
  paths.removeAll(full);
  paths.prepend(full);
  QSettings().setValue(key, QStringList(paths.mid(0, most)));
}

void RecentFiles::rebuild() {
  clear();
  for (const QString& path : QSettings().value(key).toStringList()) {
    if (!QFileInfo::exists(path)) continue;
    QString text = QDir::toNativeSeparators(path);
    QAction* action = addAction(text.replace(QLatin1Char('&'), QStringLiteral("&&")));
    connect(action, &QAction::triggered, this, [this, path] { emit chosen(path); });
  }
  if (isEmpty()) addAction(tr("(none yet)"))->setEnabled(false);
}

void RecentFiles::retranslate() {
  setTitle(tr("Open &recent"));
}

}  // namespace lora::app
