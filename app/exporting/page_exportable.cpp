// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/page_exportable.h"

#include <QCoreApplication>

#include "app/theme/passing_theme.h"

namespace lora::app {

QString PageExportable::export_title() const {
  return QCoreApplication::translate("PageExportable", "The whole page");
}

QSizeF PageExportable::export_size() const {
  return page_ ? QSizeF(page_->size()) : QSizeF(1, 1);
}

void PageExportable::paint_export(QPainter& painter, const QRectF& area, const Theme& theme) const {
  if (!page_ || page_->size().isEmpty()) return;
  const PassingTheme look(theme.id);
  painter.save();
  painter.setClipRect(area, Qt::IntersectClip);
  painter.translate(area.topLeft());
  painter.scale(area.width() / page_->width(), area.height() / page_->height());
  painter.fillRect(page_->rect(), current_theme().window);
  page_->render(&painter, QPoint(), QRegion(), QWidget::DrawChildren);
  painter.restore();
}

}  // namespace lora::app
