// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rank/rank_table_view.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <algorithm>

#include "app/rank/rank_table_model.h"

namespace lora::app {
namespace {

constexpr int most_rows = 16;  // more are scrolled

}  // namespace

RankTableView::RankTableView(RankTableModel& model, QWidget* parent)
    : QTableView(parent), model_(model), copy_action_(new QAction(this)) {
  setModel(&model);
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
  horizontalHeader()->setSectionsClickable(false);
  setContextMenuPolicy(Qt::ActionsContextMenu);
  connect(copy_action_, &QAction::triggered, this, &RankTableView::copy);
  addAction(copy_action_);
  copy_action_->setText(tr("Copy"));
  connect(&model, &QAbstractItemModel::modelReset, this, &RankTableView::show_useful_columns);
  connect(&model, &QAbstractItemModel::dataChanged, this, &RankTableView::spread_columns);
}

QString RankTableView::copied_text() const {
  QStringList lines;
  QStringList cells;
  for (int column = 0; column < RankTableModel::column_count; ++column) {
    if (!isColumnHidden(column)) cells << model_.headerData(column, Qt::Horizontal).toString();
  }
  lines << cells.join(QLatin1Char('\t'));
  const bool all = !selectionModel()->hasSelection();
  for (int row = 0; row < model_.rowCount(); ++row) {
    if (!all && !selectionModel()->isRowSelected(row)) continue;
    cells.clear();
    for (int column = 0; column < RankTableModel::column_count; ++column) {
      if (!isColumnHidden(column)) cells << model_.index(row, column).data().toString();
    }
    lines << cells.join(QLatin1Char('\t'));
  }
  return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void RankTableView::copy() const {
  QGuiApplication::clipboard()->setText(copied_text());
}

void RankTableView::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Copy)) {
    copy();
  } else {
    QTableView::keyPressEvent(event);
  }
}

QSize RankTableView::sizeHint() const {
  int height = horizontalHeader()->sizeHint().height() + 4;
  for (int row = 0; row < std::min(most_rows, model_.rowCount()); ++row) height += rowHeight(row);
  if (horizontalHeader()->length() > viewport()->width()) height += 14;  // a scroll bar
  return {400, height};
}

QSize RankTableView::minimumSizeHint() const {
  return {120, sizeHint().height()};
}

void RankTableView::show_useful_columns() {
  for (int column = 0; column < RankTableModel::column_count; ++column) {
    setColumnHidden(column, !model_.is_useful(static_cast<RankTableModel::Column>(column)));
  }
  spread_columns();
}

void RankTableView::spread_columns() {
  QHeaderView* header = horizontalHeader();
  std::vector<int> shown;
  int needed = 0;
  for (int column = 0; column < RankTableModel::column_count; ++column) {
    if (isColumnHidden(column)) continue;
    shown.push_back(column);
    setColumnWidth(column, std::max(sizeHintForColumn(column) + 6, header->sectionSizeHint(column)));
    needed += columnWidth(column);
  }
  if (shown.empty()) return;
  const int extra = std::max(0, viewport()->width() - needed) / static_cast<int>(shown.size());
  for (const int column : shown) setColumnWidth(column, columnWidth(column) + extra);
  updateGeometry();
}

void RankTableView::resizeEvent(QResizeEvent* event) {
  QTableView::resizeEvent(event);
  spread_columns();
}

void RankTableView::changeEvent(QEvent* event) {
  QTableView::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) copy_action_->setText(tr("Copy"));
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange ||
      event->type() == QEvent::LanguageChange) {
    resizeRowsToContents();
    spread_columns();
  }
}

}  // namespace lora::app
