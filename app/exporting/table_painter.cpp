// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/table_painter.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "app/exporting/table_arrangement.h"

namespace lora::app {
namespace {

constexpr double gap = 22.0;    // between columns
constexpr int header_row = -1;  // the line of headers

}  // namespace

TablePainter::TablePainter(const QAbstractItemModel& model, std::vector<int> columns, const QFont& font)
    : model_(model), columns_(std::move(columns)), font_(font) {
  // Pixels, so that the table is the same in every export whatever the resolution of the device.
  font_.setPixelSize(14);
  QFont bold = font_;
  bold.setBold(true);
  const QFontMetricsF metrics(bold);
  row_height_ = std::ceil(metrics.height() * 1.7);
  for (const int column : columns_) {
    double width = metrics.horizontalAdvance(model_.headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < model_.rowCount(); ++row) {
      width = std::max(width, metrics.horizontalAdvance(model_.index(row, column).data().toString()));
    }
    widths_.push_back(std::ceil(width) + gap);
  }
}

QSizeF TablePainter::natural_size() const {
  return {std::accumulate(widths_.begin(), widths_.end(), 0.0), row_height_ * (model_.rowCount() + 1)};
}

void TablePainter::paint(QPainter& painter, const QRectF& area, const Theme& theme) const {
  const QSizeF size = natural_size();
  if (size.isEmpty() || area.isEmpty()) return;
  const double scale = std::min(area.width() / size.width(), area.height() / size.height());
  painter.save();
  painter.translate(area.topLeft());
  painter.scale(scale, scale);
  for (int row = header_row; row < model_.rowCount(); ++row) {
    paint_row(painter, row, row_height_ * (row + 1), theme);
  }
  painter.restore();
}

void TablePainter::paint_row(QPainter& painter, int row, double top, const Theme& theme) const {
  double left = 0.0;
  for (std::size_t k = 0; k < columns_.size(); ++k) {
    const QModelIndex index = model_.index(row, columns_[k]);
    const bool header = row == header_row;
    QFont font = font_;
    font.setBold(!header && index.data(Qt::FontRole).value<QFont>().bold());
    painter.setFont(font);
    painter.setPen(header ? theme.muted_text : theme.text);
    const QVariant text = header ? model_.headerData(columns_[k], Qt::Horizontal) : index.data();
    const int side = k == 0 ? Qt::AlignLeft : Qt::AlignRight;
    painter.drawText(QRectF(left + gap / 2, top, widths_[k] - gap, row_height_), side | Qt::AlignVCenter,
                     text.toString());
    left += widths_[k];
  }
  painter.setPen(QPen(theme.border, 1.0));
  painter.drawLine(QPointF(0.0, top + row_height_ - 0.5), QPointF(left, top + row_height_ - 0.5));
}

void TablePainter::arrange(QPainter& painter, const QRectF& area, const Theme& theme) const {
  const TableArrangement table = arrange_table(model_, columns_, font_, area.size());
  const double width = std::accumulate(table.widths.begin(), table.widths.end(), 0.0);
  const double left = area.left() + std::max(0.0, (area.width() - width) / 2);
  double top = area.top();
  const auto line = [&](int row, double height) {
    double from = left;
    for (std::size_t k = 0; k < columns_.size(); from += table.widths[k++]) {
      const QRectF box(from + table.gap / 2, top, table.widths[k] - table.gap, height);
      paint_cell(painter, row, k, box, table.font, theme);
    }
    top += height;
    painter.setPen(QPen(theme.border, 1.0));
    painter.drawLine(QPointF(left, top - 0.5), QPointF(left + width, top - 0.5));
  };
  painter.save();
  line(header_row, table.header_height);
  for (int row = 0; row < table.rows; ++row) line(row, table.row_height);
  if (const int more = model_.rowCount() - table.rows; more > 0) {
    painter.setFont(table.font);
    painter.setPen(theme.muted_text);
    painter.drawText(QRectF(left + table.gap / 2, top, width - table.gap, table.row_height),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     QCoreApplication::translate("TablePainter", "… and %n more row(s)", nullptr, more));
  }
  painter.restore();
}

void TablePainter::paint_cell(QPainter& painter, int row, std::size_t k, const QRectF& box, QFont font,
                              const Theme& theme) const {
  const QModelIndex index = model_.index(row, columns_[k]);
  const bool header = row == header_row;
  font.setBold(!header && index.data(Qt::FontRole).value<QFont>().bold());
  painter.setFont(font);
  painter.setPen(header ? theme.muted_text : theme.text);
  const QVariant text = header ? model_.headerData(columns_[k], Qt::Horizontal) : index.data();
  const int side = k == 0 ? Qt::AlignLeft : Qt::AlignRight;
  if (header) {
    painter.drawText(box, side | Qt::AlignBottom | Qt::TextWordWrap, text.toString());
  } else {
    painter.drawText(box, side | Qt::AlignVCenter,
                     QFontMetricsF(font).elidedText(text.toString(), Qt::ElideRight, std::ceil(box.width())));
  }
}

QString table_caption(const QAbstractItemModel& model, const std::vector<int>& columns) {
  QStringList names;
  for (const int column : columns) {
    const QString name = model.headerData(column, Qt::Horizontal).toString();
    if (!name.isEmpty()) names << name;
  }
  //: e.g. "6 rows: rank, numbers to store, error."
  return QCoreApplication::translate("TablePainter", "%n row(s): %1.", nullptr, model.rowCount())
      .arg(names.join(QStringLiteral(", ")));
}

}  // namespace lora::app
