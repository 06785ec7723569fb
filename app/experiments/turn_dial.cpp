// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/experiments/turn_dial.h"

#include <QKeyEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

#include "app/theme/theme.h"

namespace lora::app {
namespace {

/// The point at an angle (degrees, counter-clockwise from the right) on a circle around `center`.
QPointF on_circle(const QPointF& center, double radius, double degrees) {
  QLineF line(center, center + QPointF(radius, 0));
  line.setAngle(degrees);
  return line.p2();
}

}  // namespace

TurnDial::TurnDial(QWidget* parent) : QDial(parent) {
  setRange(-180, 180);
  setWrapping(true);
  setSingleStep(1);
  setPageStep(15);
  setFocusPolicy(Qt::StrongFocus);
}

QSize TurnDial::sizeHint() const {
  const int side = fontMetrics().height() * 11;
  return {side, side};
}

void TurnDial::paintEvent(QPaintEvent*) {
  const Theme& theme = current_theme();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QPointF center = QRectF(rect()).center();
  const double text = fontMetrics().height();
  const double radius = std::min(width(), height()) / 2.0 - text * 0.9;
  painter.setBrush(theme.card);
  painter.setPen(QPen(hasFocus() ? theme.series_floor : theme.border, hasFocus() ? 3.0 : 1.5));
  painter.drawEllipse(center, radius, radius);
  painter.setPen(QPen(theme.muted_text, 1.2));
  for (int tick = 0; tick < 360; tick += 15) {
    const double inner = tick % 90 == 0 ? 0.84 : 0.92;
    painter.drawLine(on_circle(center, radius * inner, tick), on_circle(center, radius * 0.98, tick));
  }
  const QColor arms[] = {isEnabled() ? theme.accent : theme.border,
                         isEnabled() ? theme.series_floor : theme.border};
  for (int dimension = 0; dimension < 2; ++dimension) {
    const double angle = value() + 90.0 * dimension;
    painter.setPen(
        QPen(arms[dimension], theme.line_width * 1.4, dimension == 0 ? Qt::SolidLine : Qt::DashLine));
    painter.drawLine(on_circle(center, radius * 0.8, angle + 180), on_circle(center, radius * 0.8, angle));
    painter.setPen(Qt::NoPen);
    painter.setBrush(arms[dimension]);
    painter.drawEllipse(on_circle(center, radius * 0.8, angle), radius * 0.07, radius * 0.07);
    painter.setPen(theme.text);
    const QPointF at = on_circle(center, radius + text * 0.45, angle);
    painter.drawText(QRectF(at - QPointF(text, text) / 2, QSizeF(text, text)), Qt::AlignCenter,
                     QString::number(dimension + 1));
  }
}

void TurnDial::turn_to(const QPointF& point) {
  const double angle = QLineF(QRectF(rect()).center(), point).angle();  // 0 to 360
  setValue(qRound(angle > 180.0 ? angle - 360.0 : angle));
}

void TurnDial::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  setSliderDown(true);
  turn_to(event->position());
}

void TurnDial::mouseMoveEvent(QMouseEvent* event) {
  if (event->buttons() & Qt::LeftButton) turn_to(event->position());
}

void TurnDial::mouseReleaseEvent(QMouseEvent*) {
  setSliderDown(false);
}

void TurnDial::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Home) {
    setValue(0);
  } else {
    QDial::keyPressEvent(event);
  }
}

}  // namespace lora::app
