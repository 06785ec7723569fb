// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/print_layout.h"

#include <algorithm>
#include <stdexcept>

namespace lora::app {
namespace {

constexpr double gap = 18.0;  // between a picture and the next heading

}  // namespace

std::vector<PrintPlace> place_pictures(const std::vector<QSizeF>& sizes, const QSizeF& sheet,
                                       double heading) {
  const double room = sheet.height() - heading;
  if (sheet.width() <= 0 || room <= 0) throw std::invalid_argument("a sheet must be taller than a heading");
  std::vector<PrintPlace> places;
  int number = 0;
  double top = 0.0;
  for (const QSizeF& size : sizes) {
    if (size.isEmpty()) throw std::invalid_argument("a picture must have an area");
    const double fitting = std::min(sheet.width() / size.width(), room / size.height());
    const QSizeF scaled = size * (sizes.size() == 1 ? fitting : std::min(1.0, fitting));
    if (top > 0.0 && top + heading + scaled.height() > sheet.height()) {
      ++number;
      top = 0.0;
    }
    places.push_back({number, QRectF(QPointF(0.0, top + heading), scaled)});
    top += heading + scaled.height() + gap;
  }
  return places;
}

}  // namespace lora::app
