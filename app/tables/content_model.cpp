// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/content_model.h"

#include "app/controls/plain_texts.h"

namespace lora::app {
namespace {

QVariant alignment(const TableColumn& column) {
  return QVariant(Qt::AlignVCenter | (column.left ? Qt::AlignLeft : Qt::AlignRight));
}

}  // namespace

void ContentModel::set_content(TableContent content) {
  const bool same =
      content.rows.size() == content_.rows.size() && content.columns.size() == content_.columns.size();
  if (!same) beginResetModel();
  content_ = std::move(content);
  if (!same) {
    endResetModel();
  } else if (rowCount() > 0) {
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
  }
}

int ContentModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(content_.rows.size());
}

int ContentModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(content_.columns.size());
}

QVariant ContentModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const auto column = static_cast<std::size_t>(index.column());
  const TableCell& cell = content_.rows.at(static_cast<std::size_t>(index.row())).at(column);
  switch (role) {
    case Qt::DisplayRole:
      return cell.text;
    case Qt::ToolTipRole:
      return cell.tool_tip.isEmpty() ? QVariant() : QVariant(plain_tip(cell.tool_tip));
    case Qt::TextAlignmentRole:
      return alignment(content_.columns.at(column));
    case sort_role:
      return cell.sort;
    case csv_role:
      return cell.csv;
    default:
      return {};
  }
}

QVariant ContentModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
  const TableColumn& column = content_.columns.at(static_cast<std::size_t>(section));
  switch (role) {
    case Qt::DisplayRole:
      return column.header;
    case Qt::ToolTipRole:
      return column.tool_tip.isEmpty() ? QVariant() : QVariant(plain_tip(column.tool_tip));
    case Qt::TextAlignmentRole:
      return alignment(column);
    case csv_role:
      return column.key;
    default:
      return {};
  }
}

}  // namespace lora::app
