// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QString>

namespace lora::app {

/// The menu of the files opened last, newest first; remembered. Files that are gone are left out.
class RecentFiles : public QMenu {
  Q_OBJECT
 public:
  explicit RecentFiles(QWidget* parent = nullptr);
  void add(const QString& path);
  void retranslate();

 signals:
  void chosen(const QString& path);

 private:
  void rebuild();
};

}  // namespace lora::app
