// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/playback/frame_meter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QWidget>
#include <algorithm>

#include "app/playback/player.h"

namespace lora::app {

FrameMeter::FrameMeter(const Player& player, QObject* parent) : QObject(parent) {
  // Two frames before one painting are one picture that cost both.
  connect(&player, &Player::frame_built, this, [this](double milliseconds) {
    if (window_) built_ms_ = std::max(built_ms_, 0.0) + milliseconds;
  });
}

void FrameMeter::set_window(QWidget* window) {
  if (window == window_) return;
  if (window_) window_->removeEventFilter(this);
  window_ = window;
  built_ms_ = -1.0;
  if (window_) window_->installEventFilter(this);
}

bool FrameMeter::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::UpdateRequest || is_painting_ || built_ms_ < 0.0) {
    return QObject::eventFilter(watched, event);
  }
  // Everything of the window that has to be painted anew is painted in here.
  QElapsedTimer clock;
  clock.start();
  is_painting_ = true;
  QCoreApplication::sendEvent(watched, event);
  is_painting_ = false;
  emit measured({std::exchange(built_ms_, -1.0), static_cast<double>(clock.nsecsElapsed()) / 1e6});
  return true;
}

}  // namespace lora::app
