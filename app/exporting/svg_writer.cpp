// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/svg_writer.h"

#include <QBuffer>
#include <QSvgGenerator>

#include "app/exporting/background.h"
#include "app/files/atomic_file.h"

namespace lora::app {

QByteArray svg_bytes(const Exportable& exportable, PictureBackground background, const Theme& theme) {
  const QSize size = in_gui_thread([&] { return exportable.export_size().toSize(); });
  const ScreenPicture picture = take_picture(exportable, background, theme, size);
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QSvgGenerator generator;
  generator.setOutputDevice(&buffer);
  generator.setResolution(96);
  generator.setSize(size);
  generator.setViewBox(QRect(QPoint(0, 0), size));
  generator.setTitle(picture.title.toHtmlEscaped());  // Qt writes it as it is
  generator.setDescription(QStringLiteral("LoRA Cinema"));
  QPainter painter(&generator);
  picture.paint.play(painter);
  painter.end();
  return bytes;
}

std::optional<Error> write_svg(const Exportable& exportable, const QString& path,
                               PictureBackground background, const Theme& theme) {
  return write_atomically(path, svg_bytes(exportable, background, theme));
}

}  // namespace lora::app
