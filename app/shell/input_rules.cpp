// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/input_rules.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QWidget>

namespace lora::app {
namespace {

bool may_turn(const QWidget* widget) {
  const bool turns = widget->inherits("QAbstractSpinBox") || widget->inherits("QComboBox") ||
                     (widget->inherits("QSlider") && !widget->inherits("QScrollBar"));
  return !turns || widget->hasFocus();
}

/// One of several choices that is chosen already: pressing it does nothing.
bool is_chosen(const QWidget& widget) {
  const auto* button = qobject_cast<const QAbstractButton*>(&widget);
  if (button == nullptr || !button->isChecked()) return false;
  return button->autoExclusive() || (button->group() != nullptr && button->group()->exclusive());
}

bool needs_space(const QWidget* widget) {
  if (widget == nullptr || is_chosen(*widget)) return false;
  return widget->inherits("QAbstractButton") || widget->inherits("QComboBox") ||
         widget->inherits("QLineEdit") || widget->inherits("QAbstractItemView");
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
      static_cast<const QKeyEvent*>(event)->key() == Qt::Key_Space) {
    QWidget* focus = QApplication::focusWidget();
    // A number has no spaces: Space is Play there, too.
    const bool is_number = focus != nullptr && focus->inherits("QAbstractSpinBox");
    const bool plays = is_number || (focus != nullptr && is_chosen(*focus));
    if (plays || needs_space(focus)) {
      if (is_number) static_cast<QAbstractSpinBox*>(focus)->interpretText();
      event->setAccepted(!plays);
      return true;
    }
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
