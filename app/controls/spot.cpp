// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/spot.h"

#include <QEvent>
#include <QLayout>
#include <QPainter>
#include <QScrollArea>
#include <algorithm>

#include "app/theme/theme.h"

namespace lora::app {
namespace {

constexpr const char* property = "spot";
constexpr const char* with_property = "spot_with";
constexpr int line_width = 3;
constexpr const char* around_property = "spot_around";
constexpr int room = 8;  // about what is scrolled to

}  // namespace

void set_spot(QWidget* widget, const char* name, const QMargins& around) {
  widget->setProperty(property, QString::fromLatin1(name));
  widget->setProperty(around_property, QVariant::fromValue(around));
}

QString spot_of(const QWidget* widget) {
  return widget->property(property).toString();
}

void set_spot_with(QWidget* widget, const char* spot) {
  widget->setProperty(with_property, QString::fromLatin1(spot));
}

QString spot_with(const QWidget* widget) {
  return widget->property(with_property).toString();
}

QWidget* find_spot(QWidget* window, const QString& name) {
  for (QWidget* widget : window->findChildren<QWidget*>()) {
    if (spot_of(widget) == name && widget->isVisibleTo(window)) return widget;
  }
  return nullptr;
}

QVector<QWidget*> visible_spots(QWidget* window) {
  QVector<std::pair<QPoint, QWidget*>> found;
  for (QWidget* widget : window->findChildren<QWidget*>()) {
    if (spot_of(widget).isEmpty() || !widget->isVisibleTo(window)) continue;
    found.append({widget->mapTo(window, QPoint(0, 0)), widget});
  }
  std::stable_sort(found.begin(), found.end(), [](const auto& one, const auto& other) {
    return std::pair(one.first.y(), one.first.x()) < std::pair(other.first.y(), other.first.x());
  });
  QVector<QWidget*> widgets;
  for (const auto& [place, widget] : found) widgets.append(widget);
  return widgets;
}

QWidget* spot_around(QWidget* widget) {
  while (widget != nullptr && spot_of(widget).isEmpty()) widget = widget->parentWidget();
  return widget;
}

void reveal_spot(QWidget* widget) {
  // What has just been shown has no place yet.
  QVector<QWidget*> around;
  for (QWidget* parent = widget->parentWidget(); parent != nullptr; parent = parent->parentWidget())
    around.prepend(parent);
  for (QWidget* parent : std::as_const(around))
    if (parent->layout() != nullptr) parent->layout()->activate();
  for (QWidget* parent = widget->parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
    if (auto* area = qobject_cast<QScrollArea*>(parent)) area->ensureWidgetVisible(widget, room, room);
  }
}

QRect visible_rect_in(const QWidget* window, const QWidget* widget) {
  QRect rect = widget->rect();
  for (const QWidget* at = widget; at != window && at != nullptr; at = at->parentWidget()) {
    rect = rect.translated(at->pos());
    if (at->parentWidget() != nullptr) rect = rect.intersected(at->parentWidget()->rect());
  }
  return rect;
}

SpotFrame::SpotFrame(QWidget* window) : QWidget(window) {
  setAttribute(Qt::WA_TransparentForMouseEvents);
  setAttribute(Qt::WA_NoSystemBackground);
  setFocusPolicy(Qt::NoFocus);
  hide();
}

void SpotFrame::set_widgets(const QVector<QWidget*>& widgets) {
  let_go();
  names_.clear();
  widgets_.clear();
  for (QWidget* widget : widgets) {
    widgets_.append(widget);
    follow(widget);
  }
  refresh();
}

void SpotFrame::set_spots(const QStringList& names) {
  let_go();
  names_ = names;
  for (QWidget* widget : parentWidget()->findChildren<QWidget*>()) {
    if (names.contains(spot_of(widget))) follow(widget);
  }
  refresh();
}

void SpotFrame::follow(QWidget* widget) {
  for (QWidget* at = widget; at != nullptr; at = at->parentWidget()) {
    if (followed_.contains(at)) break;  // and so its parents are
    at->installEventFilter(this);
    followed_.append(at);
    if (at == parentWidget()) break;
  }
}

void SpotFrame::let_go() {
  for (const QPointer<QWidget>& widget : std::as_const(followed_)) {
    if (widget) widget->removeEventFilter(this);
  }
  followed_.clear();
}

void SpotFrame::refresh() {
  is_due_ = false;
  if (!names_.isEmpty()) {
    widgets_.clear();
    for (const QString& name : std::as_const(names_)) widgets_.append(find_spot(parentWidget(), name));
  }
  frames_.clear();
  for (const QPointer<QWidget>& widget : std::as_const(widgets_)) {
    if (!widget || !widget->isVisibleTo(parentWidget())) continue;
    const QRect seen = visible_rect_in(parentWidget(), widget);
    const auto around = widget->property(around_property).value<QMargins>();
    if (!seen.isEmpty()) frames_.append(seen.marginsAdded(around).intersected(parentWidget()->rect()));
  }
  setGeometry(parentWidget()->rect());
  setVisible(!frames_.isEmpty());
  raise();
  update();
}

bool SpotFrame::eventFilter(QObject* watched, QEvent* event) {
  switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Show:
    case QEvent::Hide:
      if (!is_due_) {
        is_due_ = true;  // once, after the layout has settled
        QMetaObject::invokeMethod(this, &SpotFrame::refresh, Qt::QueuedConnection);
      }
      break;
    default:
      break;
  }
  return QWidget::eventFilter(watched, event);
}

void SpotFrame::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(current_theme().accent, line_width));
  constexpr double half = line_width / 2.0;
  for (const QRect& frame : std::as_const(frames_)) {
    painter.drawRoundedRect(QRectF(frame).adjusted(half, half, -half, -half), 8, 8);
  }
}

}  // namespace lora::app
