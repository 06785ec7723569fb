// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/ratings/rating_preview.h"

namespace lora::app {

/// The first rows of a file as they are cut, with the cells that cannot be read marked.
class ImportPreviewModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  using QAbstractTableModel::QAbstractTableModel;

  void set_preview(RatingPreview preview);
  /// The cell an error is placed at; invalid when it is not among the rows shown.
  QModelIndex index_of(const Place& place) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  /// Columns are numbered from 1, rows by their line in the file.
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  const PreviewCell* cell(const QModelIndex& index) const;

  RatingPreview preview_;
};

}  // namespace lora::app
