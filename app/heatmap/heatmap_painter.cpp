// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/heatmap/heatmap_painter.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>
#include <limits>

#include "app/heatmap/heatmap_names.h"

namespace lora::app {
namespace {

constexpr double most_of_cell = 0.8;  // of its height, when a number must not be small
constexpr double radius = 3.0;

double pixel_size(const QFont& font) {
  return QFontMetricsF(font).height() / 1.17;
}

// From here on a number says enough without decimals.
constexpr double large_number = 100.0;
// Of the usual width where others are too wide.
constexpr double usual_number = 9.9;

// The widest number a map of this range usually prints; `limit` for one where numbers grew without bound.
QString sample_text(const HeatmapSource& source, int decimals, double limit) {
  const double widest = std::min(limit, std::max(std::abs(source.low()), std::abs(source.high())));
  return number_text(source.low() < 0 ? -std::max(widest, 1.0) : widest, decimals);
}

}  // namespace

QColor to_color(Rgb rgb) {
  return {rgb.red, rgb.green, rgb.blue};
}

std::vector<QRgb> color_table(ColorScale scale) {
  std::vector<QRgb> table(256);
  for (std::size_t index = 0; index < table.size(); ++index) {
    table[index] = to_color(color_of(scale, static_cast<double>(index), 0.0, 255.0)).rgb();
  }
  return table;
}

HeatmapPainter::HeatmapPainter(const HeatmapSource& source, const HeatmapGeometry& geometry,
                               const HeatmapLook& look, const Theme& theme)
    : source_(source), geometry_(geometry), look_(look), theme_(theme), number_font_(look.font) {
  geometry_.rows = std::min(geometry_.rows, source.rows());
  geometry_.columns = std::min(geometry_.columns, source.columns());
  choose_numbers();
}

void HeatmapPainter::choose_numbers() {
  if (!geometry_.draws_boxes()) return;
  const double usual = pixel_size(look_.font);
  // Numbers are as large as the rest of the type; only large cells have larger ones.
  const double least_of_all = look_.least_number;
  const double largest =
      std::max(std::min(std::max(usual, geometry_.cell_height * 0.3), geometry_.cell_height * 0.5),
               std::min(least_of_all, geometry_.cell_height * most_of_cell));
  const double most = std::numeric_limits<double>::infinity();
  for (int decimals = source_.decimals(); decimals >= source_.narrow_decimals(); --decimals) {
    // Fewer decimals are better than type much smaller than the rest of the window.
    const bool last = decimals == source_.narrow_decimals();
    const double least = last ? least_of_all : std::min(usual * 0.85, largest);
    if (fit_numbers(decimals, most, std::max(std::min(least, largest), least_of_all), largest)) return;
  }
  // Some are too wide for a cell: those that are not are still printed.
  fit_numbers(source_.narrow_decimals(), usual_number, least_of_all, largest);
}

/// Takes the largest type in which a number up to `limit` fits into a cell; false when it is below `least`.
bool HeatmapPainter::fit_numbers(int decimals, double limit, double least, double largest) {
  const double room = geometry_.cell_width - geometry_.gap() - 3;
  QFont font = look_.font;
  font.setPixelSize(100);
  const QString sample = sample_text(source_, decimals, limit);
  const double size =
      std::floor(std::min(room / QFontMetricsF(font).horizontalAdvance(sample) * 100, largest));
  if (size < least) return false;
  number_font_.setPixelSize(static_cast<int>(size));
  decimals_ = decimals;
  return true;
}

QColor HeatmapPainter::color(double value) const {
  if (!std::isfinite(value)) return theme_.unseen;
  return to_color(color_of(source_.scale(), value, source_.low(), source_.high()));
}

void HeatmapPainter::paint_cells(QPainter& painter) const {
  if (geometry_.area.isEmpty()) return;
  painter.save();
  painter.setClipRect(geometry_.area, Qt::IntersectClip);
  geometry_.draws_boxes() ? paint_boxes(painter) : paint_patches(painter);
  painter.restore();
}

void HeatmapPainter::paint_boxes(QPainter& painter) const {
  painter.setRenderHint(QPainter::Antialiasing);
  const CellRange rows = geometry_.visible_rows();
  const CellRange columns = geometry_.visible_columns();
  for (std::size_t row = rows.first; row < rows.last; ++row) {
    for (std::size_t column = columns.first; column < columns.last; ++column) {
      paint_box(painter, row, column, number_font_);
    }
  }
}

void HeatmapPainter::paint_box(QPainter& painter, std::size_t row, std::size_t column,
                               const QFont& font) const {
  const QRectF box = geometry_.cell(row, column);
  const double value = source_.value(row, column);
  const QColor background = color(value);
  // A hairline keeps near-white cells apart from the page.
  QColor edge = theme_.border;
  edge.setAlpha(theme_.dark ? 60 : 150);
  painter.setPen(QPen(edge, 1));
  painter.setBrush(background);
  painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
  if (std::isnan(value)) {
    QColor dot = theme_.muted_text;
    dot.setAlpha(120);
    painter.setPen(Qt::NoPen);
    painter.setBrush(dot);
    painter.drawEllipse(box.center(), 1.5, 1.5);
  } else {
    paint_number(painter, row, column, box, background, font);
  }
  if (source_.is_marked(row, column) || (look_.is_marked && look_.is_marked(row, column))) {
    const double side = std::clamp(box.height() * 0.28, 5.0, 10.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme_.series_hidden);
    painter.drawConvexPolygon(
        QPolygonF({box.topRight(), box.topRight() + QPointF(-side, 0), box.topRight() + QPointF(0, side)}));
  }
}

void HeatmapPainter::paint_number(QPainter& painter, std::size_t row, std::size_t column, const QRectF& box,
                                  const QColor& background, const QFont& font) const {
  if (decimals_ < 0) return;
  QFont fitting = font;
  QString text = source_.text(row, column, decimals_);
  double width = QFontMetricsF(fitting).horizontalAdvance(text);
  const int fewest = std::abs(source_.value(row, column)) >= large_number ? 0 : source_.narrow_decimals();
  for (int decimals = decimals_; width > box.width() && decimals > fewest;) {
    text = source_.text(row, column, --decimals);
    width = QFontMetricsF(fitting).horizontalAdvance(text);
  }
  // A number wider than usual (−0.3 among 0.5 to 5.0) gets smaller type.
  if (width > box.width()) {
    const double pixels = std::floor(fitting.pixelSize() * box.width() / width);
    if (pixels < look_.least_number) return;
    fitting.setPixelSize(static_cast<int>(pixels));
  }
  const Rgb on =
      text_on({static_cast<std::uint8_t>(background.red()), static_cast<std::uint8_t>(background.green()),
               static_cast<std::uint8_t>(background.blue())});
  painter.setFont(fitting);
  painter.setPen(to_color(on));
  painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, text);
}

