// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/label_placer.h"

#include <algorithm>

namespace lora::app {

std::optional<QRectF> LabelPlacer::place(const QPointF& point, const QSizeF& size, double distance) {
  const double w = size.width(), h = size.height(), d = distance;
  const QPointF corners[] = {{d, -h / 2},
                             {-d - w, -h / 2},
                             {-w / 2, -d - h},
                             {-w / 2, d},
                             {d * 0.7, -d - h * 0.8},
                             {d * 0.7, d - h * 0.2},
                             {-d * 0.7 - w, -d - h * 0.8},
                             {-d * 0.7 - w, d - h * 0.2}};
  for (const QPointF& corner : corners) {
    const QRectF area(point + corner, size);
    if (!is_free(area)) continue;
    take(area);
    return area;
  }
  return std::nullopt;
}

bool LabelPlacer::is_free(const QRectF& area) const {
  return bounds_.contains(area) && std::none_of(taken_.begin(), taken_.end(),
                                                [&](const QRectF& other) { return other.intersects(area); });
}

}  // namespace lora::app
