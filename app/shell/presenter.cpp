// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/presenter.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenuBar>
#include <algorithm>

#include "app/controls/spot.h"

namespace lora::app {

Presenter::Presenter(QWidget* window, QMenuBar* menus) : QObject(window), window_(window), menus_(menus) {}

void Presenter::set_presenting(bool presenting) {
  if (presenting == presenting_) return;
  presenting_ = presenting;
  presenting ? enter() : leave();
  emit changed(presenting);
}

void Presenter::enter() {
  earlier_state_ = window_->windowState();
  earlier_theme_ = chosen_theme();
  earlier_panels_visible_ = panels_visible_ || made_room_;
  made_room_ = false;
  alt_alone_ = false;
  qApp->installEventFilter(this);
  set_panels_visible(false);
  menus_->hide();
  apply_theme(ThemeId::projector);
  window_->setWindowState(earlier_state_ | Qt::WindowFullScreen);
}

void Presenter::leave() {
  qApp->removeEventFilter(this);
  window_->setWindowState(earlier_state_ & ~Qt::WindowFullScreen);
  apply_theme(earlier_theme_);
  menus_->show();
  set_panels_visible(earlier_panels_visible_);
}

void Presenter::set_panels_visible(bool visible) {
  if (visible == panels_visible_) return;
  panels_visible_ = visible;
  refresh_panels();
  emit panels_changed(visible);
}

void Presenter::show_panels_for(const QStringList& spots) {
  if (!presenting_ && !is_narrow()) return end_lesson();
  bool needed = false;
  for (QWidget* panel : window_->findChildren<QWidget*>(QStringLiteral("side_panel"))) {
    for (const QWidget* part : panel->findChildren<QWidget*>())
      needed = needed || spots.contains(spot_of(part));
  }
  if (!presenting_ && !needed && panels_visible_) made_room_ = true;
  if (presenting_ || made_room_) set_panels_visible(needed);
}

void Presenter::end_lesson() {
  if (made_room_ && !presenting_) set_panels_visible(true);
  made_room_ = false;
}

bool Presenter::is_narrow() const {
  constexpr int lines =
      36;  // the width A, B, the guess and the ratings need beside each other, in line heights
  int beside = 0;
  for (const QWidget* panel : window_->findChildren<QWidget*>(QStringLiteral("side_panel")))
    beside = std::max(beside, panel->width());
  const auto* lesson = window_->findChild<QWidget*>(QStringLiteral("lesson_panel"));
  if (lesson == nullptr || !lesson->isVisibleTo(window_)) return false;
  beside += lesson->width();
  return window_->width() - beside < window_->fontMetrics().height() * lines;
}

void Presenter::refresh_panels() {
  for (QWidget* panel : window_->findChildren<QWidget*>(QStringLiteral("side_panel"))) {
    panel->setVisible(panels_visible_);
  }
}

void Presenter::toggle_menus() {
  menus_->setVisible(!menus_->isVisible());
  if (menus_->isVisible()) menus_->setActiveAction(menus_->actions().value(0));
}

bool Presenter::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress && watched->isWidgetType()) {
    alt_alone_ = static_cast<QKeyEvent*>(event)->key() == Qt::Key_Alt;
  } else if (event->type() == QEvent::KeyRelease && watched->isWidgetType()) {
    const bool toggles = alt_alone_ && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Alt;
    alt_alone_ = false;
    if (toggles) toggle_menus();
  } else if (event->type() == QEvent::MouseButtonPress) {
    alt_alone_ = false;
  }
  return QObject::eventFilter(watched, event);
}

}  // namespace lora::app
