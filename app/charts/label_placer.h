// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>
#include <QVector>
#include <optional>

namespace lora::app {

/// Finds room for labels beside their points: right, left, above, below, then the corners. Greedy; O(k) a
/// label for k rectangles taken.
class LabelPlacer {
 public:
  explicit LabelPlacer(const QRectF& bounds) : bounds_(bounds) {}
  void take(const QRectF& area) { taken_.append(area); }
  /// Where a label of this size may be drawn, `distance` from the point; nothing when every place is taken.
  std::optional<QRectF> place(const QPointF& point, const QSizeF& size, double distance);

 private:
  bool is_free(const QRectF& area) const;

  QRectF bounds_;
  QVector<QRectF> taken_;
};

}  // namespace lora::app
