// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lora/bridge_view.h"

#include <QPainter>

#include "app/lora/bridge_painter.h"

namespace lora::app {

BridgeView::BridgeView(WordFocus focus, QWidget* parent) : QWidget(parent), focus_(std::move(focus)) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void BridgeView::set_stage(double stage) {
  stage_ = stage;
  update();
}

QString BridgeView::export_title() const {
  return tr("From movies to LoRA");
}

QSizeF BridgeView::export_size() const {
  return BridgePainter::natural_size();
}

void BridgeView::paint_export(QPainter& painter, const QRectF& area, const Theme& theme) const {
  BridgePainter(focus_, stage_).paint(painter, area, theme);
}

void BridgeView::paint_content(QPainter& painter, const QRectF& area, const Theme& theme) const {
  BridgePainter(focus_, stage_).arrange(painter, area, theme);
}

QString BridgeView::export_caption() const {
  if (stage_ <= 0.0) return tr("The ratings as A · B: users down, movies across.");
  if (stage_ <= 1.0) return tr("The same picture turned: (A·B)ᵀ = Bᵀ·Aᵀ, movies down, users across.");
  if (stage_ <= 2.0)
    return tr("A takes one user x to her taste A x, and B the taste to a score for every movie.");
  return tr(
      "The frozen W and the correction beside it: y = W x + scale · B (A x). Only A and B are trained.");
}

QString BridgeView::export_csv() const {
  const LoraFrame& frame = *focus_.frame;
  return QStringLiteral("part,rows,columns\nW,%1,%2\nA,%3,%2\nB,%1,%3\n")
      .arg(frame.d_out())
      .arg(frame.d_in())
      .arg(frame.rank());
}

void BridgeView::paintEvent(QPaintEvent*) {
  const Theme& theme = current_theme();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(theme.border, 1.0));
  painter.setBrush(theme.card);
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8.0, 8.0);
  paint_export(painter, QRectF(rect()).adjusted(12, 10, -12, -10), theme);
}

}  // namespace lora::app
