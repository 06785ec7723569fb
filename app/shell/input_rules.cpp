// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/input_rules.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace lora::app {
namespace {

bool may_turn(const QWidget* widget) {
  const bool turns = widget->inherits("QAbstractSpinBox") || widget->inherits("QComboBox") ||
                     (widget->inherits("QSlider") && !widget->inherits("QScrollBar"));
  return !turns || widget->hasFocus();
}

bool needs_space(const QWidget* widget) {
  return widget != nullptr && (widget->inherits("QAbstractButton") || widget->inherits("QAbstractSpinBox") ||
                               widget->inherits("QComboBox") || widget->inherits("QLineEdit") ||
                               widget->inherits("QAbstractItemView"));
}

/// Outside dialogs Qt lets only Space press a button.
bool presses_button(const QObject* watched, const QKeyEvent& event) {
  const bool is_enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
  if (!is_enter || event.modifiers() & ~Qt::KeypadModifier || !watched->inherits("QAbstractButton"))
    return false;
  return static_cast<const QWidget*>(watched)->window()->inherits("QMainWindow");
}

}  // namespace

bool InputRules::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride &&
      static_cast<const QKeyEvent*>(event)->key() == Qt::Key_Space &&
      needs_space(QApplication::focusWidget())) {
    event->accept();
    return true;
  }
  if (event->type() == QEvent::KeyPress && presses_button(watched, *static_cast<const QKeyEvent*>(event))) {
    static_cast<QAbstractButton*>(watched)->click();
    return true;
  }
  if (event->type() == QEvent::Wheel && watched->isWidgetType() &&
      !may_turn(static_cast<const QWidget*>(watched))) {
    event->ignore();  // goes on to the panel, which scrolls
    return true;
  }
  return QObject::eventFilter(watched, event);
}

}  // namespace lora::app
