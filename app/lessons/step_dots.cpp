// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lessons/step_dots.h"

#include <QPainter>
#include <algorithm>

#include "app/theme/theme.h"

namespace lora::app {

void StepDots::set_place(std::size_t place, std::size_t count) {
  place_ = place;
  count_ = std::max<std::size_t>(count, 1);
  setAccessibleName(tr("%1 of %2").arg(std::min(place + 1, count_)).arg(count_));
  setToolTip(accessibleName());
  update();
}

void StepDots::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  const Theme& theme = current_theme();
  const double spacing = std::min(13.0, static_cast<double>(width()) / static_cast<double>(count_));
  const double radius = std::min(4.0, spacing * 0.35);
  const double left = (width() - spacing * static_cast<double>(count_)) / 2.0;
  for (std::size_t k = 0; k < count_; ++k) {
    painter.setBrush(k <= place_ ? theme.accent : theme.border);
    const double size = k == place_ ? radius * 1.25 : radius;
    painter.drawEllipse(QPointF(left + spacing * (static_cast<double>(k) + 0.5), height() / 2.0), size, size);
  }
}

}  // namespace lora::app
