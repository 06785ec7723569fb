// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lora/block_brush.h"

#include <QFontInfo>
#include <QFontMetricsF>

namespace lora::app {

Theme theme_for(const QFont& font) {
  Theme theme = current_theme();
  const double usual = 13.0 * theme.text_scale;  // of this theme with the font the pictures were made with
  theme.text_scale *= std::clamp(QFontInfo(font).pixelSize() / usual, 0.7, 2.0);
  return theme;
}

QColor tinted(const QColor& line, const Theme& theme) {
  const double share = theme.dark ? 0.2 : 0.12;
  const auto mix = [&](int over, int under) {
    return static_cast<int>(over * share + under * (1.0 - share));
  };
  return {mix(line.red(), theme.card.red()), mix(line.green(), theme.card.green()),
          mix(line.blue(), theme.card.blue())};
}

int fitting_pixels(const QPainter& painter, double width, const QString& text, double pixels, bool bold) {
  constexpr int smallest = 6;
  QFont font = painter.font();
  font.setBold(bold);
  for (int size = static_cast<int>(pixels); size > smallest; --size) {
    font.setPixelSize(size);
    if (QFontMetricsF(font).horizontalAdvance(text) <= width) return size;
  }
  return smallest;
}

void draw_fitting(QPainter& painter, const QRectF& box, const QString& text, double pixels,
                  const QColor& color, bool bold) {
  QFont font = painter.font();
  font.setBold(bold);
  font.setPixelSize(fitting_pixels(painter, box.width(), text, pixels, bold));
  painter.setFont(font);
  painter.setPen(color);
  painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, text);
}

void draw_block(QPainter& painter, const QRectF& box, const QColor& line, const Theme& theme) {
  painter.setPen(QPen(line, theme.line_width * 0.75));
  painter.setBrush(tinted(line, theme));
  painter.drawRoundedRect(box, 8.0, 8.0);
}

void draw_funnel(QPainter& painter, const QRectF& box, double left, double right, const QColor& line,
                 const Theme& theme) {
  const double middle = box.center().y();
  painter.setPen(QPen(line, theme.line_width * 0.75, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
  painter.setBrush(tinted(line, theme));
  const QPointF corners[] = {{box.left(), middle - left / 2},
                             {box.right(), middle - right / 2},
                             {box.right(), middle + right / 2},
                             {box.left(), middle + left / 2}};
  painter.drawPolygon(corners, 4);
}

}  // namespace lora::app
