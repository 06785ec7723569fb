// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/heatmap/heatmap_names.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace lora::app {
namespace {

constexpr double distance = 6.0;  // between a name and its cells
constexpr std::size_t measured_names = 400;

struct NameStyle {
  const Theme& theme;
  QFont font;
  double line;  ///< height of one line
};

/// Turned text is drawn unhinted: it is wider than the same text measured with hinting.
QFont turned(QFont font) {
  font.setHintingPreference(QFont::PreferNoHinting);
  return font;
}

void draw_name(QPainter& painter, const NameStyle& style, const QRectF& box, Qt::Alignment side,
               const QString& name, bool lit, bool focused) {
  QFont font = style.font;
  font.setBold(lit);
  if (focused) {
    painter.setPen(QPen(style.theme.series_floor, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(-1, 0, 3, 0), 3, 3);
  }
  painter.setFont(font);
  painter.setPen(lit || focused ? style.theme.text : style.theme.muted_text);
  painter.drawText(box, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                   QFontMetricsF(font).elidedText(name, Qt::ElideRight, box.width()));
}

/// Every which name is written, so that lines do not touch.
std::size_t name_stride(double line, double cell) {
  return static_cast<std::size_t>(std::max(1.0, std::ceil(line / cell)));
}

bool is_written(std::size_t index, std::size_t stride, std::optional<std::size_t> lit) {
  if (lit == index) return true;
  if (index % stride != 0) return false;
  return !lit || stride == 1 || (index > *lit ? index - *lit : *lit - index) >= stride;
}

void paint_row_names(QPainter& painter, const HeatmapSource& source, const HeatmapGeometry& geometry,
                     const HeatmapLook& look, const NameStyle& style) {
  const std::size_t stride = name_stride(style.line, geometry.cell_height);
  const CellRange rows = geometry.visible_rows();
  for (std::size_t row = rows.first; row < rows.last; ++row) {
    if (!is_written(row, stride, look.row)) continue;
    const double center = geometry.slot(row, 0).center().y();
    if (center - style.line * 0.35 < geometry.area.top() ||
        center + style.line * 0.35 > geometry.area.bottom()) {
      if (look.row != row) continue;
    }
    const QRectF box(geometry.area.left() - look.row_name_width, center - style.line / 2,
                     look.row_name_width - distance, style.line);
    draw_name(painter, style, box, Qt::AlignRight, source.row_name(row), look.row == row,
              look.focused_row_name == row);
  }
}

void paint_column_names(QPainter& painter, const HeatmapSource& source, const HeatmapGeometry& geometry,
                        const HeatmapLook& look, const NameStyle& style) {
  const std::size_t stride = name_stride(style.line, geometry.cell_width);
  const CellRange columns = geometry.visible_columns();
  for (std::size_t column = columns.first; column < columns.last; ++column) {
    if (!is_written(column, stride, look.column)) continue;
    const double center = geometry.slot(0, column).center().x();
    if (center - style.line * 0.35 < geometry.area.left() ||
        center + style.line * 0.35 > geometry.area.right()) {
      if (look.column != column) continue;
    }
    painter.save();
    painter.translate(center, geometry.area.top() - distance);
    painter.rotate(-90);
    draw_name(painter, style, QRectF(0, -style.line / 2, look.column_name_height - distance, style.line),
              Qt::AlignLeft, source.column_name(column), look.column == column,
              look.focused_column_name == column);
    painter.restore();
  }
}

double space(const QFont& font, double largest, std::size_t count,
             const std::function<QString(std::size_t)>& name) {
  QFont bold = font;
  bold.setBold(true);
  const QFontMetricsF metrics(bold);
  double widest = 0;
  for (std::size_t index = 0; index < std::min(count, measured_names) && widest < largest; ++index) {
    widest = std::max(widest, metrics.horizontalAdvance(name(index)));
  }
  return std::min(std::ceil(widest) + distance + 2, largest);
}

}  // namespace

QFont heatmap_name_font(const QFont& font) {
  QFont small = font;
  if (small.pointSizeF() > 0) small.setPointSizeF(small.pointSizeF() * 0.92);
  return small;
}

double row_name_space(const HeatmapSource& source, const QFont& font, double largest) {
  return space(heatmap_name_font(font), largest, source.rows(),
               [&](std::size_t row) { return source.row_name(row); });
}

double column_name_space(const HeatmapSource& source, const QFont& font, double largest) {
  return space(turned(heatmap_name_font(font)), largest, source.columns(),
               [&](std::size_t column) { return source.column_name(column); });
}

void paint_heatmap_names(QPainter& painter, const HeatmapSource& source, const HeatmapGeometry& geometry,
                         const HeatmapLook& look, const Theme& theme) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  const QFont font = heatmap_name_font(look.font);
  const NameStyle style{theme, font, QFontMetricsF(font).height()};
  if (look.row_name_width > 0) paint_row_names(painter, source, geometry, look, style);
  if (look.column_name_height > 0) {
    paint_column_names(painter, source, geometry, look, {theme, turned(font), style.line});
  }
  painter.restore();
}

}  // namespace lora::app
