// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

#include "app/exporting/export_menu.h"

namespace lora::app {

/// The small button at a chart or heat map that opens its ExportMenu.
class ExportButton : public QToolButton {
  Q_OBJECT
 public:
  /// `exportable` must outlive the button.
  ExportButton(const Exportable& exportable, QWidget* parent);
  ExportMenu& export_menu() { return *menu_; }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();

  ExportMenu* menu_;
};

}  // namespace lora::app
