// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/heatmap/heatmap_accessible.h"

#include <limits>

#include "app/heatmap/heatmap_widget.h"

namespace lora::app {
namespace {

QAccessibleInterface* make_interface(const QString&, QObject* object) {
  auto* heatmap = qobject_cast<HeatmapWidget*>(object);
  return heatmap != nullptr ? new AccessibleHeatmap(heatmap) : nullptr;
}

}  // namespace

void AccessibleHeatmap::install() {
  static const bool once = [] {
    QAccessible::installFactory(make_interface);
    return true;
  }();
  static_cast<void>(once);
}

AccessibleHeatmap::AccessibleHeatmap(HeatmapWidget* widget) : QAccessibleWidget(widget, QAccessible::Table) {}

AccessibleHeatmap::~AccessibleHeatmap() {
  for (const QAccessible::Id id : std::as_const(cells_)) QAccessible::deleteAccessibleInterface(id);
}

HeatmapWidget* AccessibleHeatmap::heatmap() const {
  return qobject_cast<HeatmapWidget*>(object());
}

void* AccessibleHeatmap::interface_cast(QAccessible::InterfaceType type) {
  if (type == QAccessible::TableInterface) return static_cast<QAccessibleTableInterface*>(this);
  return QAccessibleWidget::interface_cast(type);
}

int AccessibleHeatmap::rowCount() const {
  const HeatmapSource* shown = heatmap()->shown_source();
  return shown == nullptr ? 0 : static_cast<int>(shown->rows());
}

int AccessibleHeatmap::columnCount() const {
  const HeatmapSource* shown = heatmap()->shown_source();
  return shown == nullptr ? 0 : static_cast<int>(shown->columns());
}

int AccessibleHeatmap::childCount() const {
  const auto cells = static_cast<qint64>(rowCount()) * columnCount();
  return static_cast<int>(std::min<qint64>(cells, std::numeric_limits<int>::max()));
}

QAccessibleInterface* AccessibleHeatmap::child(int index) const {
  const int columns = columnCount();
  if (columns == 0 || index < 0 || index >= childCount()) return nullptr;
  const auto found = cells_.constFind(index);
  if (found != cells_.constEnd()) {
    // The number of columns may have changed since.
    QAccessibleInterface* cell = QAccessible::accessibleInterface(*found);
    const QAccessibleTableCellInterface* place = cell->tableCellInterface();
    if (place->rowIndex() * columns + place->columnIndex() == index) return cell;
    QAccessible::deleteAccessibleInterface(*found);
  }
  auto* cell = new AccessibleCell(heatmap(), index / columns, index % columns);
  cells_.insert(index, QAccessible::registerAccessibleInterface(cell));
  return cell;
}

QAccessibleInterface* AccessibleHeatmap::cellAt(int row, int column) const {
  if (row < 0 || row >= rowCount() || column < 0 || column >= columnCount()) return nullptr;
  return child(row * columnCount() + column);
}

int AccessibleHeatmap::indexOfChild(const QAccessibleInterface* child) const {
  auto* cell = const_cast<QAccessibleInterface*>(child)->tableCellInterface();
  return cell == nullptr ? -1 : cell->rowIndex() * columnCount() + cell->columnIndex();
}

QAccessibleInterface* AccessibleHeatmap::childAt(int x, int y) const {
  const auto cell = heatmap()->cell_geometry().cell_at(heatmap()->mapFromGlobal(QPoint(x, y)));
  return cell ? cellAt(static_cast<int>(cell->row), static_cast<int>(cell->column)) : nullptr;
}

QAccessibleInterface* AccessibleHeatmap::focusChild() const {
  if (!heatmap()->hasFocus()) return nullptr;
  const auto cell = heatmap()->spoken_cell();
  return cell ? cellAt(static_cast<int>(cell->row), static_cast<int>(cell->column)) : nullptr;
}

QString AccessibleHeatmap::rowDescription(int row) const {
  return row >= 0 && row < rowCount() ? heatmap()->shown_source()->row_name(static_cast<std::size_t>(row))
                                      : QString();
}

QString AccessibleHeatmap::columnDescription(int column) const {
  return column >= 0 && column < columnCount()
             ? heatmap()->shown_source()->column_name(static_cast<std::size_t>(column))
             : QString();
}

AccessibleCell::AccessibleCell(HeatmapWidget* widget, int row, int column)
    : widget_(widget), row_(row), column_(column) {}

void* AccessibleCell::interface_cast(QAccessible::InterfaceType type) {
  return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface*>(this)
                                                 : nullptr;
}

bool AccessibleCell::isValid() const {
  const HeatmapSource* shown = widget_ ? widget_->shown_source() : nullptr;
  return shown != nullptr && row_ < static_cast<int>(shown->rows()) &&
         column_ < static_cast<int>(shown->columns());
}

QAccessibleInterface* AccessibleCell::parent() const {
  return widget_ ? QAccessible::queryAccessibleInterface(widget_) : nullptr;
}

QString AccessibleCell::text(QAccessible::Text kind) const {
  if (!isValid()) return {};
  const auto row = static_cast<std::size_t>(row_);
  const auto column = static_cast<std::size_t>(column_);
  if (kind == QAccessible::Name) return widget_->cell_description(row, column);
  const HeatmapSource& shown = *widget_->shown_source();
  return kind == QAccessible::Value ? shown.text(row, column, shown.decimals()) : QString();
}

QRect AccessibleCell::rect() const {
  if (!isValid()) return {};
  const QRect cell = widget_->cell_geometry()
                         .cell(static_cast<std::size_t>(row_), static_cast<std::size_t>(column_))
                         .toAlignedRect();
  return {widget_->mapToGlobal(cell.topLeft()), cell.size()};
}

QAccessible::State AccessibleCell::state() const {
  QAccessible::State state;
  state.invalid = !isValid();
  if (state.invalid) return state;
  state.focusable = true;
  state.readOnly = true;
  const auto spoken = widget_->spoken_cell();
  state.focused = widget_->hasFocus() && spoken && static_cast<int>(spoken->row) == row_ &&
                  static_cast<int>(spoken->column) == column_;
  state.invisible = !widget_->isVisible();
  return state;
}

}  // namespace lora::app
