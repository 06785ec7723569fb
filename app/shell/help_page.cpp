// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/help_page.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QScreen>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace lora::app {

void show_help_page(QWidget* parent, const QString& title, const QString& html) {
  QDialog dialog(parent);
  dialog.setWindowTitle(title);
  auto* browser = new QTextBrowser(&dialog);
  browser->setHtml(html);
  browser->setAccessibleName(title);
  auto* buttons = new QDialogButtonBox(&dialog);
  QPushButton* close =
      buttons->addButton(QCoreApplication::translate("Help", "Close"), QDialogButtonBox::RejectRole);
  QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
  close->setDefault(true);
  auto* layout = new QVBoxLayout(&dialog);
  layout->addWidget(browser);
  layout->addWidget(buttons);
  const int unit = dialog.fontMetrics().averageCharWidth();
  dialog.resize(QSize(unit * 92, unit * 80).boundedTo(parent->screen()->availableSize() * 0.9));
  browser->setFocus();  // so that the arrows scroll at once
  dialog.exec();
}

}  // namespace lora::app
