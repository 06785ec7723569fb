// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <vector>

#include "app/exporting/export_type.h"
#include "app/lora/word_focus.h"
#include "app/theme/theme.h"

namespace lora::app {

/// Three columns of bars, one row a word: W x, the correction, their sum, all on one scale, each bar with its
/// number. The word said next is marked in each column that chooses one.
class LogitBarsPainter {
 public:
  static constexpr std::size_t rows = 6;

  /// The words of the rows are chosen by the frame.
  LogitBarsPainter(const WordFocus& focus, const QFont& font);

  /// With it the smallest type is that of the labels of charts on a slide.
  static double compact_scale() { return smallest_type / 13.0; }
  static double row_height(double text_scale) { return 23.0 * text_scale; }
  static double natural_height(double text_scale) { return row_height(text_scale) * (rows + 1.3); }
  void paint(QPainter& painter, const QRectF& area, const Theme& theme) const;

 private:
  struct Column;
  void paint_column(QPainter& painter, const QRectF& area, const Column& column, const Theme& theme) const;
  void paint_bar(QPainter& painter, const QRectF& row, double value, bool chosen, const QColor& color,
                 const Theme& theme) const;

  const WordFocus& focus_;
  QFont font_;
  std::vector<std::size_t> words_;
  double largest_ = 1.0;
  QString widest_;  ///< of the numbers
};

}  // namespace lora::app
