// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPainter>

#include "app/exporting/export_options.h"
#include "app/exporting/exportable.h"
#include "app/exporting/paint_record.h"
#include "core/base/result.h"

namespace lora::app {

/// The whole picture into (0, 0, picture_size()): background, title, content, caption. The one function
/// behind every format and the preview. Set the language first (ExportLanguage). GUI thread.
void paint_export_picture(QPainter& painter, const Exportable& exportable, const ExportOptions& options);

/// A picture as it is now, in the theme and language of the options: files can be made of it in any thread.
struct PictureRecord {
  PaintRecord paint;
  QString title, caption;
};
/// GUI thread; set the language first (ExportLanguage).
PictureRecord record_picture(const Exportable& exportable, const ExportOptions& options);

/// Pixels of a PNG: size × options.scale, rounded.
QSize pixel_size(const ExportOptions& options);
/// pixel_size() large, 96 × scale dots an inch. An Error (picture_too_large) above 30,000 pixels a side or
/// 200 million in all. The options are those of the record, except for the scale.
Result<QImage> export_image(const PictureRecord& picture, const ExportOptions& options);
Result<QImage> export_image(const Exportable& exportable, const ExportOptions& options);

QByteArray encoded_png(const QImage& image);
/// Text as text with families to fall back to, or as outlines; sizes in pixels, 96 an inch.
QByteArray export_svg(const PictureRecord& picture, const ExportOptions& options);
/// One page of exactly the picture's size, fonts embedded, no date in it.
QByteArray export_pdf(const PictureRecord& picture, const ExportOptions& options);

inline QByteArray export_svg(const Exportable& exportable, const ExportOptions& options) {
  return export_svg(record_picture(exportable, options), options);
}
inline QByteArray export_pdf(const Exportable& exportable, const ExportOptions& options) {
  return export_pdf(record_picture(exportable, options), options);
}

}  // namespace lora::app
