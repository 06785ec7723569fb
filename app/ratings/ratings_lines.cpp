// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Adding and removing users and movies, and the menu at a cell.
#include <QContextMenuEvent>
#include <QMenu>
#include <algorithm>

#include "app/ratings/ratings_heatmap.h"

namespace lora::app {

void RatingsHeatmap::append_line(Axis axis) {
  insert_line(axis, axis == Axis::user ? document_.table().users() : document_.table().movies());
}

void RatingsHeatmap::insert_line(Axis axis, std::size_t index) {
  const RatingTable& table = document_.table();
  const auto& names = axis == Axis::user ? table.user_names() : table.movie_names();
  std::size_t number = names.size() + 1;
  const auto name = [&] { return (axis == Axis::user ? tr("User %1") : tr("Movie %1")).arg(number); };
  while (std::find(names.begin(), names.end(), name().toStdString()) != names.end()) ++number;
  document_.insert(axis, index, name());
  HeatmapCell cursor = viewport()->cursor();
  (axis == Axis::user ? cursor.row : cursor.column) = index;
  viewport()->set_cursor(cursor);
  cursor_moved(false);
}

void RatingsHeatmap::remove_line(Axis axis, std::size_t index) {
  document_.remove(axis, index);
}

void RatingsHeatmap::add_axis_actions(QMenu& menu, Axis axis, std::size_t index) {
  const bool user = axis == Axis::user;
  // '&' in a name is not a mnemonic.
  const QString name = name_of(axis, index).left(40).replace(u'&', QLatin1String("&&"));
  const std::size_t count = user ? document_.table().users() : document_.table().movies();
  menu.addSeparator();
  menu.addAction(tr("Rename “%1”…").arg(name), this, [this, axis, index] {
    const HeatmapCell cursor = viewport()->cursor();
    const bool shown = axis == Axis::user ? row_name_width() > 0 : column_name_height() > 0;
    const QRectF place = !shown ? cell_geometry().slot(cursor.row, cursor.column)
                                : (axis == Axis::user ? row_name_rect(index) : column_name_rect(index));
    edit_name(axis, index, this, place);
  });
  menu.addAction(user ? tr("Add a user above") : tr("Add a movie before"), this,
                 [this, axis, index] { insert_line(axis, index); });
  menu.addAction(user ? tr("Add a user below") : tr("Add a movie after"), this,
                 [this, axis, index] { insert_line(axis, index + 1); });
  QAction* remove =
      menu.addAction(tr("Remove “%1”").arg(name), this, [this, axis, index] { remove_line(axis, index); });
  remove->setEnabled(count > 1);
}

QMenu* RatingsHeatmap::build_menu(const HeatmapCell& cell) {
  auto* menu = new QMenu(this);
  menu->addAction(tr("Cut"), QKeySequence::Cut, this, &RatingsHeatmap::cut);
  menu->addAction(tr("Copy"), QKeySequence::Copy, this, &RatingsHeatmap::copy);
  menu->addAction(tr("Paste"), QKeySequence::Paste, this, &RatingsHeatmap::paste);
  menu->addAction(tr("Make unseen"), QKeySequence::Delete, this, &RatingsHeatmap::clear_selection);
  add_axis_actions(*menu, Axis::user, cell.row);
  add_axis_actions(*menu, Axis::movie, cell.column);
  return menu;
}

void RatingsHeatmap::contextMenuEvent(QContextMenuEvent* event) {
  HeatmapCell cell = viewport()->cursor();
  const HeatmapGeometry cells = cell_geometry();
  QPoint at = event->globalPos();
  if (event->reason() == QContextMenuEvent::Keyboard) {
    at = mapToGlobal(cells.slot(cell.row, cell.column).center().toPoint());
  } else {
    const QPointF inside(std::max<double>(event->x(), cells.area.left()),
                         std::max<double>(event->y(), cells.area.top()));
    const auto pointed = cells.cell_at(inside);
    if (!pointed) return;
    cell = *pointed;
    if (!selected_rows().contains(cell.row) || !selected_columns().contains(cell.column)) {
      viewport()->set_cursor(cell);
      cursor_moved(false);
    }
  }
  if (!holds(cell)) return;
  QMenu* menu = build_menu(cell);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->popup(at);
}

}  // namespace lora::app
