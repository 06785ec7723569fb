// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a heat map is moved through: keys, pointer and wheel.
#include <QAccessible>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "app/heatmap/heatmap_widget.h"

namespace lora::app {
namespace {

constexpr double key_zoom = 1.25;
constexpr double wheel_zoom = 1.15;

std::size_t moved(std::size_t index, std::ptrdiff_t by, std::size_t count) {
  const auto last = static_cast<std::ptrdiff_t>(count) - 1;
  return static_cast<std::size_t>(
      std::clamp<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(index) + by, 0, last));
}

}  // namespace

bool HeatmapWidget::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString text = tooltip_at(help->pos());
    // Names come from files: they are shown as text, never as markup.
    const QString escaped = text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>"));
    text.isEmpty() ? QToolTip::hideText()
                   : QToolTip::showText(help->globalPos(), QLatin1String("<qt>") + escaped, this);
    return true;
  }
  return QWidget::event(event);
}

QString HeatmapWidget::tooltip_at(const QPointF& position) const {
  const HeatmapSource* shown = shown_source();
  if (shown == nullptr) return {};
  HeatmapGeometry area = cell_geometry();
  if (const auto cell = area.cell_at(position)) {
    // A printed number needs no tooltip over its neighbours.
    const HeatmapLook drawn = look();
    const bool printed = HeatmapPainter(*shown, area, drawn, current_theme()).decimals() >= 0;
    const bool marked = shown->is_marked(cell->row, cell->column) ||
                        (drawn.is_marked && drawn.is_marked(cell->row, cell->column));
    return printed && !marked ? QString() : shown->tooltip(cell->row, cell->column);
  }
  if (position.x() < area.area.left() && row_name_width_ > 0) {
    const auto cell = area.cell_at({area.area.left(), position.y()});
    if (cell) return shown->row_name(cell->row);
  }
  if (position.y() < area.area.top() && column_name_height_ > 0) {
    const auto cell = area.cell_at({position.x(), area.area.top()});
    if (cell) return shown->column_name(cell->column);
  }
  return {};
}

std::optional<HeatmapCell> HeatmapWidget::moved_cursor(const QKeyEvent& event) const {
  const HeatmapCell now = viewport_->cursor();
  const bool control = event.modifiers().testFlag(Qt::ControlModifier);
  const auto page = static_cast<std::ptrdiff_t>(
      std::max(1.0, std::floor(viewport_->extent().height() / viewport_->cell_height())));
  const auto at = [&](std::ptrdiff_t rows, std::ptrdiff_t columns) {
    return HeatmapCell{moved(now.row, rows, viewport_->users()),
                       moved(now.column, columns, viewport_->movies())};
  };
  const auto far = static_cast<std::ptrdiff_t>(std::max(viewport_->users(), viewport_->movies()));
  switch (event.key()) {
    case Qt::Key_Left:
      return at(0, control ? -far : -1);
    case Qt::Key_Right:
      return at(0, control ? far : 1);
    case Qt::Key_Up:
      return at(control ? -far : -1, 0);
    case Qt::Key_Down:
      return at(control ? far : 1, 0);
    case Qt::Key_Home:
      return at(control ? -far : 0, -far);
    case Qt::Key_End:
      return at(control ? far : 0, far);
    case Qt::Key_PageUp:
      return at(-page, 0);
    case Qt::Key_PageDown:
      return at(page, 0);
    default:
      return std::nullopt;
  }
}

bool HeatmapWidget::zoom_by_key(const QKeyEvent& event) {
  if (!event.modifiers().testFlag(Qt::ControlModifier)) return false;
  const HeatmapCell cursor = viewport_->cursor();
  const HeatmapGeometry cells = cell_geometry();
  const QPointF anchor = cells.slot(cursor.row, cursor.column).center() - cells.area.topLeft();
  const QRectF seen(QPointF(0, 0), viewport_->extent());
  const QPointF inside = seen.contains(anchor) ? anchor : seen.center();
  if (event.key() == Qt::Key_Plus || event.key() == Qt::Key_Equal) {
    viewport_->zoom(key_zoom, inside);
  } else if (event.key() == Qt::Key_Minus) {
    viewport_->zoom(1 / key_zoom, inside);
  } else if (event.key() == Qt::Key_0) {
    viewport_->fit();
  } else {
    return false;
  }
  return true;
}

void HeatmapWidget::keyPressEvent(QKeyEvent* event) {
  if (shown_source() == nullptr || viewport_->users() == 0 || viewport_->movies() == 0) {
    QWidget::keyPressEvent(event);
    return;
  }
  if (zoom_by_key(*event)) return;
  const auto next = moved_cursor(*event);
  if (!next) {
    QWidget::keyPressEvent(event);
    return;
  }
  // The keyboard takes over from a pointer that happens to rest on the map.
  viewport_->set_pointed({});
  viewport_->choose(*next);
  cursor_moved(event->modifiers().testFlag(Qt::ShiftModifier));
  announce();
}

