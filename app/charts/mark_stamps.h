// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPainter>
#include <array>
#include <functional>

namespace lora::app {

/// One mark drawn many times on screen: painted once for each quarter of a pixel, and from then on copied. A
/// copy is at most an eighth of a device pixel away from its place.
class MarkStamps {
 public:
  /// `draw` paints the mark around a point; it reaches no further than `reach` from it, logical pixels.
  MarkStamps(const std::function<void(QPainter&, const QPointF&)>& draw, double reach, double pixel_ratio);

  /// Whether copies look like the drawn mark: on a widget, neither turned nor scaled.
  static bool fits(const QPainter& painter);
  void draw(QPainter& painter, const QPointF& at) const;

 private:
  static constexpr int parts = 4;

  std::array<QImage, parts * parts> images_;
  double ratio_;
  int half_;  ///< of an image's side, device pixels
};

}  // namespace lora::app
