// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include "app/exporting/exportable.h"

namespace lora::app {

/// A whole page as it is on screen, in the theme and language of the picture. Has no numbers.
class PageExportable : public Exportable {
 public:
  explicit PageExportable(QWidget* page) : page_(page) {}

  QString export_name() const override { return QStringLiteral("page"); }
  QString export_title() const override;
  QSizeF export_size() const override;
  void paint_export(QPainter& painter, const QRectF& area, const Theme& theme) const override;
  QString export_csv() const override { return {}; }

 private:
  QPointer<QWidget> page_;
};

}  // namespace lora::app
