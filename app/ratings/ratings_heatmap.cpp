// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ratings/ratings_heatmap.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <algorithm>
#include <cmath>

#include "app/ratings/ratings_source.h"

namespace lora::app {
namespace {

bool starts_a_rating(const QString& text) {
  if (text.size() != 1) return false;
  const QChar character = text.front();
  return character.isDigit() || character == u'.' || character == u',';
}

CellRange span(std::size_t first, std::size_t second) {
  return {std::min(first, second), std::max(first, second) + 1};
}

}  // namespace

RatingsHeatmap::RatingsHeatmap(SessionDocument& document, HeatmapViewport* viewport, QWidget* parent)
    : HeatmapWidget(viewport, parent), document_(document) {
  connect(&document, &SessionDocument::changed, this, &RatingsHeatmap::session_changed);
  connect(this, &HeatmapWidget::row_name_activated, this, &RatingsHeatmap::edit_row_name);
  connect(this, &HeatmapWidget::column_name_activated, this, &RatingsHeatmap::edit_column_name);
  retranslate();
  session_changed(SessionChange::replaced);
}

void RatingsHeatmap::session_changed(SessionChange change) {
  if (change == SessionChange::restart || change == SessionChange::warm) return;
  if (change == SessionChange::replaced || change == SessionChange::shape) {
    if (editor_) delete editor_.data();
    name_focus_.reset();
  }
  set_source(std::make_shared<RatingsSource>(document_.session().table));
  viewport()->set_shape(document_.table().users(), document_.table().movies());
  if (change == SessionChange::replaced) viewport()->set_cursor({0, 0});
  anchor_ = viewport()->cursor();
}

void RatingsHeatmap::retranslate() {
  setAccessibleName(tr("Ratings, to edit"));
}

void RatingsHeatmap::changeEvent(QEvent* event) {
  HeatmapWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

bool RatingsHeatmap::holds(const HeatmapCell& cell) const {
  return cell.row < document_.table().users() && cell.column < document_.table().movies();
}

CellRange RatingsHeatmap::selected_rows() const {
  return span(anchor_.row, viewport()->cursor().row);
}

CellRange RatingsHeatmap::selected_columns() const {
  return span(anchor_.column, viewport()->cursor().column);
}

HeatmapLook RatingsHeatmap::look() const {
  HeatmapLook look = HeatmapWidget::look();
  if (!hasFocus() && !editor_) return look;
  look.selected_rows = selected_rows();
  look.selected_columns = selected_columns();
  if (name_focus_) look.cursor.reset();
  if (name_focus_ == Axis::user) look.focused_row_name = viewport()->cursor().row;
  if (name_focus_ == Axis::movie) look.focused_column_name = viewport()->cursor().column;
  return look;
}

void RatingsHeatmap::cursor_moved(bool extend) {
  name_focus_.reset();
  if (!extend) anchor_ = viewport()->cursor();
  update();
}

void RatingsHeatmap::select_everything() {
  if (document_.table().cells() == 0) return;
  anchor_ = {0, 0};
  viewport()->set_cursor({document_.table().users() - 1, document_.table().movies() - 1});
  update();
}

bool RatingsHeatmap::event(QEvent* event) {
  // Keys the table uses itself are not taken by shortcuts of the window.
  if (event->type() == QEvent::ShortcutOverride) {
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool is_clipboard = key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Cut) ||
                              key->matches(QKeySequence::Paste) || key->matches(QKeySequence::SelectAll) ||
                              key->matches(QKeySequence::Delete);
    const bool is_plain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (is_clipboard || key->key() == Qt::Key_F2 || (is_plain && starts_a_rating(key->text()))) {
      event->accept();
      return true;
    }
  }
  return HeatmapWidget::event(event);
}

bool RatingsHeatmap::clipboard_key(const QKeyEvent& event) {
  auto& key = const_cast<QKeyEvent&>(event);
  if (key.matches(QKeySequence::Copy)) {
    copy();
  } else if (key.matches(QKeySequence::Cut)) {
    cut();
  } else if (key.matches(QKeySequence::Paste)) {
    paste();
  } else if (key.matches(QKeySequence::SelectAll)) {
    select_everything();
  } else {
    return false;
  }
  return true;
}

bool RatingsHeatmap::header_key(const QKeyEvent& event) {
  const HeatmapCell cursor = viewport()->cursor();
  if (!name_focus_) {
    // One step beyond the first row or column is its name.
    if (event.modifiers() != Qt::NoModifier && event.modifiers() != Qt::KeypadModifier) return false;
    if (event.key() == Qt::Key_Up && cursor.row == 0 && column_name_height() > 0) {
      name_focus_ = Axis::movie;
    } else if (event.key() == Qt::Key_Left && cursor.column == 0 && row_name_width() > 0) {
      name_focus_ = Axis::user;
    }
    if (name_focus_) update();
    return name_focus_.has_value();
  }
  const bool movie = name_focus_ == Axis::movie;
  const int back = movie ? Qt::Key_Down : Qt::Key_Right;
  if (event.key() == Qt::Key_F2 || event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
    movie ? edit_column_name(cursor.column, this, column_name_rect(cursor.column))
          : edit_row_name(cursor.row, this, row_name_rect(cursor.row));
  } else if (event.key() == back || event.key() == Qt::Key_Escape) {
    cursor_moved(false);
  } else if ((movie && (event.key() == Qt::Key_Left || event.key() == Qt::Key_Right)) ||
             (!movie && (event.key() == Qt::Key_Up || event.key() == Qt::Key_Down))) {
    const auto focus = name_focus_;
    auto& key = const_cast<QKeyEvent&>(event);
    HeatmapWidget::keyPressEvent(&key);
    name_focus_ = focus;
  } else {
    return event.key() == Qt::Key_Up || event.key() == Qt::Key_Left || starts_a_rating(event.text());
  }
  return true;
}

void RatingsHeatmap::keyPressEvent(QKeyEvent* event) {
  const HeatmapCell cursor = viewport()->cursor();
  const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
  if (!holds(cursor)) return HeatmapWidget::keyPressEvent(event);
  if (clipboard_key(*event) || header_key(*event)) return;
  const auto rating = document_.table().at(cursor.row, cursor.column);
  switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
      return clear_selection();
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
      return edit_rating(rating ? rating_text(*rating) : QString());
    case Qt::Key_Plus:
      if (plain) return step_ratings(1, true, QStringLiteral("step"));
      break;
    case Qt::Key_Minus:
      if (plain) return step_ratings(-1, true, QStringLiteral("step"));
      break;
    default:
      break;
  }
  if (plain && starts_a_rating(event->text())) return edit_rating(event->text());
  HeatmapWidget::keyPressEvent(event);
}

void RatingsHeatmap::mouseDoubleClickEvent(QMouseEvent* event) {
  const auto cell = cell_geometry().cell_at(event->position());
  if (!cell || !holds(*cell)) return HeatmapWidget::mouseDoubleClickEvent(event);
  const auto rating = document_.table().at(cell->row, cell->column);
  edit_rating(rating ? rating_text(*rating) : QString());
}

}  // namespace lora::app
