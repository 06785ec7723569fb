// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/heatmap/heatmap_viewport.h"

#include <algorithm>
#include <cmath>

namespace lora::app {
namespace {

// Cells are whole pixels, and a zoom step always changes something.
double zoomed_size(double size, double factor) {
  double next = std::round(size * factor);
  if (next == size && factor > 1) next += 1;
  if (next == size && factor < 1) next -= 1;
  return std::clamp(next, HeatmapGeometry::smallest_cell, HeatmapGeometry::largest_cell);
}

double scrolled_into_view(double offset, double extent, double start, double size) {
  if (start < offset || size >= extent) return start;
  return std::max(offset, start + size - extent);
}

}  // namespace

HeatmapViewport::HeatmapViewport(QObject* parent) : QObject(parent) {}

double HeatmapViewport::largest_offset_x() const {
  return std::max(0.0, static_cast<double>(movies_) * cell_width_ - extent_.width());
}

double HeatmapViewport::largest_offset_y() const {
  return std::max(0.0, static_cast<double>(users_) * cell_height_ - extent_.height());
}

std::optional<HeatmapCell> HeatmapViewport::active_cell() const {
  if (pointed_.user && pointed_.movie) return HeatmapCell{*pointed_.user, *pointed_.movie};
  if (has_focus_ && cursor_.row < users_ && cursor_.column < movies_) return cursor_;
  return std::nullopt;
}

void HeatmapViewport::set_shape(std::size_t users, std::size_t movies) {
  if (users == users_ && movies == movies_) return;
  users_ = users;
  movies_ = movies;
  cursor_ = {std::min(cursor_.row, users - std::min<std::size_t>(users, 1)),
             std::min(cursor_.column, movies - std::min<std::size_t>(movies, 1))};
  if (pointed_.user >= users_ || pointed_.movie >= movies_) pointed_ = {};
  clamp_offsets();
  emit view_changed();
  emit active_changed();
}

void HeatmapViewport::set_extent(const QSizeF& extent) {
  if (extent == extent_) return;
  extent_ = extent;
  clamp_offsets();
  emit view_changed();
}

void HeatmapViewport::set_cell_size(double width, double height) {
  if (width == cell_width_ && height == cell_height_) return;
  cell_width_ = width;
  cell_height_ = height;
  clamp_offsets();
  emit view_changed();
}

void HeatmapViewport::scroll_to(double x, double y) {
  const double old_x = std::exchange(offset_x_, x);
  const double old_y = std::exchange(offset_y_, y);
  clamp_offsets();
  if (offset_x_ != old_x || offset_y_ != old_y) emit view_changed();
}

void HeatmapViewport::zoom(double factor, const QPointF& anchor) {
  const double width = zoomed_size(cell_width_, factor);
  const double height = zoomed_size(cell_height_, factor);
  if (width == cell_width_ && height == cell_height_) return;
  offset_x_ = (offset_x_ + anchor.x()) * width / cell_width_ - anchor.x();
  offset_y_ = (offset_y_ + anchor.y()) * height / cell_height_ - anchor.y();
  cell_width_ = width;
  cell_height_ = height;
  fitted_ = false;
  const double x = offset_x_;
  const double y = offset_y_;
  // The areas grow or shrink with the cells, so the wanted position is asked for again afterwards.
  clamp_offsets();
  emit zoom_changed();
  scroll_to(x, y);
  emit view_changed();
}

void HeatmapViewport::fit() {
  fitted_ = true;
  offset_x_ = 0;
  offset_y_ = 0;
  emit zoom_changed();
  emit view_changed();
}

void HeatmapViewport::set_pointed(const PointedCell& pointed) {
  if (pointed == pointed_) return;
  pointed_ = pointed;
  emit active_changed();
}

void HeatmapViewport::set_cursor(const HeatmapCell& cell) {
  if (users_ == 0 || movies_ == 0) return;
  const HeatmapCell next{std::min(cell.row, users_ - 1), std::min(cell.column, movies_ - 1)};
  show_cell(next);
  if (next == cursor_) return;
  cursor_ = next;
  emit active_changed();
}

void HeatmapViewport::choose(const HeatmapCell& cell) {
  set_cursor(cell);
  emit chosen();
}

void HeatmapViewport::set_has_focus(bool focus) {
  if (focus == has_focus_) return;
  has_focus_ = focus;
  emit active_changed();
}

void HeatmapViewport::clamp_offsets() {
  offset_x_ = std::clamp(offset_x_, 0.0, largest_offset_x());
  offset_y_ = std::clamp(offset_y_, 0.0, largest_offset_y());
}

void HeatmapViewport::show_cell(const HeatmapCell& cell) {
  if (extent_.isEmpty()) return;
  scroll_to(scrolled_into_view(offset_x_, extent_.width(), static_cast<double>(cell.column) * cell_width_,
                               cell_width_),
            scrolled_into_view(offset_y_, extent_.height(), static_cast<double>(cell.row) * cell_height_,
                               cell_height_));
}

}  // namespace lora::app
