// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_style.h"

#include <QApplication>
#include <QPolygonF>
#include <algorithm>
#include <cmath>

#include "core/color/color_scale.h"

namespace lora::app {
namespace {

QColor mixed(const QColor& front, const QColor& back, double share) {
  const auto mix = [share](int a, int b) { return int(std::lround(share * a + (1.0 - share) * b)); };
  return QColor(mix(front.red(), back.red()), mix(front.green(), back.green()),
                mix(front.blue(), back.blue()));
}

// Dashes in units of the line's width; empty: solid.
QVector<qreal> dashes(SeriesRole role, SeriesShape shape) {
  if (role == SeriesRole::limit) return {1.5, 2.0};
  if (role == SeriesRole::hidden) return {5.0, 1.8, 1.2, 1.8};
  if (role == SeriesRole::floor || shape == SeriesShape::dashed_line) return {3.5, 2.5};
  return {};
}

}  // namespace

QFont ChartStyle::font(double pixels, bool bold) const {
  QFont font = QApplication::font();
  font.setPixelSize(std::max(1, int(std::lround(pixels * scale))));
  font.setBold(bold);
  return font;
}

QColor ChartStyle::color(SeriesRole role) const {
  switch (role) {
    case SeriesRole::train:
    case SeriesRole::movie:
      return theme.series_train;
    case SeriesRole::floor:
    case SeriesRole::user:
      return theme.series_floor;
    case SeriesRole::hidden:
      return theme.series_hidden;
    case SeriesRole::limit:
      break;
  }
  return theme.text;
}

QPen ChartStyle::line_pen(const ChartSeries& series) const {
  const double width = theme.line_width * (series.role == SeriesRole::train    ? 1.1
                                           : series.role == SeriesRole::hidden ? 1.0
                                                                               : 0.8);
  QPen pen(color(series.role), width);
  pen.setJoinStyle(Qt::RoundJoin);
  pen.setCapStyle(Qt::FlatCap);
  const QVector<qreal> pattern = dashes(series.role, series.shape);
  if (!pattern.isEmpty()) pen.setDashPattern(pattern);
  return pen;
}

double ChartStyle::mark_radius(int count) const {
  const double radius = count <= 60 ? 4.5 : count <= 400 ? 3.0 : count <= 2000 ? 2.2 : 1.5;
  return radius * (1.0 + (theme.line_width - 2.0) * 0.2);
}

void ChartStyle::draw_mark(QPainter& painter, SeriesRole role, const QPointF& center, double radius) const {
  const double r = radius;
  switch (role) {
    case SeriesRole::train:
    case SeriesRole::user:
      painter.drawEllipse(center, r, r);
      break;
    case SeriesRole::movie:
    case SeriesRole::limit:
      painter.drawRect(QRectF(center.x() - r * 0.9, center.y() - r * 0.9, r * 1.8, r * 1.8));
      break;
    case SeriesRole::floor:
      painter.drawPolygon(QPolygonF({center + QPointF(0, -r * 1.25), center + QPointF(r * 1.25, 0),
                                     center + QPointF(0, r * 1.25), center + QPointF(-r * 1.25, 0)}));
      break;
    case SeriesRole::hidden:
      painter.drawPolygon(QPolygonF({center + QPointF(0, -r * 1.25), center + QPointF(r * 1.2, r * 0.9),
                                     center + QPointF(-r * 1.2, r * 0.9)}));
      break;
  }
}

void ChartStyle::draw_sample(QPainter& painter, const ChartSeries& series, const QRectF& area) const {
  painter.save();
  if (series.shape == SeriesShape::bars) {
    painter.setPen(bar_pen(series.role));
    painter.setBrush(bar_brush(series.role));
    const double side = area.height() * 0.72;
    painter.drawRect(QRectF(area.center().x() - side / 2, area.center().y() - side / 2, side, side));
  } else {
    if (series.shape != SeriesShape::points) {
      painter.setPen(line_pen(series));
      painter.drawLine(QPointF(area.left(), area.center().y()), QPointF(area.right(), area.center().y()));
    }
    if (series.shape == SeriesShape::points || series.shape == SeriesShape::line_with_points) {
      painter.setPen(Qt::NoPen);
      painter.setBrush(color(series.role));
      draw_mark(painter, series.role, area.center(), mark_radius(1));
    }
  }
  painter.restore();
}

QBrush ChartStyle::bar_brush(SeriesRole role) const {
  // Filled against hollow: told apart without seeing the colours.
  return role == SeriesRole::movie ? mixed(color(role), theme.card, 0.3) : color(role);
}

QPen ChartStyle::bar_pen(SeriesRole role) const {
  QPen pen(color(role), std::max(1.0, theme.line_width * 0.6));
  pen.setJoinStyle(Qt::MiterJoin);
  return pen;
}

QColor ChartStyle::bar_text_color(SeriesRole role) const {
  const QColor bar = bar_brush(role).color();
  const Rgb text = text_on({std::uint8_t(bar.red()), std::uint8_t(bar.green()), std::uint8_t(bar.blue())});
  return {text.red, text.green, text.blue};
}

}  // namespace lora::app
