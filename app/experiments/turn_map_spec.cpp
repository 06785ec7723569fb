// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/experiments/turn_map_spec.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "app/charts/taste_map_spec.h"

namespace lora::app {

ChartSpec turn_map_spec(const FramePtr& frame) {
  if (frame->rank() < 2) throw std::invalid_argument("turn_map_spec: two latent dimensions are needed");
  ChartSpec spec = taste_map_spec(frame, 0, 1);
  spec.name = QStringLiteral("turned-taste-map");
  double radius = 1e-12;
  for (const ChartSeries& series : spec.series) {
    for (const QPointF& point : series.points) radius = std::max(radius, std::hypot(point.x(), point.y()));
  }
  // A turn moves the largest distance by rounding; the axes must not flicker for that.
  const double unit = std::pow(10.0, std::floor(std::log10(radius)) - 1.0);
  const double limit = std::ceil(radius * 1.08 / unit) * unit;
  spec.x.low = spec.y.low = -limit;
  spec.x.high = spec.y.high = limit;
  return spec;
}

}  // namespace lora::app
