// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/table_arrangement.h"

#include <QAbstractItemModel>
#include <QFontMetricsF>
#include <QStringList>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "app/exporting/export_type.h"

namespace lora::app {
namespace {

constexpr int largest_type = 18;
constexpr int measured_rows = 500;

double total(const std::vector<double>& widths) {
  return std::accumulate(widths.begin(), widths.end(), 0.0);
}

/// The longest word: a header may be broken between words.
double header_width(const QFontMetricsF& metrics, const QString& header) {
  double widest = 0.0;
  for (const QString& word : header.split(u' ')) widest = std::max(widest, metrics.horizontalAdvance(word));
  return widest;
}

TableArrangement with_type(const QAbstractItemModel& model, const std::vector<int>& columns, QFont font,
                           int pixels) {
  font.setPixelSize(pixels);
  QFont bold = font;
  bold.setBold(true);
  const QFontMetricsF metrics(bold);
  TableArrangement table{font, {}, pixels * 0.9, 0.0, std::ceil(metrics.height() * 1.35), model.rowCount()};
  for (const int column : columns) {
    double width = header_width(metrics, model.headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < std::min(model.rowCount(), measured_rows); ++row) {
      width = std::max(width, metrics.horizontalAdvance(model.index(row, column).data().toString()));
    }
    table.widths.push_back(std::ceil(width) + 1.0 + table.gap);
  }
  return table;
}

/// The widest columns give way until all fit.
void cut(std::vector<double>& widths, double room) {
  while (total(widths) > room) {
    const auto widest = std::max_element(widths.begin(), widths.end());
    if (*widest <= 8.0) return;
    *widest -= std::min(4.0, std::max(0.5, total(widths) - room));
  }
}

void measure_header(TableArrangement& table, const QAbstractItemModel& model,
                    const std::vector<int>& columns) {
  const QFontMetricsF metrics(table.font);
  for (std::size_t k = 0; k < columns.size(); ++k) {
    const QString text = model.headerData(columns[k], Qt::Horizontal).toString();
    const QRectF box(0, 0, table.widths[k] - table.gap, 10'000);
    table.header_height =
        std::max(table.header_height, metrics.boundingRect(box, Qt::TextWordWrap, text).height());
  }
  table.header_height = std::ceil(table.header_height + metrics.height() * 0.35);
}

}  // namespace

TableArrangement arrange_table(const QAbstractItemModel& model, const std::vector<int>& columns,
                               const QFont& font, const QSizeF& room) {
  TableArrangement table;
  for (int pixels = largest_type; pixels >= smallest_type; --pixels) {
    table = with_type(model, columns, font, pixels);
    if (total(table.widths) > room.width() && pixels > smallest_type) continue;
    cut(table.widths, room.width());
    measure_header(table, model, columns);
    if (table.header_height + table.row_height * model.rowCount() <= room.height()) return table;
  }
  const int fit = int((room.height() - table.header_height) / table.row_height);
  table.rows = std::clamp(fit - 1, 0, model.rowCount());
  return table;
}

}  // namespace lora::app
