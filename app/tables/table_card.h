// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "app/exporting/exportable.h"
#include "app/tables/table_content.h"

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;

namespace lora::app {

class ContentModel;
class ContentView;

/// A table on a card: title, filter, export. What is exported are the rows shown, in the order shown.
class TableCard : public QFrame, public Exportable {
  Q_OBJECT
 public:
  enum Kind { plain, sortable };  ///< sortable ones can be filtered by text as well
  TableCard(const QString& export_name, Kind kind, int most_rows, QWidget* parent);

  void set_title(const QString& title, const QString& note = {});
  void set_filter_hint(const QString& hint);
  void set_content(TableContent content);
  void select_row(int row);
  /// Rows of the content, in the order shown.
  std::vector<int> selected_rows() const;
  ContentView& view() { return *view_; }

  QString export_name() const override { return name_; }
  QString export_title() const override;
  QSizeF export_size() const override;
  void paint_export(QPainter& painter, const QRectF& area, const Theme& theme) const override;
  void paint_content(QPainter& painter, const QRectF& area, const Theme& theme) const override;
  bool fills_area() const override { return true; }
  QString export_caption() const override;
  QString export_csv() const override;

 signals:
  void selection_changed();

 private:
  std::vector<int> columns() const;

  QString name_;
  QLabel* title_;
  QLabel* note_;
  QLineEdit* filter_;
  ContentModel* model_;
  QSortFilterProxyModel* shown_;
  ContentView* view_;
};

}  // namespace lora::app
