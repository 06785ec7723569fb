// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/heatmap/heatmap_widget.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QTimer>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "app/heatmap/heatmap_accessible.h"
#include "app/heatmap/heatmap_export.h"
#include "app/heatmap/heatmap_names.h"

namespace lora::app {

HeatmapWidget::HeatmapWidget(HeatmapViewport* viewport, QWidget* parent)
    : QWidget(parent), viewport_(viewport), announce_timer_(new QTimer(this)) {
  AccessibleHeatmap::install();
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  connect(viewport, &HeatmapViewport::view_changed, this, &HeatmapWidget::invalidate);
  connect(viewport, &HeatmapViewport::active_changed, this, qOverload<>(&QWidget::update));
  // While training, the focused cell is said anew a few times a second, not with every frame.
  announce_timer_->setSingleShot(true);
  announce_timer_->setInterval(400);
  connect(announce_timer_, &QTimer::timeout, this, &HeatmapWidget::announce);
}

void HeatmapWidget::set_source(HeatmapSourcePtr source) {
  const bool other_shape =
      !source_ || !source || source->rows() != source_->rows() || source->columns() != source_->columns();
  source_ = std::move(source);
  invalidate();
  if (hasFocus() && !announce_timer_->isActive()) announce_timer_->start();
  if (other_shape) emit shape_changed();
}

void HeatmapWidget::set_substitute(HeatmapSourcePtr substitute) {
  substitute_ = std::move(substitute);
  invalidate();
  if (hasFocus() && !announce_timer_->isActive()) announce_timer_->start();
}

void HeatmapWidget::set_cell_descriptions(std::function<QString(std::size_t, std::size_t)> describe) {
  describe_ = std::move(describe);
}

QString HeatmapWidget::cell_description(std::size_t row, std::size_t column) const {
  const QString text = describe_ ? describe_(row, column) : QString();
  if (!text.isEmpty() || shown_source() == nullptr) return text;
  return shown_source()->tooltip(row, column).replace(QLatin1Char('\n'), QLatin1String(": "));
}

std::optional<HeatmapCell> HeatmapWidget::spoken_cell() const {
  const HeatmapSource* shown = shown_source();
  const HeatmapCell cell = viewport_->cursor();
  if (shown == nullptr || has_own_rows() || has_own_columns()) return std::nullopt;
  if (cell.row >= shown->rows() || cell.column >= shown->columns()) return std::nullopt;
  return cell;
}

void HeatmapWidget::set_marks(std::function<bool(std::size_t, std::size_t)> is_marked) {
  is_marked_ = std::move(is_marked);
  invalidate();
}

void HeatmapWidget::set_own_rows(double cell_height) {
  own_height_ = cell_height;
  invalidate();
}

void HeatmapWidget::set_own_columns(double cell_width) {
  own_width_ = cell_width;
  invalidate();
}

void HeatmapWidget::set_name_space(double row_name_width, double column_name_height) {
  row_name_width_ = row_name_width;
  column_name_height_ = column_name_height;
  invalidate();
}

void HeatmapWidget::set_export_names(const QString& file_name, const QString& title) {
  export_name_ = file_name;
  export_title_ = title;
}

HeatmapGeometry HeatmapWidget::cell_geometry() const {
  HeatmapGeometry geometry;
  // One pixel around the cells for the frame that shows the keyboard focus.
  geometry.area =
      QRectF(rect()).adjusted(std::max(row_name_width_, 1.0), std::max(column_name_height_, 1.0), -1, -1);
  geometry.cell_width = has_own_columns() ? own_width_ : viewport_->cell_width();
  geometry.cell_height = has_own_rows() ? own_height_ : viewport_->cell_height();
  geometry.offset_x = has_own_columns() ? 0.0 : viewport_->offset_x();
  geometry.offset_y = has_own_rows() ? 0.0 : viewport_->offset_y();
  if (const HeatmapSource* shown = shown_source()) {
    geometry.rows = shown->rows();
    geometry.columns = shown->columns();
  }
  return geometry;
}

QRectF HeatmapWidget::row_name_rect(std::size_t row) const {
  const QRectF slot = cell_geometry().slot(row, 0);
  return {0, slot.top(), row_name_width_, slot.height()};
}

QRectF HeatmapWidget::column_name_rect(std::size_t column) const {
  const QRectF slot = cell_geometry().slot(0, column);
  return {slot.left(), 0, slot.width(), column_name_height_};
}

HeatmapLook HeatmapWidget::look() const {
  HeatmapLook look;
  look.font = font();
  look.row_name_width = row_name_width_;
  look.column_name_height = column_name_height_;
  look.is_marked = is_marked_;
  PointedCell lit = viewport_->pointed();
  const auto active = viewport_->active_cell();
  if (!lit.user && !lit.movie && active) lit = {active->row, active->column};
  if (!has_own_rows()) look.row = lit.user;
  if (!has_own_columns()) look.column = lit.movie;
  if (hasFocus() && !has_own_rows() && !has_own_columns()) look.cursor = viewport_->cursor();
  return look;
}

void HeatmapWidget::cursor_moved(bool) {}

void HeatmapWidget::edit_row_name(std::size_t, QWidget*, const QRectF&) {}

void HeatmapWidget::edit_column_name(std::size_t, QWidget*, const QRectF&) {}

void HeatmapWidget::invalidate() {
  layer_is_valid_ = false;
  update();
}

void HeatmapWidget::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  const auto type = event->type();
  if (type == QEvent::StyleChange || type == QEvent::PaletteChange || type == QEvent::FontChange)
    invalidate();
}

