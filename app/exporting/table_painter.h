// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPainter>
#include <vector>

#include "app/theme/theme.h"

class QAbstractItemModel;

namespace lora::app {

/// Paints the shown columns of a table model as a plain table: a line of headers, a line under each row, bold
/// where the model says so.
class TablePainter {
 public:
  TablePainter(const QAbstractItemModel& model, std::vector<int> columns, const QFont& font);

  /// Logical pixels.
  QSizeF natural_size() const;
  /// Scaled to fit inside `area`.
  void paint(QPainter& painter, const QRectF& area, const Theme& theme) const;
  /// Arranged for `area`, with no type smaller than the labels of charts: headers are broken into lines, long
  /// texts cut, and a last line says how many rows had no room.
  void arrange(QPainter& painter, const QRectF& area, const Theme& theme) const;

 private:
  void paint_row(QPainter& painter, int row, double top, const Theme& theme) const;

  void paint_cell(QPainter& painter, int row, std::size_t k, const QRectF& box, QFont font,
                  const Theme& theme) const;

  const QAbstractItemModel& model_;
  std::vector<int> columns_;
  QFont font_;
  std::vector<double> widths_;
  double row_height_ = 0.0;
};

/// What a table is about: how many rows, and the names of its columns; translated.
QString table_caption(const QAbstractItemModel& model, const std::vector<int>& columns);

}  // namespace lora::app
