// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/export_button.h"

#include <QEvent>

#include "app/theme/icon.h"

namespace lora::app {

ExportButton::ExportButton(const Exportable& exportable, QWidget* parent)
    : QToolButton(parent), menu_(new ExportMenu(exportable, this)) {
  setProperty("role", QStringLiteral("flat"));
  setPopupMode(QToolButton::InstantPopup);
  setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  setFocusPolicy(Qt::TabFocus);
  setMenu(menu_);
  retranslate();
}

void ExportButton::changeEvent(QEvent* event) {
  QToolButton::changeEvent(event);
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) retranslate();
}

void ExportButton::retranslate() {
  setText(tr("Export"));
  setIcon(themed_icon(QStringLiteral("export"), current_theme().muted_text));
  setToolTip(tr("Save this as a picture or as numbers, or copy it"));
  setAccessibleName(tr("Export"));
  setAccessibleDescription(toolTip());
}

}  // namespace lora::app
