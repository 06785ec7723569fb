// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QImage>
#include <QPainter>
#include <functional>

#include "app/heatmap/heatmap_geometry.h"
#include "app/theme/theme.h"

namespace lora::app {

/// Everything about a heat map's look that is not its numbers.
struct HeatmapLook {
  QFont font;
  double row_name_width = 0.0;      ///< left of the area; 0: no names of rows
  double least_number = 8.0;        ///< pixels; numbers that would have to be smaller are left out
  double column_name_height = 0.0;  ///< above the area, written upwards; 0: no names of columns
  /// Lit: the cell where both are given, otherwise the whole row or column.
  std::optional<std::size_t> row;
  std::optional<std::size_t> column;
  std::optional<HeatmapCell> cursor;  ///< framed when the heat map has the keyboard
  CellRange selected_rows;            ///< a block of more than one cell is tinted
  CellRange selected_columns;
  std::optional<std::size_t> focused_row_name;
  std::optional<std::size_t> focused_column_name;
  std::function<bool(std::size_t, std::size_t)> is_marked;  ///< besides those the source marks; may be empty
};

/// Paints a heat map into any painter: boxes with numbers while they are large enough, one image of patches
/// when they are small. Only what is visible is asked for and painted.
class HeatmapPainter {
 public:
  HeatmapPainter(const HeatmapSource& source, const HeatmapGeometry& geometry, const HeatmapLook& look,
                 const Theme& theme);

  void paint_cells(QPainter& painter) const;
  /// Lit cells, selection and keyboard cell: over the cells.
  void paint_highlights(QPainter& painter) const;
  void paint_names(QPainter& painter) const;

  /// Font of the numbers for this cell size, and the decimals that fit; −1: numbers do not fit.
  const QFont& number_font() const { return number_font_; }
  int decimals() const { return decimals_; }

 private:
  void choose_numbers();
  bool fit_numbers(int decimals, double limit, double least, double largest);
  QColor color(double value) const;
  void paint_boxes(QPainter& painter) const;
  void paint_box(QPainter& painter, std::size_t row, std::size_t column, const QFont& font) const;
  void paint_number(QPainter& painter, std::size_t row, std::size_t column, const QRectF& box,
                    const QColor& background, const QFont& font) const;
  void paint_patches(QPainter& painter) const;
  void paint_lit(QPainter& painter) const;
  QRectF block(const CellRange& rows, const CellRange& columns) const;

  const HeatmapSource& source_;
  HeatmapGeometry geometry_;
  const HeatmapLook& look_;
  const Theme& theme_;
  QFont number_font_;
  int decimals_ = -1;
};

/// The scale's 256 colours from low to high.
std::vector<QRgb> color_table(ColorScale scale);
QColor to_color(Rgb rgb);

}  // namespace lora::app
