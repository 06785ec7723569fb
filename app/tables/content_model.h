// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "app/tables/table_content.h"

namespace lora::app {

/// Shows a TableContent.
class ContentModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Role { sort_role = Qt::UserRole, csv_role };

  explicit ContentModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

  /// Of the same size as before, the rows are taken to be the same and selections stay.
  void set_content(TableContent content);
  const TableContent& content() const { return content_; }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

 private:
  TableContent content_;
};

}  // namespace lora::app
