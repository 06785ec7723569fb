// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QSizeF>
#include <vector>

class QAbstractItemModel;

namespace lora::app {

/// Where the columns and rows of a table are in a room of its own size, logical pixels.
struct TableArrangement {
  QFont font;
  std::vector<double> widths;  ///< of columns, with the gaps beside their texts
  double gap = 0.0;            ///< between the texts of two columns
  double header_height = 0.0, row_height = 0.0;
  int rows = 0;  ///< that have room; fewer than the model's leave a line for saying so
};

/// With the largest type with which all fits; if none does, with the smallest, as many rows as fit, and
/// columns cut to the width.
TableArrangement arrange_table(const QAbstractItemModel& model, const std::vector<int>& columns,
                               const QFont& font, const QSizeF& room);

}  // namespace lora::app