void HeatmapWidget::announce() {
  const auto cell = spoken_cell();
  const QString text = cell ? cell_description(cell->row, cell->column) : line_description();
  if (text == accessibleDescription()) return;
  setAccessibleDescription(text);
  if (!cell || !hasFocus()) return;
  QAccessibleEvent event(this, QAccessible::Focus);
  event.setChild(static_cast<int>(cell->row * shown_source()->columns() + cell->column));
  QAccessible::updateAccessibility(&event);
}

// Of the maps with the latent dimensions: the numbers of the keyboard's user or movie.
QString HeatmapWidget::line_description() const {
  const HeatmapSource* shown = shown_source();
  if (shown == nullptr || has_own_rows() == has_own_columns()) return {};
  const std::size_t line = has_own_columns() ? viewport_->cursor().row : viewport_->cursor().column;
  if (line >= (has_own_columns() ? shown->rows() : shown->columns())) return {};
  constexpr std::size_t most = 16;
  const std::size_t count = std::min(most, has_own_columns() ? shown->columns() : shown->rows());
  QStringList numbers;
  for (std::size_t k = 0; k < count; ++k) {
    numbers << (has_own_columns() ? shown->text(line, k, shown->decimals())
                                  : shown->text(k, line, shown->decimals()));
  }
  return QStringLiteral("%1: %2").arg(has_own_columns() ? shown->row_name(line) : shown->column_name(line),
                                      numbers.join(QLatin1String("; ")));
}

void HeatmapWidget::point_at(const QPointF& position) {
  const auto cell = cell_geometry().cell_at(position);
  PointedCell pointed;
  if (cell && !has_own_rows()) pointed.user = cell->row;
  if (cell && !has_own_columns()) pointed.movie = cell->column;
  viewport_->set_pointed(pointed);
}

void HeatmapWidget::move_cursor_to(const QPointF& position, bool extend) {
  const auto cell = cell_geometry().cell_at(position);
  if (!cell) return;
  HeatmapCell next = viewport_->cursor();
  if (!has_own_rows()) next.row = cell->row;
  if (!has_own_columns()) next.column = cell->column;
  viewport_->choose(next);
  cursor_moved(extend);
  announce();
}

void HeatmapWidget::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  move_cursor_to(event->position(), event->modifiers().testFlag(Qt::ShiftModifier));
}

void HeatmapWidget::mouseMoveEvent(QMouseEvent* event) {
  point_at(event->position());
  if (event->buttons().testFlag(Qt::LeftButton)) move_cursor_to(event->position(), true);
}

void HeatmapWidget::mouseDoubleClickEvent(QMouseEvent* event) {
  const HeatmapGeometry cells = cell_geometry();
  const QPointF at = event->position();
  if (at.x() < cells.area.left() && row_name_width_ > 0 && !has_own_rows()) {
    if (const auto cell = cells.cell_at({cells.area.left(), at.y()})) {
      emit row_name_activated(cell->row, this, row_name_rect(cell->row));
    }
  } else if (at.y() < cells.area.top() && column_name_height_ > 0 && !has_own_columns()) {
    if (const auto cell = cells.cell_at({at.x(), cells.area.top()})) {
      emit column_name_activated(cell->column, this, column_name_rect(cell->column));
    }
  }
}

void HeatmapWidget::leaveEvent(QEvent*) {
  viewport_->set_pointed({});
}

void HeatmapWidget::wheelEvent(QWheelEvent* event) {
  const QPoint turned = event->angleDelta();
  if (event->modifiers().testFlag(Qt::ControlModifier)) {
    const HeatmapGeometry cells = cell_geometry();
    const QPointF anchor = event->position() - cells.area.topLeft();
    viewport_->zoom(std::pow(wheel_zoom, turned.y() / 120.0),
                    {std::max(anchor.x(), 0.0), std::max(anchor.y(), 0.0)});
    event->accept();
    return;
  }
  // Half a notch a cell, but never less than three lines of text.
  const double pixels = std::max(viewport_->cell_height() * 2, 3.0 * fontMetrics().height()) / 120.0;
  const bool sideways = event->modifiers().testFlag(Qt::ShiftModifier);
  const QPointF by = event->pixelDelta().isNull() ? QPointF(turned) * pixels : QPointF(event->pixelDelta());
  const QPointF before(viewport_->offset_x(), viewport_->offset_y());
  const QPointF after = before - (sideways && by.x() == 0 ? QPointF(by.y(), 0) : by);
  viewport_->scroll_to(after.x(), after.y());
  point_at(event->position());
  // At the end of the table the page around it scrolls on.
  event->setAccepted(before != QPointF(viewport_->offset_x(), viewport_->offset_y()));
}

}  // namespace lora::app
