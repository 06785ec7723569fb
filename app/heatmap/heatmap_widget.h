// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>
#include <memory>

#include "app/exporting/exportable.h"
#include "app/heatmap/heatmap_painter.h"
#include "app/heatmap/heatmap_viewport.h"

class QTimer;

namespace lora::app {

using HeatmapSourcePtr = std::shared_ptr<const HeatmapSource>;

/// A heat map on screen. Rows are users and columns are movies unless an axis is the map's own (the latent
/// dimensions of A and B): then it neither scrolls nor takes part in pointing. Cell sizes, scroll position
/// and pointing are the viewport's, shared with other maps.
class HeatmapWidget : public QWidget, public Exportable {
  Q_OBJECT
 public:
  HeatmapWidget(HeatmapViewport* viewport, QWidget* parent = nullptr);

  HeatmapViewport* viewport() const { return viewport_; }
  const HeatmapSource* source() const { return source_.get(); }
  void set_source(HeatmapSourcePtr source);
  /// Shown instead of the source while not null, e.g. errors in place of ratings.
  void set_substitute(HeatmapSourcePtr substitute);
  const HeatmapSource* shown_source() const { return substitute_ ? substitute_.get() : source_.get(); }
  /// What a screen reader says of a cell, in one line; without it the source's tooltip is said.
  void set_cell_descriptions(std::function<QString(std::size_t row, std::size_t column)> describe);
  QString cell_description(std::size_t row, std::size_t column) const;
  /// The keyboard's cell in this map; nothing where an axis is not users or movies, or without cells.
  std::optional<HeatmapCell> spoken_cell() const;
  void set_marks(std::function<bool(std::size_t, std::size_t)> is_marked);

  /// The rows' (columns') cells have a size of their own and are not users (movies).
  void set_own_rows(double cell_height);
  void set_own_columns(double cell_width);
  /// Space for names; 0 hides them.
  void set_name_space(double row_name_width, double column_name_height);
  double row_name_width() const { return row_name_width_; }
  double column_name_height() const { return column_name_height_; }
  void set_export_names(const QString& file_name, const QString& title);

  HeatmapGeometry cell_geometry() const;
  /// Where a row's or a column's name is written (a column's from below upwards).
  QRectF row_name_rect(std::size_t row) const;
  QRectF column_name_rect(std::size_t column) const;

  QString export_name() const override { return export_name_; }
  QString export_title() const override { return export_title_; }
  QSizeF export_size() const override;
  void paint_export(QPainter& painter, const QRectF& area, const Theme& theme) const override;
  void paint_content(QPainter& painter, const QRectF& area, const Theme& theme) const override;
  bool fills_area() const override { return true; }
  QString export_caption() const override;
  QString export_csv() const override;
  std::function<QString()> csv_maker() const override;

 signals:
  /// The source has other rows or columns than before.
  void shape_changed();
  /// A name was double-clicked; `place` is where it is written in this widget.
  void row_name_activated(std::size_t row, lora::app::HeatmapWidget* widget, const QRectF& place);
  void column_name_activated(std::size_t column, lora::app::HeatmapWidget* widget, const QRectF& place);

 public:
  /// Edits the name of a user or a movie at a place of another widget; maps that cannot edit ignore it.
  virtual void edit_row_name(std::size_t row, QWidget* widget, const QRectF& place);
  virtual void edit_column_name(std::size_t column, QWidget* widget, const QRectF& place);

 protected:
  bool has_own_rows() const { return own_height_ > 0; }
  bool has_own_columns() const { return own_width_ > 0; }
  virtual HeatmapLook look() const;
  /// The keyboard's cell was moved by a key or a click; `extend`: with Shift or while dragging.
  virtual void cursor_moved(bool extend);
  /// Repaints cells too, not only what lies over them.
  void invalidate();

  bool event(QEvent* event) override;
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  void paint_layer(const HeatmapPainter& painter);
  bool zoom_by_key(const QKeyEvent& event);
  std::optional<HeatmapCell> moved_cursor(const QKeyEvent& event) const;
  void point_at(const QPointF& position);
  void move_cursor_to(const QPointF& position, bool extend);
  QString tooltip_at(const QPointF& position) const;
  void announce();
  QString line_description() const;

  HeatmapViewport* viewport_;
  HeatmapSourcePtr source_;
  HeatmapSourcePtr substitute_;
  std::function<bool(std::size_t, std::size_t)> is_marked_;
  std::function<QString(std::size_t, std::size_t)> describe_;
  QTimer* announce_timer_;
  double own_height_ = 0.0;
  double own_width_ = 0.0;
  double row_name_width_ = 0.0;
  double column_name_height_ = 0.0;
  QString export_name_;
  QString export_title_;
  QPixmap layer_;
  bool layer_is_valid_ = false;
};

}  // namespace lora::app
