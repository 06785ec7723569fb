// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/experiments/turn_board.h"

#include <QEvent>
#include <QLabel>
#include <QScopedValueRollback>
#include <algorithm>
#include <cmath>

#include "app/exporting/export_button.h"
#include "app/heatmap/frame_sources.h"
#include "app/heatmap/heatmap_names.h"

namespace lora::app {
namespace {

constexpr int margin = 10;
constexpr int gap = 14;
constexpr double smallest_cell = 3.0;
constexpr double widest_cell = 104.0;
constexpr double highest_cell = 68.0;

}  // namespace

TurnBoard::TurnBoard(QWidget* parent)
    : QWidget(parent),
      viewport_(new HeatmapViewport(this)),
      a_(new HeatmapWidget(viewport_, this)),
      b_(new HeatmapWidget(viewport_, this)),
      guess_(new HeatmapWidget(viewport_, this)) {
  for (std::size_t k = 0; k < 3; ++k) {
    headings_[k] = new QLabel(this);
    headings_[k]->setTextFormat(Qt::RichText);
    export_buttons_[k] = new ExportButton(*maps()[k], this);
    export_buttons_[k]->setToolButtonStyle(Qt::ToolButtonIconOnly);
    export_buttons_[k]->setStyleSheet(QStringLiteral("QToolButton { padding: 1px; min-height: 0; }"));
  }
  connect(viewport_, &HeatmapViewport::zoom_changed, this, &TurnBoard::lay_out);
  retranslate();
}

void TurnBoard::show_frame(const FramePtr& frame) {
  const bool other_shape =
      !frame_ || &frame_->problem() != &frame->problem() || frame_->rank() != frame->rank();
  frame_ = frame;
  a_->set_source(std::make_shared<FactorASource>(frame));
  b_->set_source(std::make_shared<FactorBSource>(frame));
  guess_->set_source(std::make_shared<GuessSource>(frame));
  if (other_shape) retranslate();
}

void TurnBoard::lay_out() {
  if (!frame_ || is_laying_out_) return;
  const QScopedValueRollback guard(is_laying_out_, true);
  const QFontMetrics metrics(font());
  const int heading = metrics.height() + 10;
  const double a_cell = metrics.horizontalAdvance(number_text(-2.22, 2)) + 12.0;
  const double b_cell = std::max(metrics.height() * 1.75, 18.0);
  const double largest_name = metrics.averageCharWidth() * 16.0;
  const int name_width = static_cast<int>(row_name_space(*guess_->source(), font(), largest_name));
  const int name_height = static_cast<int>(
      column_name_space(*guess_->source(), font(), std::min(largest_name * 1.1, height() * 0.25)));
  const auto rank = static_cast<double>(frame_->rank());
  const int a_width = static_cast<int>(rank * a_cell), b_height = static_cast<int>(rank * b_cell);
  const int x = margin + name_width + a_width + gap;
  const int y = margin + heading + name_height + b_height + heading;
  const int room_x = std::max(40, width() - x - margin), room_y = std::max(30, height() - y - margin);
  viewport_->set_shape(frame_->users(), frame_->movies());
  double cell_width = viewport_->cell_width(), cell_height = viewport_->cell_height();
  if (viewport_->is_fitted()) {
    cell_width = fitting_cell_size(room_x, frame_->movies(), smallest_cell, widest_cell);
    cell_height = std::min(fitting_cell_size(room_y, frame_->users(), smallest_cell, highest_cell),
                           std::ceil(cell_width * 1.1));
  }
  const auto seen = [](int room, std::size_t count, double cell) {
    return static_cast<int>(std::min<double>(room, static_cast<double>(count) * cell));
  };
  const QSize extent(seen(room_x, frame_->movies(), cell_width), seen(room_y, frame_->users(), cell_height));
  a_->set_own_columns(a_cell);
  b_->set_own_rows(b_cell);
  a_->set_name_space(name_width, 0);
  b_->set_name_space(0, name_height);
  // One more pixel on every side of the cells: the frame of the keyboard focus.
  guess_->setGeometry(QRect(QPoint(x, y), extent).adjusted(-1, -1, 1, 1));
  const int b_top = y - heading - b_height - name_height;
  b_->setGeometry(QRect(x, b_top, extent.width(), name_height + b_height).adjusted(-1, 0, 1, 1));
  a_->setGeometry(QRect(margin, y, name_width + a_width, extent.height()).adjusted(0, -1, 1, 1));
  place_heading(0, {margin, y - heading, x - margin - 4, heading});
  place_heading(1, {x, b_top - heading, width() - x - margin, heading});
  place_heading(2, {x, y - heading, width() - x - margin, heading});
  viewport_->set_extent(extent);
  viewport_->set_cell_size(cell_width, cell_height);
}

void TurnBoard::place_heading(int index, const QRect& area) {
  const auto k = static_cast<std::size_t>(index);
  const int side = area.height() - 6;
  headings_[k]->setGeometry(area);
  const int end = std::min(area.left() + headings_[k]->sizeHint().width() + 6, area.right() - side);
  export_buttons_[k]->setGeometry(end, area.center().y() - side / 2, side, side);
  export_buttons_[k]->setIconSize({side - 6, side - 6});
}

void TurnBoard::retranslate() {
  a_->setAccessibleName(tr("A turned, users by latent dimensions"));
  b_->setAccessibleName(tr("B turned, latent dimensions by movies"));
  guess_->setAccessibleName(tr("The guess of the turned A and B"));
  a_->set_export_names(QStringLiteral("turned-a"), tr("A turned"));
  b_->set_export_names(QStringLiteral("turned-b"), tr("B turned"));
  guess_->set_export_names(QStringLiteral("turned-guess"), tr("The guess of the turned A and B"));
  headings_[0]->setText(tr("<b>A</b> · users"));
  headings_[1]->setText(tr("<b>B</b> · movies"));
  const bool has_base = frame_ && frame_->problem().base().kind() != BaseKind::zero;
  headings_[2]->setText(has_base ? tr("<b>W + A × B</b> · the guess") : tr("<b>A × B</b> · the guess"));
  lay_out();
}

void TurnBoard::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) lay_out();
}

void TurnBoard::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  lay_out();
}

}  // namespace lora::app
