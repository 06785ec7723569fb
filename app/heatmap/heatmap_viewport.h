// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointF>
#include <QSizeF>
#include <optional>

#include "app/heatmap/heatmap_geometry.h"

namespace lora::app {

/// A user, a movie, or one of them.
struct PointedCell {
  std::optional<std::size_t> user;
  std::optional<std::size_t> movie;
  bool operator==(const PointedCell&) const = default;
};

/// What several heat maps of the same users and movies share: cell size, scroll position, the pointed-at cell
/// and the keyboard's cell. Sizes are logical pixels.
class HeatmapViewport : public QObject {
  Q_OBJECT
 public:
  explicit HeatmapViewport(QObject* parent = nullptr);

  std::size_t users() const { return users_; }
  std::size_t movies() const { return movies_; }
  double cell_width() const { return cell_width_; }
  double cell_height() const { return cell_height_; }
  double offset_x() const { return offset_x_; }
  double offset_y() const { return offset_y_; }
  /// Furthest scroll positions; 0 where everything is seen.
  double largest_offset_x() const;
  double largest_offset_y() const;
  QSizeF extent() const { return extent_; }
  /// True until someone zooms: cells then have the size with which everything fits.
  bool is_fitted() const { return fitted_; }

  const PointedCell& pointed() const { return pointed_; }
  const HeatmapCell& cursor() const { return cursor_; }
  /// The cell to explain: pointed at, or else the keyboard's while a heat map has the focus.
  std::optional<HeatmapCell> active_cell() const;
  /// Whether the keyboard is in one of the heat maps.
  bool has_focus() const { return has_focus_; }

  void set_shape(std::size_t users, std::size_t movies);
  /// Size of the area in which cells are seen.
  void set_extent(const QSizeF& extent);
  void set_cell_size(double width, double height);
  void scroll_to(double x, double y);
  /// Cells `factor` times as large; what is at `anchor` (from the area's top left corner) stays there.
  void zoom(double factor, const QPointF& anchor);
  /// Back to the size with which everything fits.
  void fit();
  void set_pointed(const PointedCell& pointed);
  /// Clamped to the table, scrolled into view.
  void set_cursor(const HeatmapCell& cell);
  /// The same, by the learner's key or click: also tells when it is the cell she was at already.
  void choose(const HeatmapCell& cell);
  void set_has_focus(bool focus);

 signals:
  /// Cell size, shape or scroll position.
  void view_changed();
  /// Zoomed or to be fitted: areas may have to be laid out again.
  void zoom_changed();
  /// Pointed-at cell, keyboard cell or focus.
  void active_changed();
  /// The learner has gone to the keyboard's cell.
  void chosen();

 private:
  void clamp_offsets();
  void show_cell(const HeatmapCell& cell);

  std::size_t users_ = 0;
  std::size_t movies_ = 0;
  double cell_width_ = 30.0;
  double cell_height_ = 30.0;
  double offset_x_ = 0.0;
  double offset_y_ = 0.0;
  QSizeF extent_;
  bool fitted_ = true;
  bool has_focus_ = false;
  PointedCell pointed_;
  HeatmapCell cursor_;
};

}  // namespace lora::app
