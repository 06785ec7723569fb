// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProgressDialog>

#include "app/document/data_loader.h"

namespace lora::app {

/// Shows how far the reading of a large file is, and cancels it; nothing appears for others. What is open
/// stays usable meanwhile and stays open when the reading is cancelled.
class OpenProgress : public QProgressDialog {
  Q_OBJECT
 public:
  /// Belongs to `window`; `loader` must live as long as its signals are wanted.
  OpenProgress(DataLoader& loader, QWidget* window);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void show_progress(const QString& path, int percent);
  void retranslate();

  QString file_name_;
};

}  // namespace lora::app
