// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/export_picture.h"

#include <QApplication>
#include <QBuffer>
#include <QFontMetricsF>
#include <QPdfWriter>
#include <algorithm>
#include <cmath>

#include "app/exporting/export_type.h"
#include "app/exporting/pdf_tidy.h"

namespace lora::app {
namespace {

constexpr double side_limit = 30'000.0;
constexpr double pixel_limit = 200e6;
constexpr double pdf_dots = 1200.0;
constexpr double margin = 16.0;

QFont type(double pixels, bool bold) {
  QFont font = QApplication::font();
  font.setPixelSize(int(pixels));
  font.setBold(bold);
  font.setHintingPreference(QFont::PreferNoHinting);
  return font;
}

/// A block of wrapped text at the top (or the bottom) of `area`, which loses its height.
void paint_text(QPainter& painter, const QString& text, const QFont& font, const QColor& color, bool at_top,
                QRectF& area) {
  if (text.isEmpty()) return;
  const QFontMetricsF metrics(font);
  const double room =
      std::max(metrics.height(), std::floor(area.height() * 0.3 / metrics.height()) * metrics.height());
  const double needed = metrics.boundingRect(area, Qt::TextWordWrap, text).height();
  const double height = std::min(needed, room);
  const QRectF place(area.left(), at_top ? area.top() : area.bottom() - height, area.width(), height);
  QString shown = text;
  while (needed > room && metrics.boundingRect(area, Qt::TextWordWrap, shown + u'…').height() > room) {
    const qsizetype end = shown.lastIndexOf(u' ');
    shown.truncate(end > 0 ? end : shown.size() - 1);
  }
  if (shown.size() < text.size()) shown += u'…';
  painter.setFont(font);
  painter.setPen(color);
  painter.save();
  painter.setClipRect(place, Qt::IntersectClip);  // a word can be longer than the line
  painter.drawText(place, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, shown);
  painter.restore();
  const double gap = 8.0;
  at_top ? area.setTop(place.bottom() + gap) : area.setBottom(place.top() - gap);
}

Error too_large(const QSize& size) {
  return {ErrorCode::picture_too_large,
          {},
          {std::to_string(size.width()), std::to_string(size.height()),
           QString::number(side_limit, 'f', 0).toStdString()}};
}

std::optional<Error> check_size(const QSize& size) {
  if (size.isEmpty() || size.width() > side_limit || size.height() > side_limit) return too_large(size);
  if (double(size.width()) * size.height() > pixel_limit) return too_large(size);
  return std::nullopt;
}

}  // namespace

void paint_export_picture(QPainter& painter, const Exportable& exportable, const ExportOptions& options) {
  const Theme theme = theme_of(options);
  const QSizeF size = picture_size(options);
  const double scale = type_scale(options);
  painter.save();
  if (!is_transparent(options.background)) {
    painter.fillRect(QRectF(QPointF(0, 0), size), theme.dark ? theme.card : QColor(Qt::white));
  }
  painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                         QPainter::SmoothPixmapTransform);
  painter.scale(scale, scale);
  const QRectF whole(QPointF(0, 0), size / scale);
  const double edge = std::min({margin, whole.width() / 12, whole.height() / 12});
  QRectF area = whole.adjusted(edge, edge, -edge, -edge);
  if (options.title) paint_text(painter, exportable.export_title(), type(15, true), theme.text, true, area);
  if (options.caption) {
    paint_text(painter, exportable.export_caption(), type(12, false), theme.muted_text, false, area);
  }
  // Charts have a margin of their own.
  const QRectF room =
      exportable.has_margin() ? area.adjusted(-edge, -edge, edge, edge).intersected(whole) : area;
  if (room.width() > 1 && room.height() > 1) {
    exportable.paint_content(painter, exportable.fills_area() ? room : fitted(exportable.export_size(), room),
                             theme);
  }
  painter.restore();
}

QSize pixel_size(const ExportOptions& options) {
  return (picture_size(options) * options.scale).toSize();
}

PictureRecord record_picture(const Exportable& exportable, const ExportOptions& options) {
  return {PaintRecord(picture_size(options),
                      [&](QPainter& painter) { paint_export_picture(painter, exportable, options); }),
          exportable.export_title(), exportable.export_caption()};
}

Result<QImage> export_image(const PictureRecord& picture, const ExportOptions& options) {
  const QSize size = pixel_size(options);
  if (const auto error = check_size(size)) return *error;
  QImage image(size, QImage::Format_ARGB32_Premultiplied);
  if (image.isNull()) return too_large(size);
  image.fill(Qt::transparent);
  const int dots_per_meter = int(std::lround(96.0 * options.scale / 0.0254));
  image.setDotsPerMeterX(dots_per_meter);
  image.setDotsPerMeterY(dots_per_meter);
  QPainter painter(&image);
  const QSizeF logical = picture_size(options);
  painter.scale(size.width() / logical.width(), size.height() / logical.height());
  picture.paint.play(painter);
  painter.end();
  image.setText(QStringLiteral("Title"), picture.title);
  image.setText(QStringLiteral("Software"), QStringLiteral("LoRA Cinema"));
  return image;
}

Result<QImage> export_image(const Exportable& exportable, const ExportOptions& options) {
  if (const auto error = check_size(pixel_size(options))) return *error;
  return export_image(record_picture(exportable, options), options);
}

QByteArray encoded_png(const QImage& image) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  image.save(&buffer, "PNG");
  return bytes;
}

QByteArray export_pdf(const PictureRecord& picture, const ExportOptions& options) {
  const QSizeF points = picture_size(options) * 0.75;
  // Qt knows whole points only: the page is made larger and cut to size afterwards.
  const QSizeF whole(std::ceil(points.width()), std::ceil(points.height()));
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  writer.setResolution(int(pdf_dots));
  writer.setPageSize(QPageSize(whole, QPageSize::Point, QString(), QPageSize::ExactMatch));
  writer.setPageMargins(QMarginsF());
  writer.setTitle(picture.title);
  writer.setCreator(QStringLiteral("LoRA Cinema"));
  QPainter painter(&writer);
  painter.scale(pdf_dots / 96.0, pdf_dots / 96.0);
  picture.paint.play(painter);
  painter.end();
  return tidy_pdf(bytes, points);
}

}  // namespace lora::app
