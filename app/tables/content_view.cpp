// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/content_view.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <algorithm>

namespace lora::app {

ContentView::ContentView(int most_rows, QWidget* parent)
    : QTableView(parent), most_rows_(most_rows), copy_action_(new QAction(this)) {
  setSelectionBehavior(QAbstractItemView::SelectRows);
  setSelectionMode(QAbstractItemView::ExtendedSelection);
  setShowGrid(false);
  setTabKeyNavigation(false);
  setWordWrap(false);
  setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setFrameShape(QFrame::NoFrame);
  verticalHeader()->hide();
  horizontalHeader()->setHighlightSections(false);
  // As far from the edge as the texts of the cells.
  horizontalHeader()->setStyleSheet(QStringLiteral("QHeaderView::section { padding: 4px 3px; }"));
  setContextMenuPolicy(Qt::ActionsContextMenu);
  connect(copy_action_, &QAction::triggered, this, &ContentView::copy);
  addAction(copy_action_);
  copy_action_->setText(tr("Copy"));
}

void ContentView::setModel(QAbstractItemModel* model) {
  QTableView::setModel(model);
  const auto changed = [this] {
    spread_columns();
    updateGeometry();
  };
  connect(model, &QAbstractItemModel::modelReset, this, changed);
  connect(model, &QAbstractItemModel::dataChanged, this, changed);
  connect(model, &QAbstractItemModel::rowsInserted, this, changed);
  connect(model, &QAbstractItemModel::rowsRemoved, this, changed);
}

QString ContentView::copied_text() const {
  QStringList lines, cells;
  const int columns = model()->columnCount();
  for (int column = 0; column < columns; ++column) {
    cells << model()->headerData(column, Qt::Horizontal).toString();
  }
  lines << cells.join(QLatin1Char('\t'));
  const bool all = !selectionModel()->hasSelection();
  for (int row = 0; row < model()->rowCount(); ++row) {
    if (!all && !selectionModel()->isRowSelected(row)) continue;
    cells.clear();
    for (int column = 0; column < columns; ++column) cells << model()->index(row, column).data().toString();
    lines << cells.join(QLatin1Char('\t'));
  }
  return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void ContentView::copy() const {
  QGuiApplication::clipboard()->setText(copied_text());
}

void ContentView::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Copy)) {
    copy();
  } else {
    QTableView::keyPressEvent(event);
  }
}

QSize ContentView::sizeHint() const {
  const int rows = model() == nullptr ? 0 : std::clamp(model()->rowCount(), 1, most_rows_);
  int height = horizontalHeader()->sizeHint().height() + 4 + rows * verticalHeader()->defaultSectionSize();
  if (horizontalHeader()->length() > viewport()->width()) height += 14;  // a scroll bar
  return {400, height};
}

QSize ContentView::minimumSizeHint() const {
  return {120, sizeHint().height()};
}

void ContentView::spread_columns() {
  if (model() == nullptr || model()->columnCount() == 0) return;
  QHeaderView* header = horizontalHeader();
  const int columns = model()->columnCount();
  int needed = 0;
  for (int column = 0; column < columns; ++column) {
    setColumnWidth(column, std::max(sizeHintForColumn(column) + 6, header->sectionSizeHint(column)));
    needed += columnWidth(column);
  }
  const int extra = std::max(0, viewport()->width() - needed) / columns;
  for (int column = 0; column < columns; ++column) setColumnWidth(column, columnWidth(column) + extra);
  updateGeometry();
}

void ContentView::resizeEvent(QResizeEvent* event) {
  QTableView::resizeEvent(event);
  spread_columns();
}

void ContentView::changeEvent(QEvent* event) {
  QTableView::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) copy_action_->setText(tr("Copy"));
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    spread_columns();
  }
}

}  // namespace lora::app
