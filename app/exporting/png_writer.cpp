// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/png_writer.h"

#include <QBuffer>

#include "app/files/atomic_file.h"

namespace lora::app {

Result<QByteArray> png_bytes(const Exportable& exportable, double scale, PictureBackground background,
                             const Theme& theme) {
  const Result<QImage> image = render_image(exportable, scale, background, theme);
  if (!image) return image.error();
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  image->save(&buffer, "PNG");
  return bytes;
}

std::optional<Error> write_png(const Exportable& exportable, const QString& path, double scale,
                               PictureBackground background, const Theme& theme) {
  const Result<QByteArray> bytes = png_bytes(exportable, scale, background, theme);
  if (!bytes) return bytes.error();
  return write_atomically(path, *bytes);
}

}  // namespace lora::app
