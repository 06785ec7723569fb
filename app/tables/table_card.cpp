// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/table_card.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>
#include <algorithm>
#include <numeric>

#include "app/controls/panel_section.h"
#include "app/exporting/export_button.h"
#include "app/exporting/table_painter.h"
#include "app/tables/content_model.h"
#include "app/tables/content_view.h"

namespace lora::app {

TableCard::TableCard(const QString& export_name, Kind kind, int most_rows, QWidget* parent)
    : QFrame(parent),
      name_(export_name),
      title_(new QLabel(this)),
      note_(new QLabel(this)),
      filter_(new QLineEdit(this)),
      model_(new ContentModel(this)),
      shown_(new QSortFilterProxyModel(this)),
      view_(new ContentView(most_rows, this)) {
  set_role(this, "card");
  set_role(title_, "title");
  set_role(note_, "muted");
  note_->setWordWrap(true);
  shown_->setSourceModel(model_);
  shown_->setSortRole(ContentModel::sort_role);
  shown_->setFilterCaseSensitivity(Qt::CaseInsensitive);
  shown_->setFilterKeyColumn(0);
  view_->setModel(shown_);
  view_->setSortingEnabled(kind == sortable);
  view_->horizontalHeader()->setSectionsClickable(kind == sortable);
  filter_->setVisible(kind == sortable);
  filter_->setClearButtonEnabled(true);
  filter_->setMaximumWidth(260);
  auto* header = new QHBoxLayout;
  header->addWidget(title_);
  header->addStretch(1);
  header->addWidget(filter_);
  header->addWidget(new ExportButton(*this, this));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(14, 8, 14, 10);
  column->setSpacing(4);
  column->addLayout(header);
  column->addWidget(view_);
  column->addWidget(note_);
  connect(filter_, &QLineEdit::textChanged, shown_, &QSortFilterProxyModel::setFilterFixedString);
  connect(view_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
          &TableCard::selection_changed);
}

void TableCard::set_title(const QString& title, const QString& note) {
  title_->setText(title);
  view_->setAccessibleName(title);
  note_->setText(note);
  note_->setVisible(!note.isEmpty());
}

void TableCard::set_filter_hint(const QString& hint) {
  filter_->setPlaceholderText(hint);
  filter_->setAccessibleName(hint);
}

void TableCard::set_content(TableContent content) {
  model_->set_content(std::move(content));
}

void TableCard::select_row(int row) {
  const QModelIndex index = shown_->mapFromSource(model_->index(row, 0));
  if (index.isValid()) view_->setCurrentIndex(index);
}

std::vector<int> TableCard::selected_rows() const {
  QModelIndexList indexes = view_->selectionModel()->selectedRows();
  std::sort(indexes.begin(), indexes.end());
  std::vector<int> rows;
  for (const QModelIndex& index : indexes) rows.push_back(shown_->mapToSource(index).row());
  return rows;
}

std::vector<int> TableCard::columns() const {
  std::vector<int> all(static_cast<std::size_t>(shown_->columnCount()));
  std::iota(all.begin(), all.end(), 0);
  return all;
}

QString TableCard::export_title() const {
  return title_->text();
}

QSizeF TableCard::export_size() const {
  return TablePainter(*shown_, columns(), font()).natural_size();
}

void TableCard::paint_export(QPainter& painter, const QRectF& area, const Theme& theme) const {
  TablePainter(*shown_, columns(), font()).paint(painter, area, theme);
}

void TableCard::paint_content(QPainter& painter, const QRectF& area, const Theme& theme) const {
  TablePainter(*shown_, columns(), font()).arrange(painter, area, theme);
}

QString TableCard::export_caption() const {
  const QString size = table_caption(*shown_, columns());
  return note_->text().isEmpty() ? size : note_->text() + u' ' + size;
}

QString TableCard::export_csv() const {
  QString csv;
  for (int row = -1; row < shown_->rowCount(); ++row) {
    QStringList cells;
    for (int column = 0; column < shown_->columnCount(); ++column) {
      cells << (row < 0 ? shown_->headerData(column, Qt::Horizontal, ContentModel::csv_role)
                        : shown_->index(row, column).data(ContentModel::csv_role))
                   .toString();
    }
    csv += cells.join(QLatin1Char(',')) + QLatin1Char('\n');
  }
  return csv;
}

}  // namespace lora::app
