// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Texts and places of the factor board's parts.
#include <QFontMetrics>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolButton>
#include <cmath>

#include "app/controls/number_box.h"
#include "app/exporting/export_button.h"
#include "app/heatmap/heatmap_legend.h"
#include "app/heatmap/heatmap_names.h"
#include "app/training/cell_readout.h"
#include "app/training/factor_board.h"

namespace lora::app {
namespace {

QString heading_text(const QString& name, const QString& rest) {
  return QStringLiteral("<b>") + name + QStringLiteral("</b> · ") + rest;
}

void set_bar(QScrollBar* bar, double value, double largest, double page, double step) {
  const QSignalBlocker blocker(bar);
  bar->setRange(0, static_cast<int>(std::ceil(largest)));
  bar->setPageStep(static_cast<int>(page));
  bar->setSingleStep(static_cast<int>(std::max(step, 10.0)));
  bar->setValue(static_cast<int>(std::round(value)));
  bar->setVisible(largest > 0);
}

}  // namespace

void FactorBoard::retranslate() {
  show_ratings_->setText(tr("Ratings"));
  show_error_->setText(tr("Error"));
  show_error_->setToolTip(tr("Show how far each guess is from the rating"));
  show_ratings_->setToolTip(tr("Show the ratings"));
  zoom_fit_->setText(tr("Fit"));
  zoom_fit_->setToolTip(tr("Make everything fit (Ctrl+0)"));
  zoom_in_->setToolTip(tr("Larger cells (Ctrl+plus, Ctrl+wheel)"));
  zoom_out_->setToolTip(tr("Smaller cells (Ctrl+minus, Ctrl+wheel)"));
  zoom_in_->setAccessibleName(tr("Larger cells"));
  zoom_out_->setAccessibleName(tr("Smaller cells"));
  horizontal_bar_->setAccessibleName(tr("Scroll the movies"));
  vertical_bar_->setAccessibleName(tr("Scroll the users"));
  a_->setAccessibleName(tr("A, users by latent dimensions"));
  b_->setAccessibleName(tr("B, latent dimensions by movies"));
  guess_->setAccessibleName(tr("A times B, the guess"));
  a_->set_export_names(QStringLiteral("factor-a"), tr("A: users × latent dimensions"));
  b_->set_export_names(QStringLiteral("factor-b"), tr("B: latent dimensions × movies"));
  guess_->set_export_names(QStringLiteral("guess"), tr("The guess"));
  ratings_->set_export_names(shows_error_ ? QStringLiteral("error") : QStringLiteral("ratings"),
                             shows_error_ ? tr("Error: guess − rating") : tr("Ratings"));
  update_ratings_view();
  update_headings();
  lay_out();
}

void FactorBoard::update_headings() {
  if (!frame_) return;
  a_heading_->setText(heading_text(tr("A"), tr("users (%1 × %2)").arg(frame_->users()).arg(frame_->rank())));
  b_heading_->setText(
      heading_text(tr("B"), tr("movies (%1 × %2)").arg(frame_->rank()).arg(frame_->movies())));
  const bool has_base = frame_->problem().base().kind() != BaseKind::zero;
  guess_heading_->setText(heading_text(has_base ? tr("W + A × B") : tr("A × B"), tr("the guess")));
}

QString FactorBoard::describe_cell(std::size_t user, std::size_t movie) const {
  if (!frame_ || user >= frame_->users() || movie >= frame_->movies()) return {};
  const RatingTable& table = frame_->problem().table();
  const QString names = tr("%1, %2", "user, movie")
                            .arg(QString::fromStdString(table.user_name(user)),
                                 QString::fromStdString(table.movie_name(movie)));
  const QString guess = number_text(frame_->guess(user, movie), 2);
  const auto rating = frame_->rating(user, movie);
  if (!rating) return tr("%1: not rated, guess %2").arg(names, guess);
  return frame_->is_hidden(user, movie)
             ? tr("%1: rating %2, hidden from training, guess %3").arg(names, short_number(*rating), guess)
             : tr("%1: rating %2, guess %3").arg(names, short_number(*rating), guess);
}

BoardDemand FactorBoard::demand() const {
  const HeatmapSource* source = ratings_->source();
  BoardDemand demand;
  demand.size = size();
  demand.users = source != nullptr ? source->rows() : frame_->users();
  demand.movies = source != nullptr ? source->columns() : frame_->movies();
  demand.rank = frame_->rank();
  demand.fitted = viewport_->is_fitted();
  demand.cell_width = viewport_->cell_width();
  demand.cell_height = viewport_->cell_height();
  const QFontMetrics metrics(font());
  demand.line_height = metrics.height();
  demand.number_width = metrics.horizontalAdvance(number_text(-2.22, 2));
  const double largest_name = metrics.averageCharWidth() * 16.0;
  demand.row_name_width = static_cast<int>(row_name_space(*guess_->source(), font(), largest_name));
  demand.column_name_height = static_cast<int>(
      column_name_space(*guess_->source(), font(), std::min(largest_name * 1.1, size().height() * 0.23)));
  demand.tools_width =
      std::max({zoom_out_->sizeHint().width() + zoom_fit_->sizeHint().width() + zoom_in_->sizeHint().width(),
                metrics.averageCharWidth() * 18, ratings_legend_->sizeHint().width()});
  demand.readout_height = 4 * metrics.height() + 20;
  return demand;
}

void FactorBoard::lay_out() {
  if (!frame_ || is_laying_out_) return;
  const QScopedValueRollback guard(is_laying_out_, true);
  const BoardDemand demand = this->demand();
  const BoardLayout layout = lay_out_board(demand);
  viewport_->set_shape(demand.users, demand.movies);
  a_->set_own_columns(layout.a_cell_width);
  b_->set_own_rows(layout.b_cell_height);
  a_->set_name_space(demand.row_name_width, 0);
  b_->set_name_space(0, demand.column_name_height);
  ratings_->set_name_space(layout.ratings_name_width, layout.is_stacked ? 0 : demand.column_name_height);
  // QWidget's geometry includes the names.
  a_->setGeometry(layout.a);
  b_->setGeometry(layout.b);
  guess_->setGeometry(layout.guess);
  ratings_->setGeometry(layout.ratings);
  a_heading_->setGeometry(layout.a_heading);
  b_heading_->setGeometry(layout.b_heading);
  guess_heading_->setGeometry(layout.guess_heading);
  readout_->setGeometry(layout.readout);
  horizontal_bar_->setGeometry(layout.horizontal_bar);
  vertical_bar_->setGeometry(layout.vertical_bar);
  place_switch(layout.ratings_heading);
  place_export_buttons(layout);
  place_tools(layout.tools);
  viewport_->set_extent(layout.extent);
  viewport_->set_cell_size(layout.cell_width, layout.cell_height);
  sync_bars();
}

void FactorBoard::place_switch(const QRect& heading) {
  const QSize first = show_ratings_->sizeHint();
  const QSize second = show_error_->sizeHint();
  const int height = std::min(first.height(), heading.height());
  const auto set_heading = [this](bool is_long) {
    const QString name = shows_error_ ? tr("Error") : tr("Ratings");
    const QString rest = shows_error_ ? tr("guess − rating") : tr("yours to edit");
    ratings_heading_->setText(is_long ? heading_text(name, rest) : QStringLiteral("<b>%1</b>").arg(name));
  };
  set_heading(true);
  if (ratings_heading_->sizeHint().width() + 12 > heading.width() - first.width() - second.width() - height) {
    set_heading(false);
  }
  const int text = ratings_heading_->sizeHint().width();
  const int y = heading.center().y() - height / 2;
  // Beside the words where there is room, otherwise over their end.
  const int x =
      std::min(heading.left() + text + 12, heading.right() - first.width() - second.width() - height);
  ratings_heading_->setGeometry(heading.left(), heading.top(), x - heading.left() - 4, heading.height());
  show_ratings_->setGeometry(x, y, first.width(), height);
  show_error_->setGeometry(x + first.width(), y, second.width(), height);
}

void FactorBoard::place_export_buttons(const BoardLayout& layout) {
  const int side = layout.a_heading.height() - 6;
  // Behind the words, but never beyond the heading's place.
  const auto place = [side](ExportButton* button, const QRect& heading, int words) {
    const int x = std::min(heading.left() + words + 6, heading.right() - side);
    button->setGeometry(x, heading.center().y() - side / 2, side, side);
    button->setIconSize({side - 6, side - 6});
  };
  place(export_buttons_[0], layout.a_heading, a_heading_->sizeHint().width());
  place(export_buttons_[1], layout.b_heading, b_heading_->sizeHint().width());
  place(export_buttons_[2], layout.guess_heading, guess_heading_->sizeHint().width());
  place(export_buttons_[3], layout.ratings_heading,
        show_error_->geometry().right() - layout.ratings_heading.left());
}

void FactorBoard::place_tools(const QRect& tools) {
  int x = tools.left();
  int height = 0;
  for (QToolButton* button : {zoom_out_, zoom_fit_, zoom_in_}) {
    const QSize size = button->sizeHint();
    button->setGeometry(x, tools.top(), size.width(), size.height());
    x += size.width();
    height = std::max(height, size.height());
  }
  int y = tools.top() + height + 6;
  for (HeatmapLegend* legend : {ratings_legend_, factors_legend_, error_legend_}) {
    const int legend_height = legend->sizeHint().height();
    legend->setVisible(y + legend_height <= tools.bottom() && (legend != error_legend_ || shows_error_));
    legend->setGeometry(tools.left(), y, tools.width(), legend_height);
    y += legend_height + 4;
  }
}

void FactorBoard::sync_bars() {
  set_bar(horizontal_bar_, viewport_->offset_x(), viewport_->largest_offset_x(), viewport_->extent().width(),
          viewport_->cell_width());
  set_bar(vertical_bar_, viewport_->offset_y(), viewport_->largest_offset_y(), viewport_->extent().height(),
          viewport_->cell_height());
}

}  // namespace lora::app
