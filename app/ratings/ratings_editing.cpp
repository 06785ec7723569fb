// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The edits of the ratings: editors in place, steps, clipboard, users and movies.
#include <QClipboard>
#include <QGuiApplication>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "app/ratings/ratings_heatmap.h"

namespace lora::app {
namespace {

constexpr int wheel_notch = 120;
constexpr int longest_name = 200;

QString scale_text(const RatingScale& scale) {
  return RatingsHeatmap::tr("Ratings go from %1 to %2 in steps of %3.")
      .arg(rating_text(scale.lowest), rating_text(scale.highest), rating_text(scale.step));
}

QString paste_error_text(const Error& error, const RatingScale& scale) {
  if (error.code == ErrorCode::empty_input) return RatingsHeatmap::tr("There is no text to paste.");
  const QString cell = QString::fromStdString(error.values.at(0));
  const QString place = RatingsHeatmap::tr("Row %1, column %2 of the pasted block")
                            .arg(error.place.line)
                            .arg(error.place.column);
  if (error.code == ErrorCode::not_a_number) {
    return RatingsHeatmap::tr("%1 is not a number: “%2”. Nothing was changed.").arg(place, cell);
  }
  return RatingsHeatmap::tr("%1 is not allowed: “%2”. %3 Nothing was changed.")
      .arg(place, cell, scale_text(scale));
}

}  // namespace

void RatingsHeatmap::edit_rating(const QString& text) {
  const HeatmapCell cell = viewport()->cursor();
  if (!holds(cell)) return;
  viewport()->set_cursor(cell);
  if (editor_) delete editor_.data();
  editor_ = new CellEditor(this, cell_geometry().slot(cell.row, cell.column), text,
                           [this, cell](const QString& typed, CellEditor::Leave leave) {
                             return commit_rating(cell, typed, leave);
                           });
  editor_->setAccessibleName(
      tr("Rating of %1 for %2").arg(name_of(Axis::user, cell.row), name_of(Axis::movie, cell.column)));
  if (text.size() != 1) editor_->selectAll();
}

std::optional<QString> RatingsHeatmap::commit_rating(const HeatmapCell& cell, const QString& text,
                                                     CellEditor::Leave leave) {
  const RatingScale& scale = document_.table().scale();
  std::optional<double> rating;
  std::optional<QString> refusal;
  if (!text.trimmed().isEmpty()) {
    rating = parse_rating_number(text);
    if (!rating) {
      refusal = tr("“%1” is not a number.").arg(text.left(20));
    } else if (!scale.contains(*rating)) {
      refusal = scale_text(scale);
    } else {
      rating = scale.nearest(*rating);
    }
  }
  if (refusal) {
    if (leave == CellEditor::Leave::elsewhere) emit message(*refusal);
    return refusal;
  }
  if (!holds(cell)) return std::nullopt;
  document_.set_ratings({{cell.row, cell.column, rating}}, tr("change a rating"));
  if (leave == CellEditor::Leave::elsewhere) return std::nullopt;
  HeatmapCell next = cell;
  if (leave == CellEditor::Leave::enter) next.row += 1;
  if (leave == CellEditor::Leave::tab) next.column += 1;
  if (leave == CellEditor::Leave::back_tab && next.column > 0) next.column -= 1;
  viewport()->set_cursor(next);
  cursor_moved(false);
  return std::nullopt;
}

void RatingsHeatmap::edit_row_name(std::size_t row, QWidget* widget, const QRectF& place) {
  edit_name(Axis::user, row, widget, place);
}

void RatingsHeatmap::edit_column_name(std::size_t column, QWidget* widget, const QRectF& place) {
  edit_name(Axis::movie, column, widget, place);
}

QString RatingsHeatmap::name_of(Axis axis, std::size_t index) const {
  const RatingTable& table = document_.table();
  return QString::fromStdString(axis == Axis::user ? table.user_name(index) : table.movie_name(index));
}

void RatingsHeatmap::edit_name(Axis axis, std::size_t index, QWidget* widget, const QRectF& place) {
  const std::size_t count = axis == Axis::user ? document_.table().users() : document_.table().movies();
  if (index >= count) return;
  if (editor_) delete editor_.data();
  editor_ =
      new CellEditor(widget, place, name_of(axis, index),
                     [this, axis, index](const QString& typed, CellEditor::Leave) -> std::optional<QString> {
                       const QString name = typed.simplified();
                       if (name.isEmpty()) return tr("A name must not be empty.");
                       document_.rename(axis, index, name.left(longest_name));
                       return std::nullopt;
                     });
  editor_->setAccessibleName(axis == Axis::user ? tr("Name of the user") : tr("Name of the movie"));
  editor_->selectAll();
}

std::optional<double> RatingsHeatmap::stepped(const std::optional<double>& rating, int steps) const {
  const RatingScale& scale = document_.table().scale();
  // An unseen cell starts in the middle, from where either direction is short.
  if (!rating) return scale.nearest((scale.lowest + scale.highest) / 2);
  return scale.nearest(std::clamp(*rating + steps * scale.step, scale.lowest, scale.highest));
}

void RatingsHeatmap::step_ratings(int steps, bool selection, const QString& merge_key) {
  const HeatmapCell cursor = viewport()->cursor();
  const CellRange rows = selection ? selected_rows() : CellRange{cursor.row, cursor.row + 1};
  const CellRange columns = selection ? selected_columns() : CellRange{cursor.column, cursor.column + 1};
  const RatingTable& table = document_.table();
  const bool one = rows.size() * columns.size() == 1;
  std::vector<CellEdit> edits;
  for (std::size_t row = rows.first; row < rows.last; ++row) {
    for (std::size_t column = columns.first; column < columns.last; ++column) {
      const auto rating = table.at(row, column);
      // A block's gaps stay gaps: stepping is not for filling a sparse table.
      if (rating || one) edits.push_back({row, column, stepped(rating, steps)});
    }
  }
  const QString key = QStringLiteral("%1 %2 %3 %4 %5")
                          .arg(merge_key)
                          .arg(rows.first)
                          .arg(rows.last)
                          .arg(columns.first)
                          .arg(columns.last);
  document_.set_ratings(edits, tr("change ratings", nullptr, static_cast<int>(edits.size())), key);
}

void RatingsHeatmap::clear_selection() {
  std::vector<CellEdit> edits;
  const RatingTable& table = document_.table();
  const CellRange columns = selected_columns();
  for (std::size_t row = selected_rows().first; row < selected_rows().last; ++row) {
    table.for_each_of_user(row, [&](std::size_t movie, double) {
      if (columns.contains(movie)) edits.push_back({row, movie, std::nullopt});
    });
  }
  document_.set_ratings(edits, tr("make unseen"));
}

RatingBlock RatingsHeatmap::selected_block() const {
  const CellRange rows = selected_rows();
  const CellRange columns = selected_columns();
  RatingBlock block(rows.size(), std::vector<std::optional<double>>(columns.size()));
  for (std::size_t row = rows.first; row < rows.last; ++row) {
    document_.table().for_each_of_user(row, [&](std::size_t movie, double rating) {
      if (columns.contains(movie)) block[row - rows.first][movie - columns.first] = rating;
    });
  }
  return block;
}

void RatingsHeatmap::copy() {
  if (!holds(viewport()->cursor())) return;
  QGuiApplication::clipboard()->setText(format_rating_block(selected_block()));
}

void RatingsHeatmap::cut() {
  copy();
  clear_selection();
}

void RatingsHeatmap::paste() {
  if (!holds(viewport()->cursor())) return;
  const RatingScale& scale = document_.table().scale();
  const auto block = parse_rating_block(QGuiApplication::clipboard()->text(), scale);
  if (!block) {
    emit message(paste_error_text(block.error(), scale));
    return;
  }
  put_block(*block);
}

void RatingsHeatmap::put_block(const RatingBlock& block) {
  const RatingTable& table = document_.table();
  const CellRange rows = selected_rows();
  const CellRange columns = selected_columns();
  std::vector<CellEdit> edits;
  if (block.size() == 1 && block.front().size() == 1) {
    // One value fills the whole selection.
    for (std::size_t row = rows.first; row < rows.last; ++row) {
      for (std::size_t column = columns.first; column < columns.last; ++column) {
        edits.push_back({row, column, block.front().front()});
      }
    }
    document_.set_ratings(edits, tr("paste ratings"));
    return;
  }
  std::size_t width = 0;
  for (const auto& row : block) width = std::max(width, row.size());
  if (rows.first + block.size() > table.users() || columns.first + width > table.movies()) {
    emit message(tr("The block has %1 rows and %2 columns, but from this cell there is only room for %3 rows "
                    "and %4 columns. Nothing was changed.")
                     .arg(block.size())
                     .arg(width)
                     .arg(table.users() - rows.first)
                     .arg(table.movies() - columns.first));
    return;
  }
  for (std::size_t r = 0; r < block.size(); ++r) {
    for (std::size_t c = 0; c < block[r].size(); ++c)
      edits.push_back({rows.first + r, columns.first + c, block[r][c]});
  }
  document_.set_ratings(edits, tr("paste ratings"));
  anchor_ = {rows.first, columns.first};
  viewport()->set_cursor({rows.first + block.size() - 1, columns.first + width - 1});
  update();
}

void RatingsHeatmap::wheelEvent(QWheelEvent* event) {
  const bool scrolls = viewport()->largest_offset_x() > 0 || viewport()->largest_offset_y() > 0;
  const bool over_cursor = cell_geometry().cell_at(event->position()) == viewport()->cursor();
  const bool plain = event->modifiers() == Qt::NoModifier;
  if (!plain || scrolls || !hasFocus() || !over_cursor || !holds(viewport()->cursor())) {
    wheel_rest_ = 0;
    return HeatmapWidget::wheelEvent(event);
  }
  event->accept();
  wheel_rest_ += event->angleDelta().y();
  const int steps = wheel_rest_ / wheel_notch;
  wheel_rest_ -= steps * wheel_notch;
  if (steps != 0) step_ratings(steps, false, QStringLiteral("wheel"));
}

}  // namespace lora::app
