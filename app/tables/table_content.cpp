// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/table_content.h"

#include <cmath>
#include <limits>

#include "app/exporting/csv_text.h"

namespace lora::app {

TableCell text_cell(const QString& text, const QString& tool_tip) {
  return {text, csv_text(text), text, tool_tip};
}

TableCell number_cell(double value, const QString& text, const QString& tool_tip) {
  // Sorting needs an order, and NaN has none: what is not defined comes first.
  const double order = std::isnan(value) ? -std::numeric_limits<double>::infinity() : value;
  return {text, csv_number(value), order, tool_tip};
}

}  // namespace lora::app
