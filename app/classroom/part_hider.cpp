// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/part_hider.h"

#include <QEvent>

#include "app/controls/spot.h"

namespace lora::app {

PartHider::PartHider(QWidget* window) : QObject(window), window_(window) {}

void PartHider::set_hidden(const QStringList& spots) {
  for (const QPointer<QWidget>& widget : std::as_const(kept_hidden_)) {
    if (widget) widget->removeEventFilter(this);
  }
  for (const QPointer<QWidget>& widget : std::as_const(to_be_shown_)) {
    if (widget) widget->show();
  }
  kept_hidden_.clear();
  to_be_shown_.clear();
  spots_ = spots;
  for (QWidget* widget : window_->findChildren<QWidget*>()) {
    if (!spots.contains(spot_of(widget)) && !spots.contains(spot_with(widget))) continue;
    if (!widget->isHidden()) to_be_shown_.append(widget);
    widget->hide();
    widget->installEventFilter(this);
    kept_hidden_.append(widget);
  }
}

bool PartHider::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::ShowToParent) {
    auto* widget = static_cast<QWidget*>(watched);
    if (!to_be_shown_.contains(widget)) to_be_shown_.append(widget);
    // Afterwards: it is being shown just now.
    QMetaObject::invokeMethod(
        this,
        [this, shown = QPointer<QWidget>(widget)] {
          if (shown && kept_hidden_.contains(shown)) shown->hide();
        },
        Qt::QueuedConnection);
  }
  return QObject::eventFilter(watched, event);
}

}  // namespace lora::app
