// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/open_progress.h"

#include <QEvent>
#include <QFileInfo>

namespace lora::app {

OpenProgress::OpenProgress(DataLoader& loader, QWidget* window) : QProgressDialog(window) {
  setObjectName(QStringLiteral("open_progress"));
  setAutoClose(false);
  setAutoReset(false);
  reset();  // or it would show itself some seconds after it was made
  setRange(0, 100);
  retranslate();
  connect(&loader, &DataLoader::progressed, this, &OpenProgress::show_progress);
  connect(&loader, &DataLoader::started, this, &QProgressDialog::hide);
  connect(&loader, &DataLoader::cancelled, this, &QProgressDialog::hide);
  connect(&loader, &DataLoader::finished, this, &QProgressDialog::hide);
  connect(this, &QProgressDialog::canceled, &loader, &DataLoader::cancel);
}

void OpenProgress::show_progress(const QString& path, int percent) {
  const QString name = QFileInfo(path).fileName();
  if (name != file_name_) {
    file_name_ = name;
    retranslate();
  }
  if (!isVisible()) {
    reset();
    show();
  }
  setValue(percent);
}

void OpenProgress::retranslate() {
  setWindowTitle(tr("Opening a large file"));
  setLabelText(tr("Reading %1").arg(file_name_));
  setCancelButtonText(tr("Cancel"));
}

void OpenProgress::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QProgressDialog::changeEvent(event);
}

}  // namespace lora::app