void HeatmapWidget::paint_layer(const HeatmapPainter& painter) {
  const double ratio = devicePixelRatioF();
  const QSize pixels = (QSizeF(size()) * ratio).toSize();
  if (layer_is_valid_ && layer_.size() == pixels && layer_.devicePixelRatio() == ratio) return;
  layer_ = QPixmap(pixels);
  layer_.setDevicePixelRatio(ratio);
  layer_.fill(Qt::transparent);
  QPainter layer(&layer_);
  painter.paint_cells(layer);
  layer_is_valid_ = true;
}

void HeatmapWidget::paintEvent(QPaintEvent*) {
  const HeatmapSource* shown = shown_source();
  if (shown == nullptr) return;
  const Theme& theme = current_theme();
  const HeatmapLook look = this->look();
  const HeatmapPainter heatmap(*shown, cell_geometry(), look, theme);
  paint_layer(heatmap);
  QPainter painter(this);
  painter.drawPixmap(0, 0, layer_);
  heatmap.paint_highlights(painter);
  heatmap.paint_names(painter);
  if (hasFocus() && !look.focused_row_name && !look.focused_column_name) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.series_floor, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(cell_geometry().area.adjusted(0, 0, 0, 0), 4, 4);
  }
}

void HeatmapWidget::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  viewport_->set_has_focus(true);
  announce();
}

void HeatmapWidget::focusOutEvent(QFocusEvent* event) {
  QWidget::focusOutEvent(event);
  viewport_->set_has_focus(false);
}

QSizeF HeatmapWidget::export_size() const {
  const HeatmapSource* shown = shown_source();
  return shown == nullptr ? QSizeF(1, 1) : heatmap_export_size(*shown, font());
}

void HeatmapWidget::paint_export(QPainter& painter, const QRectF& area, const Theme& theme) const {
  if (const HeatmapSource* shown = shown_source()) {
    paint_heatmap_export(painter, area, *shown, font(), is_marked_, theme);
  }
}

void HeatmapWidget::paint_content(QPainter& painter, const QRectF& area, const Theme& theme) const {
  if (const HeatmapSource* shown = shown_source()) {
    arrange_heatmap(painter, area, *shown, font(), is_marked_, theme);
  }
}

QString HeatmapWidget::export_caption() const {
  const HeatmapSource* shown = shown_source();
  return shown == nullptr ? QString() : heatmap_caption(*shown);
}

QString HeatmapWidget::export_csv() const {
  const HeatmapSource* shown = shown_source();
  return shown == nullptr ? QString() : heatmap_csv(*shown);
}

std::function<QString()> HeatmapWidget::csv_maker() const {
  return [shown = substitute_ ? substitute_ : source_] { return shown ? heatmap_csv(*shown) : QString(); };
}

}  // namespace lora::app
