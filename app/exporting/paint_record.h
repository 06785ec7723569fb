// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QSize>
#include <functional>
#include <vector>

namespace lora::app {

/// What was painted once, to be painted again: by another thread, at another size, into another format. Holds
/// copies of everything, so that neither widgets nor translations are asked again.
class PaintRecord {
 public:
  /// Of nothing.
  PaintRecord() = default;
  /// Records what `paint` paints into (0, 0, size), at 96 dots an inch. GUI thread.
  PaintRecord(const QSizeF& size, const std::function<void(QPainter&)>& paint);

  /// Any thread, one at a time. The painter is left as it was.
  void play(QPainter& painter) const;
  /// Height of the smallest type in it, in the units of `size`; 0: there is no text.
  double smallest_type() const { return smallest_type_; }

  /// A part of the picture; `start` is the painter's transform before the record.
  using Step = std::function<void(QPainter& painter, const QTransform& start)>;

 private:
  std::vector<Step> steps_;
  double smallest_type_ = 0.0;
};

}  // namespace lora::app
