// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/factor_board.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QScrollBar>
#include <QToolButton>
#include <algorithm>

#include "app/controls/spot.h"
#include "app/exporting/export_button.h"
#include "app/heatmap/frame_sources.h"
#include "app/heatmap/heatmap_legend.h"
#include "app/training/cell_readout.h"

namespace lora::app {
namespace {

QToolButton* add_button(QWidget* parent, const char* role) {
  auto* button = new QToolButton(parent);
  button->setProperty("role", role);
  // No higher than a heading's line.
  button->setStyleSheet(QStringLiteral("QToolButton { padding: 1px 8px; min-height: 0; }"));
  return button;
}

}  // namespace

FactorBoard::FactorBoard(HeatmapWidget* ratings, QWidget* parent)
    : QWidget(parent),
      ratings_(ratings),
      viewport_(ratings->viewport()),
      a_(new HeatmapWidget(viewport_, this)),
      b_(new HeatmapWidget(viewport_, this)),
      guess_(new HeatmapWidget(viewport_, this)),
      a_heading_(add_heading()),
      b_heading_(add_heading()),
      guess_heading_(add_heading()),
      ratings_heading_(add_heading()),
      readout_(new CellReadout(this)),
      horizontal_bar_(new QScrollBar(Qt::Horizontal, this)),
      vertical_bar_(new QScrollBar(Qt::Vertical, this)),
      show_ratings_(add_button(this, "segment")),
      show_error_(add_button(this, "segment")),
      zoom_out_(add_button(this, "flat")),
      zoom_fit_(add_button(this, "flat")),
      zoom_in_(add_button(this, "flat")),
      ratings_legend_(new HeatmapLegend(this)),
      factors_legend_(new HeatmapLegend(this)),
      error_legend_(new HeatmapLegend(this)) {
  ratings_->setParent(this);
  set_spot(a_, "factor_a");
  set_spot(b_, "factor_b");
  set_spot(guess_, "guess");
  set_spot(ratings_, "ratings", {4, 0, 4, 4});  // the switch stands above
  set_spot(readout_, "readout");
  build_tools();
  const std::array maps = {a_, b_, guess_, ratings_};
  std::transform(maps.begin(), maps.end(), export_buttons_.begin(), [this](HeatmapWidget* map) {
    connect_names(map);
    auto* button = new ExportButton(*map, this);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setStyleSheet(QStringLiteral("QToolButton { padding: 1px; min-height: 0; }"));
    return button;
  });
  connect(ratings_, &HeatmapWidget::shape_changed, this, &FactorBoard::lay_out);
  connect(viewport_, &HeatmapViewport::zoom_changed, this, &FactorBoard::lay_out);
  connect(viewport_, &HeatmapViewport::view_changed, this, &FactorBoard::sync_bars);
  connect(viewport_, &HeatmapViewport::active_changed, this, &FactorBoard::update_readout);
  const auto scroll = [this] { viewport_->scroll_to(horizontal_bar_->value(), vertical_bar_->value()); };
  connect(horizontal_bar_, &QScrollBar::valueChanged, this, scroll);
  connect(vertical_bar_, &QScrollBar::valueChanged, this, scroll);
  const std::pair<QWidget*, const char*> companions[] = {
      {a_heading_, "factor_a"},         {export_buttons_[0], "factor_a"}, {b_heading_, "factor_b"},
      {export_buttons_[1], "factor_b"}, {guess_heading_, "guess"},        {export_buttons_[2], "guess"},
      {ratings_heading_, "ratings"},    {export_buttons_[3], "ratings"},  {show_ratings_, "ratings"},
      {show_error_, "ratings"},
  };
  for (const auto& [widget, spot] : companions) set_spot_with(widget, spot);
  const auto describe = [this](std::size_t user, std::size_t movie) { return describe_cell(user, movie); };
  ratings_->set_cell_descriptions(describe);
  guess_->set_cell_descriptions(describe);
  retranslate();
}

FactorBoard::~FactorBoard() {
  // Hiding takes the focus from the maps, which must not reach a board that is half gone.
  if (viewport_) viewport_->disconnect(this);
  ratings_->disconnect(this);
  ratings_->set_cell_descriptions({});
}

QLabel* FactorBoard::add_heading() {
  auto* label = new QLabel(this);
  label->setTextFormat(Qt::RichText);
  label->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  return label;
}

void FactorBoard::build_tools() {
  show_ratings_->setObjectName(QStringLiteral("show_ratings"));
  show_error_->setObjectName(QStringLiteral("show_error"));
  show_ratings_->setCheckable(true);
  show_error_->setCheckable(true);
  show_ratings_->setChecked(true);
  auto* group = new QButtonGroup(this);
  group->addButton(show_ratings_);
  group->addButton(show_error_);
  connect(show_error_, &QToolButton::toggled, this, &FactorBoard::set_shows_error);
  zoom_out_->setText(QStringLiteral("−"));
  zoom_in_->setText(QStringLiteral("+"));
  const auto zoom = [this](double factor) {
    viewport_->zoom(factor, QPointF(viewport_->extent().width() / 2, viewport_->extent().height() / 2));
  };
  connect(zoom_out_, &QToolButton::clicked, this, [zoom] { zoom(0.8); });
  connect(zoom_in_, &QToolButton::clicked, this, [zoom] { zoom(1.25); });
  connect(zoom_fit_, &QToolButton::clicked, viewport_, &HeatmapViewport::fit);
}

void FactorBoard::connect_names(HeatmapWidget* map) {
  connect(map, &HeatmapWidget::row_name_activated, ratings_, &HeatmapWidget::edit_row_name);
  connect(map, &HeatmapWidget::column_name_activated, ratings_, &HeatmapWidget::edit_column_name);
}

void FactorBoard::show_frame(const FramePtr& frame) {
  const bool other_shape = !frame_ || frame_->rank() != frame->rank() || frame_->users() != frame->users() ||
                           frame_->movies() != frame->movies();
  const bool other_problem = !frame_ || &frame_->problem() != &frame->problem();
  frame_ = frame;
  a_->set_source(std::make_shared<FactorASource>(frame));
  b_->set_source(std::make_shared<FactorBSource>(frame));
  guess_->set_source(std::make_shared<GuessSource>(frame));
  update_ratings_view();
  if (other_shape || other_problem) {
    update_headings();
    lay_out();
  }
  update_readout();
}

void FactorBoard::set_shows_error(bool shows_error) {
  if (shows_error == shows_error_) return;
  shows_error_ = shows_error;
  (shows_error ? show_error_ : show_ratings_)->setChecked(true);
  update_ratings_view();
  retranslate();
  emit view_changed();
}

void FactorBoard::update_ratings_view() {
  if (!frame_) return;
  ratings_->set_substitute(shows_error_ ? std::make_shared<ResidualSource>(frame_) : nullptr);
  ratings_->set_marks([frame = frame_](std::size_t user, std::size_t movie) {
    return user < frame->users() && movie < frame->movies() && frame->is_hidden(user, movie);
  });
  const RatingScale& scale = frame_->problem().table().scale();
  ratings_legend_->set_scale(tr("Guess and ratings"), ColorScale::sequential, scale.lowest, scale.highest, 1);
  error_legend_->set_scale(tr("Error: guess − rating"), ColorScale::diverging, -frame_->residual_range(),
                           frame_->residual_range(), 1);
  factors_legend_->set_scale(tr("A and B"), ColorScale::diverging, -frame_->factor_range(),
                             frame_->factor_range(), 2);
}

void FactorBoard::update_readout() {
  const auto cell = viewport_->active_cell();
  if (frame_ && cell && cell->row < frame_->users() && cell->column < frame_->movies()) {
    readout_->show_cell(frame_, cell->row, cell->column);
  } else {
    readout_->show_hint();
  }
}

void FactorBoard::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) lay_out();
}

void FactorBoard::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  lay_out();
}

}  // namespace lora::app
