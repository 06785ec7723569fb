// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstddef>
#include <optional>

#include "app/heatmap/number_text.h"
#include "core/color/color_scale.h"

namespace lora::app {

struct HeatmapCell {
  std::size_t row = 0;
  std::size_t column = 0;
  bool operator==(const HeatmapCell&) const = default;
};

/// The numbers of one heat map. An immutable view of shared values: changed numbers are another source.
/// Painters ask only for the cells they draw, so a source may compute them when asked.
class HeatmapSource {
 public:
  virtual ~HeatmapSource() = default;
  virtual std::size_t rows() const = 0;
  virtual std::size_t columns() const = 0;
  /// NaN = unseen.
  virtual double value(std::size_t row, std::size_t column) const = 0;
  /// values[k] = value(row, first + k) for first + k < last.
  virtual void row_values(std::size_t row, std::size_t first, std::size_t last, double* values) const {
    for (std::size_t column = first; column < last; ++column) *values++ = value(row, column);
  }

  /// Decimals printed where they fit, and the fewest that still say enough.
  virtual int decimals() const { return 2; }
  virtual int narrow_decimals() const { return decimals(); }
  /// The printed number; empty when unseen.
  virtual QString text(std::size_t row, std::size_t column, int decimal_count) const {
    const double number = value(row, column);
    return number != number ? QString() : number_text(number, decimal_count);
  }

  virtual QString row_name(std::size_t row) const = 0;
  virtual QString column_name(std::size_t column) const = 0;
  /// Plain text; may have several lines.
  virtual QString tooltip(std::size_t row, std::size_t column) const = 0;
  /// Drawn with a mark in its corner, e.g. a hidden rating.
  virtual bool is_marked(std::size_t, std::size_t) const { return false; }

  virtual ColorScale scale() const = 0;
  /// Values of the first and the last colour.
  virtual double low() const = 0;
  virtual double high() const = 0;
};

}  // namespace lora::app
