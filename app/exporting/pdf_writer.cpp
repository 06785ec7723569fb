// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/pdf_writer.h"

#include <QBuffer>
#include <QPdfWriter>
#include <algorithm>
#include <cmath>

#include "app/exporting/background.h"
#include "app/files/atomic_file.h"

namespace lora::app {

QByteArray pdf_bytes(const Exportable& exportable, PictureBackground background, const Theme& theme) {
  const QSizeF size = in_gui_thread([&] { return exportable.export_size(); });
  // Qt writes the page's size in whole points: the picture is laid out for what the page will be.
  const QSizeF points(std::max(1.0, std::round(size.width() * 0.75)),
                      std::max(1.0, std::round(size.height() * 0.75)));
  const ScreenPicture picture = take_picture(exportable, background, theme, points / 0.75);
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  writer.setResolution(1200);
  writer.setPageSize(QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch));
  writer.setPageMargins(QMarginsF());
  writer.setTitle(picture.title);
  writer.setCreator(QStringLiteral("LoRA Cinema"));
  QPainter painter(&writer);
  painter.scale(1200.0 / 96.0, 1200.0 / 96.0);
  picture.paint.play(painter);
  painter.end();
  return bytes;
}

std::optional<Error> write_pdf(const Exportable& exportable, const QString& path,
                               PictureBackground background, const Theme& theme) {
  return write_atomically(path, pdf_bytes(exportable, background, theme));
}

}  // namespace lora::app
