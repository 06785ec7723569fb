// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importing/import_preview_model.h"

#include <QApplication>
#include <QFont>
#include <QStyle>

#include "app/document/error_text.h"
#include "app/importing/import_texts.h"
#include "app/theme/theme.h"

namespace lora::app {

void ImportPreviewModel::set_preview(RatingPreview preview) {
  beginResetModel();
  preview_ = std::move(preview);
  endResetModel();
}

QModelIndex ImportPreviewModel::index_of(const Place& place) const {
  for (std::size_t row = 0; row < preview_.rows.size(); ++row) {
    const bool here = preview_.rows[row].line <= place.line &&
                      (row + 1 == preview_.rows.size() || preview_.rows[row + 1].line > place.line);
    if (!here || (row + 1 == preview_.rows.size() && preview_.rows[row].line < place.line)) continue;
    const int column = place.column == 0 ? 0 : static_cast<int>(place.column) - 1;
    return column < columnCount() ? index(static_cast<int>(row), column) : QModelIndex();
  }
  return {};
}

int ImportPreviewModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(preview_.rows.size());
}

int ImportPreviewModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(preview_.columns);
}

const PreviewCell* ImportPreviewModel::cell(const QModelIndex& index) const {
  const auto& cells = preview_.rows[static_cast<std::size_t>(index.row())].cells;
  const auto column = static_cast<std::size_t>(index.column());
  return column < cells.size() ? &cells[column] : nullptr;
}

QVariant ImportPreviewModel::data(const QModelIndex& index, int role) const {
  const PreviewCell* shown = index.isValid() ? cell(index) : nullptr;
  if (shown == nullptr) return {};
  const QString text = QString::fromStdString(shown->text);
  const bool name = shown->role == CellRole::movie_name || shown->role == CellRole::user_name;
  switch (role) {
    case Qt::DisplayRole:
      return text;
    case Qt::ToolTipRole:
      return shown->error ? error_text(*shown->error) : role_text(shown->role);
    case Qt::AccessibleTextRole:
      return shown->error ? tr("%1: %2", "cell: what is wrong").arg(text, error_text(*shown->error))
                          : tr("%1, %2", "cell, what it is").arg(text, role_text(shown->role));
    case Qt::DecorationRole:
      if (shown->error) return QApplication::style()->standardIcon(QStyle::SP_MessageBoxWarning);
      return {};
    case Qt::BackgroundRole:
      if (shown->error) return current_theme().callout;
      return name || shown->role == CellRole::heading ? QVariant(current_theme().panel) : QVariant();
    case Qt::ForegroundRole:
      return shown->role == CellRole::ignored && !shown->error ? current_theme().muted_text
                                                               : current_theme().text;
    case Qt::FontRole: {
      QFont font;
      font.setBold(name);
      return font;
    }
    case Qt::TextAlignmentRole:
      return int(shown->role == CellRole::rating ? Qt::AlignRight | Qt::AlignVCenter
                                                 : Qt::AlignLeft | Qt::AlignVCenter);
    default:
      return {};
  }
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (role != Qt::DisplayRole) return {};
  if (orientation == Qt::Horizontal) return section + 1;
  return static_cast<qulonglong>(preview_.rows[static_cast<std::size_t>(section)].line);
}

}  // namespace lora::app
