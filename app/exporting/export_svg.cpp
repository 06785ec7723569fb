// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QSvgGenerator>
#include <cmath>

#include "app/exporting/export_picture.h"
#include "app/exporting/outline_device.h"

namespace lora::app {
namespace {

/// Fonts that another computer has when the one named is missing: Latin ones first, then Chinese ones.
constexpr char fallbacks[] =
    ", 'DejaVu Sans', 'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans CJK SC', 'Noto Sans SC', 'PingFang "
    "SC', "
    "'Microsoft YaHei', sans-serif\"";

QByteArray with_fallbacks(const QByteArray& svg) {
  static constexpr char key[] = "font-family=\"";
  QByteArray out;
  qsizetype from = 0;
  for (qsizetype at = svg.indexOf(key); at >= 0; at = svg.indexOf(key, from)) {
    const qsizetype begin = at + qsizetype(sizeof key) - 1, end = svg.indexOf('"', begin);
    out += svg.mid(from, begin - from) + '\'' + svg.mid(begin, end - begin) + '\'' + fallbacks;
    from = end + 1;
  }
  return out + svg.mid(from);
}

/// Exact width, height and viewBox: Qt writes whole pixels, and the size in rounded millimetres.
QByteArray with_size(const QByteArray& svg, const QSizeF& size) {
  const qsizetype begin = svg.indexOf("<svg width="), end = svg.indexOf("xmlns=", begin);
  if (begin < 0 || end < 0) return svg;
  const QByteArray width = QByteArray::number(size.width(), 'g', 8);
  const QByteArray height = QByteArray::number(size.height(), 'g', 8);
  return svg.left(begin) + "<svg width=\"" + width + "\" height=\"" + height + "\" viewBox=\"0 0 " + width +
         ' ' + height + "\" overflow=\"hidden\"\n     " + svg.mid(end);
}

}  // namespace

QByteArray export_svg(const PictureRecord& picture, const ExportOptions& options) {
  const QSizeF size = picture_size(options);
  const QSize whole(int(std::ceil(size.width())), int(std::ceil(size.height())));
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QSvgGenerator generator;
  generator.setOutputDevice(&buffer);
  generator.setResolution(96);
  generator.setSize(whole);
  generator.setViewBox(QRect(QPoint(0, 0), whole));
  // Qt writes both as they are.
  generator.setTitle(picture.title.toHtmlEscaped());
  generator.setDescription(picture.caption.isEmpty() ? QStringLiteral("LoRA Cinema")
                                                     : picture.caption.toHtmlEscaped());
  QPainter painter(&generator);
  if (options.text_as_outlines) {
    OutlineDevice outlines(painter, whole);
    QPainter outliner(&outlines);
    picture.paint.play(outliner);
  } else {
    picture.paint.play(painter);
  }
  painter.end();
  return with_size(with_fallbacks(bytes), size);
}

}  // namespace lora::app
