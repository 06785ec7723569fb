// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/speed_overlay.h"

#include <QEvent>
#include <QLocale>

#include "app/controls/panel_section.h"

namespace lora::app {
namespace {

constexpr qint64 interval_ms = 500;
constexpr int distance = 6;

}  // namespace

SpeedOverlay::SpeedOverlay(TrainingPlayer& player, QWidget* parent)
    : QLabel(parent), player_(player), meter_(player) {
  setObjectName(QStringLiteral("speed_overlay"));
  set_role(this, "overlay");
  setTextFormat(Qt::PlainText);
  // What lies below stays in reach.
  setAttribute(Qt::WA_TransparentForMouseEvents);
  parent->installEventFilter(this);
  connect(&meter_, &FrameMeter::measured, this, &SpeedOverlay::add);
  connect(&player_, &Player::state_changed, this, &SpeedOverlay::show_state);
  retranslate();
}

void SpeedOverlay::add(const FrameCost& cost) {
  if (!player_.is_playing()) return;
  if (!since_.isValid()) begin();
  ++frames_;
  sum_.built_ms += cost.built_ms;
  sum_.painted_ms += cost.painted_ms;
  const qint64 elapsed = since_.elapsed();
  if (elapsed < interval_ms) return;
  const QLocale locale;
  const auto mean = [&](double sum) { return locale.toString(sum / frames_, 'f', 1); };
  say(tr("%1 steps/s · frame %2 ms (%3 built + %4 painted) · %5 frames/s")
          .arg(locale.toString(player_.steps_per_second(), 'f', 0), mean(sum_.built_ms + sum_.painted_ms),
               mean(sum_.built_ms), mean(sum_.painted_ms),
               locale.toString(frames_ * 1000.0 / static_cast<double>(elapsed), 'f', 0)));
  begin();
}

void SpeedOverlay::begin() {
  since_.start();
  frames_ = 0;
  sum_ = {};
}

void SpeedOverlay::show_state() {
  if (player_.is_playing() || !isVisible() || !since_.isValid()) return;
  since_.invalidate();
  say(tr("Not training"));
}

void SpeedOverlay::say(const QString& text) {
  setText(text);
  setAccessibleDescription(text);
  place();
}

void SpeedOverlay::place() {
  adjustSize();
  const QRect around = parentWidget()->rect();
  move(around.left() + distance, around.bottom() - distance - height());
  raise();
}

void SpeedOverlay::retranslate() {
  setAccessibleName(tr("Steps per second and frame time"));
  since_.invalidate();
  say(tr("Not training"));
}

void SpeedOverlay::showEvent(QShowEvent* event) {
  QLabel::showEvent(event);
  meter_.set_window(window());
  place();
}

void SpeedOverlay::hideEvent(QHideEvent* event) {
  QLabel::hideEvent(event);
  meter_.set_window(nullptr);
  retranslate();
}

void SpeedOverlay::changeEvent(QEvent* event) {
  QLabel::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) place();
}

bool SpeedOverlay::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Resize) place();
  return QLabel::eventFilter(watched, event);
}

}  // namespace lora::app
