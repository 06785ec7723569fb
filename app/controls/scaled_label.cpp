// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/scaled_label.h"

#include <QApplication>
#include <QEvent>

namespace lora::app {

ScaledLabel::ScaledLabel(double factor, QWidget* parent) : QLabel(parent), factor_(factor) {
  setTextFormat(Qt::PlainText);
  setWordWrap(true);
  scale();
}

void ScaledLabel::scale() {
  if (scaling_) return;
  scaling_ = true;
  QFont scaled = QApplication::font();
  scaled.setPointSizeF(scaled.pointSizeF() * factor_);
  scaled.setBold(true);
  setFont(scaled);
  scaling_ = false;
}

void ScaledLabel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange ||
      event->type() == QEvent::StyleChange) {
    scale();
  }
  QLabel::changeEvent(event);
}

}  // namespace lora::app
