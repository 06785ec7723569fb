// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>

#include "app/document/session_document.h"
#include "app/heatmap/heatmap_widget.h"
#include "app/ratings/cell_editor.h"
#include "app/ratings/rating_clipboard.h"

class QMenu;

namespace lora::app {

/// The ratings, edited in place: type, +, −, wheel, Delete, cut, copy, paste, and a menu for users and
/// movies. Every edit goes through the document and can be undone.
class RatingsHeatmap : public HeatmapWidget {
  Q_OBJECT
 public:
  RatingsHeatmap(SessionDocument& document, HeatmapViewport* viewport, QWidget* parent = nullptr);

  /// The open editor of a rating or a name; null for none.
  CellEditor* editor() const { return editor_; }
  CellRange selected_rows() const;
  CellRange selected_columns() const;
  /// Everything that can be done at a cell; the caller shows and deletes it.
  QMenu* build_menu(const HeatmapCell& cell);

  void edit_row_name(std::size_t row, QWidget* widget, const QRectF& place) override;
  void edit_column_name(std::size_t column, QWidget* widget, const QRectF& place) override;

 public slots:
  void copy();
  void cut();
  void paste();
  void clear_selection();
  void select_everything();
  /// Adds a user or a movie at the end, with a name not used yet, and goes there.
  void append_line(lora::app::Axis axis);

 signals:
  /// For the status bar: what went wrong or was done, in one sentence.
  void message(const QString& text);

 protected:
  HeatmapLook look() const override;
  void cursor_moved(bool extend) override;
  bool event(QEvent* event) override;
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;

 private:
  void session_changed(SessionChange change);
  void retranslate();
  bool clipboard_key(const QKeyEvent& event);
  bool header_key(const QKeyEvent& event);
  void edit_rating(const QString& text);
  std::optional<QString> commit_rating(const HeatmapCell& cell, const QString& text, CellEditor::Leave leave);
  void edit_name(Axis axis, std::size_t index, QWidget* widget, const QRectF& place);
  void step_ratings(int steps, bool selection, const QString& merge_key);
  std::optional<double> stepped(const std::optional<double>& rating, int steps) const;
  RatingBlock selected_block() const;
  void put_block(const RatingBlock& block);
  void insert_line(Axis axis, std::size_t index);
  void remove_line(Axis axis, std::size_t index);
  void add_axis_actions(QMenu& menu, Axis axis, std::size_t index);
  QString name_of(Axis axis, std::size_t index) const;
  bool holds(const HeatmapCell& cell) const;

  SessionDocument& document_;
  HeatmapCell anchor_;
  /// The keyboard is on the name of the cursor's user or movie.
  std::optional<Axis> name_focus_;
  int wheel_rest_ = 0;
  QPointer<CellEditor> editor_;
};

}  // namespace lora::app
