// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/heatmap/heatmap_export.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <algorithm>
#include <cmath>
#include <limits>

#include "app/exporting/export_type.h"
#include "app/heatmap/heatmap_names.h"

namespace lora::app {
namespace {

constexpr double exported_cell_width = 40;
constexpr double exported_cell_height = 30;
constexpr double largest_name = 220;
constexpr double arranged_cell_height = 60;
constexpr std::size_t largest_image_side = 1600;
// A table beyond this many cells is sampled evenly instead of averaged fully.
constexpr double averaged_cells = 2e7;

bool is_small(const HeatmapSource& source) {
  return source.columns() == 0 || source.rows() <= exported_cells / source.columns();
}

struct ExportLayout {
  HeatmapGeometry geometry;
  HeatmapLook look;
  QSizeF size;
};

ExportLayout layout_of(const HeatmapSource& source, const QFont& font) {
  ExportLayout layout;
  layout.look.font = font;
  layout.look.row_name_width = row_name_space(source, font, largest_name);
  layout.look.column_name_height = column_name_space(source, font, largest_name);
  HeatmapGeometry& geometry = layout.geometry;
  geometry.rows = source.rows();
  geometry.columns = source.columns();
  geometry.cell_width = exported_cell_width;
  geometry.cell_height = exported_cell_height;
  geometry.area = {layout.look.row_name_width, layout.look.column_name_height,
                   static_cast<double>(geometry.columns) * geometry.cell_width,
                   static_cast<double>(geometry.rows) * geometry.cell_height};
  layout.size = {geometry.area.right(), geometry.area.bottom()};
  return layout;
}

QSize image_size(const HeatmapSource& source) {
  return {static_cast<int>(std::min(source.columns(), largest_image_side)),
          static_cast<int>(std::min(source.rows(), largest_image_side))};
}

/// Average of the seen cells under each pixel, or unseen.
QImage downsampled(const HeatmapSource& source, const QColor& unseen) {
  const QSize size = image_size(source);
  const auto width = static_cast<std::size_t>(size.width());
  const auto height = static_cast<std::size_t>(size.height());
  const double cells = static_cast<double>(source.rows()) * static_cast<double>(source.columns());
  const auto stride = static_cast<std::size_t>(std::max(1.0, std::ceil(cells / averaged_cells)));
  QImage image(size, QImage::Format_RGB32);
  std::vector<double> values(source.columns());
  for (std::size_t y = 0; y < height; ++y) {
    std::vector<double> sum(width, 0.0);
    std::vector<double> count(width, 0.0);
    const std::size_t last = std::max((y + 1) * source.rows() / height, y * source.rows() / height + 1);
    for (std::size_t row = y * source.rows() / height; row < last; row += stride) {
      source.row_values(row, 0, source.columns(), values.data());
      for (std::size_t column = 0; column < values.size(); ++column) {
        if (!std::isfinite(values[column])) continue;
        const std::size_t x = column * width / source.columns();
        sum[x] += values[column];
        count[x] += 1;
      }
    }
    for (std::size_t x = 0; x < width; ++x) {
      const QColor color =
          count[x] == 0 ? unseen
                        : to_color(color_of(source.scale(), sum[x] / count[x], source.low(), source.high()));
      image.setPixelColor(static_cast<int>(x), static_cast<int>(y), color);
    }
  }
  return image;
}

}  // namespace

QSizeF heatmap_export_size(const HeatmapSource& source, const QFont& font) {
  return is_small(source) ? layout_of(source, font).size : QSizeF(image_size(source));
}

void paint_heatmap_export(QPainter& painter, const QRectF& area, const HeatmapSource& source,
                          const QFont& font, const std::function<bool(std::size_t, std::size_t)>& is_marked,
                          const Theme& theme) {
  if (area.isEmpty() || source.rows() == 0 || source.columns() == 0) return;
  const QSizeF natural = heatmap_export_size(source, font);
  const double scale = std::min(area.width() / natural.width(), area.height() / natural.height());
  painter.save();
  painter.translate(area.topLeft());
  painter.scale(scale, scale);
  if (is_small(source)) {
    ExportLayout layout = layout_of(source, font);
    layout.look.is_marked = is_marked;
    const HeatmapPainter heatmap(source, layout.geometry, layout.look, theme);
    heatmap.paint_cells(painter);
    heatmap.paint_names(painter);
  } else {
    painter.drawImage(QRectF(QPointF(0, 0), natural), downsampled(source, theme.unseen));
  }
  painter.restore();
}

void arrange_heatmap(QPainter& painter, const QRectF& area, const HeatmapSource& source, const QFont& font,
                     const std::function<bool(std::size_t, std::size_t)>& is_marked, const Theme& theme) {
  if (area.isEmpty() || source.rows() == 0 || source.columns() == 0) return;
  if (!is_small(source)) {
    painter.drawImage(fitted(QSizeF(image_size(source)), area), downsampled(source, theme.unseen));
    return;
  }
  HeatmapLook look;
  look.font = font;
  look.font.setPixelSize(smallest_type);
  look.least_number = smallest_type;
  look.is_marked = is_marked;
  look.row_name_width = row_name_space(source, look.font, area.width() * 0.35);
  look.column_name_height = column_name_space(source, look.font, area.height() * 0.35);
  HeatmapGeometry geometry;
  geometry.rows = source.rows();
  geometry.columns = source.columns();
  const double rows = static_cast<double>(geometry.rows), columns = static_cast<double>(geometry.columns);
  const double height = std::min((area.height() - look.column_name_height) / rows, arranged_cell_height);
  geometry.cell_width =
      std::min((area.width() - look.row_name_width) / columns, std::max(height * 1.8, 40.0));
  geometry.cell_height = std::min(height, std::max(geometry.cell_width * 1.3, 1.0));
  const QSizeF size(geometry.cell_width * columns, geometry.cell_height * rows);
  const double left = (area.width() - look.row_name_width - size.width()) / 2;
  const double top = (area.height() - look.column_name_height - size.height()) / 2;
  geometry.area = {area.topLeft() + QPointF(look.row_name_width + left, look.column_name_height + top), size};
  const HeatmapPainter heatmap(source, geometry, look, theme);
  heatmap.paint_cells(painter);
  heatmap.paint_names(painter);
}

QString heatmap_caption(const HeatmapSource& source) {
  const QString size = QCoreApplication::translate("HeatmapExport", "%1 × %2 numbers.")
                           .arg(source.rows())
                           .arg(source.columns());
  const QString low = number_text(source.low(), 1), high = number_text(source.high(), 1);
  const QString colors =
      source.scale() == ColorScale::sequential
          ? QCoreApplication::translate("HeatmapExport", "Light is %1, dark is %2.").arg(low, high)
          : QCoreApplication::translate("HeatmapExport", "Blue is below 0, orange above: %1 to %2.")
                .arg(low, high);
  return size + u' ' + colors;
}

QString heatmap_csv(const HeatmapSource& source) {
  QString csv;
  for (std::size_t column = 0; column < source.columns(); ++column) {
    csv += u',' + csv_field(source.column_name(column));
  }
  csv += u'\n';
  std::vector<double> values(source.columns());
  for (std::size_t row = 0; row < source.rows(); ++row) {
    source.row_values(row, 0, source.columns(), values.data());
    csv += csv_field(source.row_name(row));
    for (const double value : values) csv += u',' + exact_number_text(value);
    csv += u'\n';
  }
  return csv;
}

}  // namespace lora::app
