// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/lock_guard.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWheelEvent>

#include "app/controls/spot.h"

namespace lora::app {
namespace {

// Parts with buttons that change something, besides everything in the side panels.
const QStringList control_spots = {"pages",         "models_parts", "compare_welcome",
                                   "compare_table", "lora_chart",   "models_adapter"};
// Maps in which ratings, or the names of users and movies, can be edited.
const QStringList map_spots = {"ratings", "factor_a", "factor_b", "guess"};

bool is_walking(const QKeyEvent& key) {
  static const QSet<int> walking = {Qt::Key_Left,   Qt::Key_Right,   Qt::Key_Up,  Qt::Key_Down,
                                    Qt::Key_Home,   Qt::Key_End,     Qt::Key_Tab, Qt::Key_Backtab,
                                    Qt::Key_PageUp, Qt::Key_PageDown};
  static const QSet<int> looking = {Qt::Key_Plus, Qt::Key_Equal, Qt::Key_Minus,
                                    Qt::Key_0,    Qt::Key_C,     Qt::Key_A};
  return walking.contains(key.key()) ||
         (key.modifiers().testFlag(Qt::ControlModifier) && looking.contains(key.key()));
}

}  // namespace

LockGuard::LockGuard(QWidget* window) : QObject(window), window_(window) {}

void LockGuard::set_locked(bool locked) {
  if (locked == locked_) return;
  locked_ = locked;
  locked ? lock() : unlock();
  emit changed(locked);
}

void LockGuard::set_actions(const QList<QAction*>& actions) {
  const bool locked = locked_;
  if (locked) unlock();
  actions_ = actions;
  if (locked) lock();
}

void LockGuard::refresh() {
  if (!locked_) return;
  unlock();
  lock();
}

void LockGuard::set_allowed(const QStringList& spots) {
  const bool locked = locked_;
  if (locked) unlock();
  allowed_ = spots;
  if (locked) lock();
}

bool LockGuard::is_control(const QWidget* widget) const {
  if (allowed_.contains(spot_of(widget))) return false;
  if (control_spots.contains(spot_of(widget))) return true;
  for (const QWidget* at = widget; at != nullptr; at = at->parentWidget()) {
    if (at->objectName() == QLatin1String("side_panel")) return true;
  }
  return false;
}

void LockGuard::lock() {
  for (QWidget* widget : window_->findChildren<QWidget*>()) {
    if (spot_of(widget).isEmpty() || !is_control(widget) || !widget->isEnabledTo(widget->parentWidget()))
      continue;
    widget->setEnabled(false);
    disabled_.append(widget);
  }
  for (QAction* action : std::as_const(actions_)) {
    if (action->isEnabled()) enabled_before_.insert(action);
    action->setEnabled(false);
    // Others go on telling it when it may be used, e.g. when there is something to undo.
    connections_.append(connect(action, &QAction::changed, this, [this, action] {
      if (!action->isEnabled()) return;
      enabled_before_.insert(action);
      action->setEnabled(false);
    }));
  }
  qApp->installEventFilter(this);
}

void LockGuard::unlock() {
  qApp->removeEventFilter(this);
  for (const QMetaObject::Connection& connection : std::as_const(connections_)) disconnect(connection);
  connections_.clear();
  for (QAction* action : std::as_const(enabled_before_)) action->setEnabled(true);
  enabled_before_.clear();
  for (const QPointer<QWidget>& widget : std::as_const(disabled_)) {
    if (widget) widget->setEnabled(true);
  }
  disabled_.clear();
}

bool LockGuard::is_edit(const QWidget* map, const QEvent& event) const {
  switch (event.type()) {
    case QEvent::MouseButtonDblClick:
    case QEvent::ContextMenu:
    case QEvent::InputMethod:
      return true;
    case QEvent::Wheel:
      return spot_of(map) == QLatin1String("ratings") &&
             !static_cast<const QWheelEvent&>(event).modifiers().testFlag(Qt::ControlModifier);
    case QEvent::KeyPress:
      return !is_walking(static_cast<const QKeyEvent&>(event));
    default:
      return false;
  }
}

bool LockGuard::eventFilter(QObject* watched, QEvent* event) {
  if (!watched->isWidgetType()) return false;
  auto* widget = static_cast<QWidget*>(watched);
  const QString spot = spot_of(widget);
  if (!map_spots.contains(spot) || allowed_.contains(spot) || widget->window() != window_) return false;
  if (!is_edit(widget, *event)) return false;
  event->ignore();  // goes on to the window: Esc and Space are its keys, and the panel scrolls
  return true;
}

}  // namespace lora::app
