// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/line_reduction.h"

#include <algorithm>
#include <stdexcept>

namespace lora::app {

QVector<QPointF> reduced_line(const QVector<QPointF>& line, double low, double high, int columns) {
  if (!(low < high) || columns <= 0) throw std::invalid_argument("reduced_line: columns need a width");
  if (line.size() <= 2 * qsizetype(columns)) return line;
  const double per_unit = columns / (high - low);
  const auto column_of = [&](const QPointF& point) {
    return static_cast<int>(std::clamp((point.x() - low) * per_unit, 0.0, columns - 1.0));
  };
  QVector<QPointF> kept;
  kept.reserve(2 * columns + 2);
  const auto keep = [&](qsizetype index) {
    if (kept.isEmpty() || kept.last() != line[index]) kept.append(line[index]);
  };
  keep(0);
  for (qsizetype first = 0; first < line.size();) {
    const int column = column_of(line[first]);
    qsizetype lowest = first, highest = first, next = first + 1;
    for (; next < line.size() && column_of(line[next]) == column; ++next) {
      if (line[next].y() < line[lowest].y()) lowest = next;
      if (line[next].y() > line[highest].y()) highest = next;
    }
    keep(std::min(lowest, highest));
    keep(std::max(lowest, highest));
    first = next;
  }
  keep(line.size() - 1);
  return kept;
}

}  // namespace lora::app
