// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

#include "app/lora/word_focus.h"
#include "app/theme/theme.h"

namespace lora::app {

/// The bridge from the movie view to the LoRA view as one picture that moves: at 0 the ratings A·B, at 1 the
/// same turned, (A·B)ᵀ = Bᵀ·Aᵀ, at 2 one user as x and her taste A x, at 3 W and the correction beside it.
/// Any value between is a moment of the way.
class BridgePainter {
 public:
  static constexpr int last_stage = 3;

  BridgePainter(const WordFocus& focus, double stage) : focus_(focus), stage_(stage) {}

  static QSizeF natural_size() { return {770.0, 410.0}; }
  void paint(QPainter& painter, const QRectF& area, const Theme& theme) const;
  /// The same with type that is not smaller than the labels of charts on a slide: texts are broken into
  /// lines, and notes make room for what comes after them.
  void arrange(QPainter& painter, const QRectF& area, const Theme& theme) const;

 private:
  void paint(QPainter& painter, const QRectF& area, const Theme& theme, bool wraps) const;
  void paint_tables(QPainter& painter, const Theme& theme) const;
  void paint_user(QPainter& painter, const Theme& theme, bool wraps) const;
  void paint_frozen(QPainter& painter, const Theme& theme, bool wraps) const;
  QPointF origin() const;

  const WordFocus& focus_;
  double stage_;
};

}  // namespace lora::app