void HeatmapPainter::paint_patches(QPainter& painter) const {
  const CellRange rows = geometry_.visible_rows();
  const CellRange columns = geometry_.visible_columns();
  if (rows.size() == 0 || columns.size() == 0) return;
  const std::vector<QRgb> colors = color_table(source_.scale());
  const QRgb unseen = theme_.unseen.rgb();
  const double low = source_.low();
  const double per_unit = 255.0 / std::max(source_.high() - low, 1e-300);
  QImage image(static_cast<int>(columns.size()), static_cast<int>(rows.size()), QImage::Format_RGB32);
  std::vector<double> values(columns.size());
  for (std::size_t row = rows.first; row < rows.last; ++row) {
    source_.row_values(row, columns.first, columns.last, values.data());
    auto* line = reinterpret_cast<QRgb*>(image.scanLine(static_cast<int>(row - rows.first)));
    for (std::size_t k = 0; k < values.size(); ++k) {
      const double position = (values[k] - low) * per_unit;
      // Comparisons with NaN are false, so what is not finite ends up as unseen.
      line[k] = position >= 0 ? colors[static_cast<std::size_t>(std::min(position, 255.0) + 0.5)]
                              : (position < 0 ? colors[0] : unseen);
    }
  }
  painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
  painter.drawImage(block(rows, columns), image);
}

QRectF HeatmapPainter::block(const CellRange& rows, const CellRange& columns) const {
  return {geometry_.slot(rows.first, columns.first).topLeft(),
          geometry_.slot(rows.last, columns.last).topLeft()};
}

void HeatmapPainter::paint_lit(QPainter& painter) const {
  const CellRange rows = look_.row ? CellRange{*look_.row, *look_.row + 1} : geometry_.visible_rows();
  const CellRange columns =
      look_.column ? CellRange{*look_.column, *look_.column + 1} : geometry_.visible_columns();
  if (rows.last > geometry_.rows || columns.last > geometry_.columns) return;
  const QPen pen(theme_.text, 2);
  if (!geometry_.draws_boxes()) {
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(block(rows, columns).adjusted(-1, -1, 1, 1) & geometry_.area);
    return;
  }
  QFont bold = number_font_;
  bold.setBold(true);
  for (std::size_t row = rows.first; row < rows.last; ++row) {
    for (std::size_t column = columns.first; column < columns.last; ++column) {
      paint_box(painter, row, column, bold);
      painter.setPen(pen);
      painter.setBrush(Qt::NoBrush);
      painter.drawRoundedRect(geometry_.cell(row, column).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
  }
}

void HeatmapPainter::paint_highlights(QPainter& painter) const {
  if (geometry_.area.isEmpty()) return;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setClipRect(geometry_.area, Qt::IntersectClip);
  if (look_.row || look_.column) paint_lit(painter);
  const double selected = static_cast<double>(look_.selected_rows.size() * look_.selected_columns.size());
  if (selected > 1) {
    QColor tint = theme_.series_floor;
    tint.setAlpha(30);
    painter.setPen(QPen(theme_.series_floor, 2));
    painter.setBrush(tint);
    painter.drawRoundedRect(block(look_.selected_rows, look_.selected_columns).adjusted(1, 1, -1, -1), radius,
                            radius);
  }
  if (look_.cursor && look_.cursor->row < geometry_.rows && look_.cursor->column < geometry_.columns) {
    const QRectF box = geometry_.cell(look_.cursor->row, look_.cursor->column);
    const double grow = geometry_.draws_boxes() ? 0.0 : 2.0;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme_.card, 5));
    painter.drawRoundedRect(box.adjusted(1 - grow, 1 - grow, grow - 1, grow - 1), radius, radius);
    painter.setPen(QPen(theme_.series_floor, 3));
    painter.drawRoundedRect(box.adjusted(1 - grow, 1 - grow, grow - 1, grow - 1), radius, radius);
  }
  painter.restore();
}

void HeatmapPainter::paint_names(QPainter& painter) const {
  paint_heatmap_names(painter, source_, geometry_, look_, theme_);
}

}  // namespace lora::app
