// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "app/exporting/exportable.h"
#include "app/lora/word_focus.h"
#include "core/lora/lora_settings.h"

class QLabel;

namespace lora::app {

/// The card with the block diagram of the layer at the chosen word, with live numbers.
class LayerDiagram : public QFrame, public Exportable {
  Q_OBJECT
 public:
  explicit LayerDiagram(QWidget* parent = nullptr);

  void set_focus(const WordFocus& focus, const LoraSettings& settings);

  QString export_name() const override { return QStringLiteral("lora-layer"); }
  QString export_title() const override;
  QSizeF export_size() const override;
  void paint_export(QPainter& painter, const QRectF& area, const Theme& theme) const override;
  void paint_content(QPainter& painter, const QRectF& area, const Theme& theme) const override;
  bool fills_area() const override { return true; }
  QString export_caption() const override;
  /// Rows of part, index and value: x, A x, and by word W x, correction and sum.
  QString export_csv() const override;
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  int height_of(int width) const;
  void retranslate();

  QLabel* title_;
  WordFocus focus_;
  LoraSettings settings_;
};

}  // namespace lora::app
