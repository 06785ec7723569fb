// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screenshots/small_png.h"

#include <QBuffer>
#include <QHash>
#include <algorithm>

namespace lora::app {
namespace {

/// The most frequent colours; ties by value, so that the same picture gives the same bytes.
QList<QRgb> palette_of(const QImage& image) {
  QHash<QRgb, int> counts;
  for (int y = 0; y < image.height(); ++y) {
    const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
    for (int x = 0; x < image.width(); ++x) ++counts[line[x]];
  }
  QList<QRgb> colors = counts.keys();
  std::sort(colors.begin(), colors.end(),
            [&](QRgb a, QRgb b) { return counts[a] != counts[b] ? counts[a] > counts[b] : a < b; });
  return colors.mid(0, 256);
}

}  // namespace

QByteArray small_png(const QImage& image) {
  const QImage plain = image.convertToFormat(QImage::Format_RGB32);
  const QImage indexed = plain.convertToFormat(QImage::Format_Indexed8, palette_of(plain),
                                               Qt::ThresholdDither | Qt::AvoidDither);
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  constexpr int smallest = 0;
  indexed.save(&buffer, "PNG", smallest);
  return bytes;
}

}  // namespace lora::app
