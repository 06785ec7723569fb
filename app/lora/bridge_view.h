// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/exporting/exportable.h"
#include "app/lora/word_focus.h"

namespace lora::app {

/// The moving picture of the bridge at one moment.
class BridgeView : public QWidget, public Exportable {
  Q_OBJECT
 public:
  explicit BridgeView(WordFocus focus, QWidget* parent = nullptr);

  double stage() const { return stage_; }
  void set_stage(double stage);

  QString export_name() const override { return QStringLiteral("turn-the-picture"); }
  QString export_title() const override;
  QSizeF export_size() const override;
  void paint_export(QPainter& painter, const QRectF& area, const Theme& theme) const override;
  void paint_content(QPainter& painter, const QRectF& area, const Theme& theme) const override;
  bool fills_area() const override { return true; }
  QString export_caption() const override;
  /// The sizes behind the picture.
  QString export_csv() const override;
  QSize sizeHint() const override { return {700, 400}; }
  QSize minimumSizeHint() const override { return {420, 240}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  WordFocus focus_;
  double stage_ = 0.0;
};

}  // namespace lora::app
