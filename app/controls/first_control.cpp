// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/first_control.h"

#include <QWidget>

namespace lora::app {

bool is_control(const QWidget& widget) {
  if (!widget.isEnabled() || !(widget.focusPolicy() & Qt::TabFocus)) return false;
  return widget.inherits("QAbstractButton") || widget.inherits("QAbstractSpinBox") ||
         widget.inherits("QAbstractSlider") || widget.inherits("QComboBox") ||
         widget.inherits("QAbstractItemView");
}

QWidget* first_control_in(QWidget& part) {
  if (is_control(part)) return &part;
  for (QWidget* widget : part.findChildren<QWidget*>()) {
    if (widget->isVisibleTo(&part) && is_control(*widget)) return widget;
  }
  return nullptr;
}

}  // namespace lora::app
