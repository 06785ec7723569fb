// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/train_page.h"

#include <QBoxLayout>
#include <QEvent>
#include <QScrollArea>
#include <QSplitter>

#include "app/controls/side_panel.h"
#include "app/controls/spot.h"
#include "app/playback/transport_bar.h"
#include "app/theme/page_area.h"
#include "app/theme/theme.h"
#include "app/training/board_picture.h"
#include "app/training/error_chart.h"
#include "app/training/factor_board.h"
#include "app/training/learning_section.h"
#include "app/training/now_section.h"
#include "app/training/rank_section.h"
#include "app/training/run_movies.h"
#include "app/training/run_notice.h"
#include "app/training/speed_overlay.h"
#include "app/training/start_section.h"
#include "app/training/taste_map.h"

namespace lora::app {

TrainPage::TrainPage(SessionDocument& document, TrainingPlayer& player, HeatmapWidget* ratings,
                     QWidget* parent)
    : QWidget(parent),
      player_(player),
      board_picture_(std::make_unique<BoardPicture>([this] { return player_.frame(); })) {
  connect(&player_, &TrainingPlayer::frame_shown, &floor_, &FloorFinder::look_at);
  auto* middle = new QHBoxLayout;
  middle->setSpacing(0);
  middle->addWidget(make_stage(ratings), 1);
  middle->addWidget(make_panel(document));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addLayout(middle, 1);
  layout->addWidget(new TransportBar(player_, this));
}

TrainPage::~TrainPage() = default;

QWidget* TrainPage::make_stage(HeatmapWidget* ratings) {
  // Each under its parent from the start: another one would have it and all its parts styled once more. Large
  // type on a small screen: better scrolled than squeezed.
  auto* area = new PageArea(this);
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area->setFocusPolicy(Qt::NoFocus);
  auto* stage = new QWidget(area->viewport());
  notice_ = new RunNotice(player_, stage);
  connect(this, &TrainPage::message, notice_, &RunNotice::show_message);
  splitter_ = new QSplitter(Qt::Vertical, stage);
  board_ = new FactorBoard(ratings, splitter_);
  connect(&player_, &TrainingPlayer::frame_shown, board_, &FactorBoard::show_frame);
  splitter_->addWidget(board_);
  splitter_->addWidget(make_charts());
  splitter_->setStretchFactor(0, 1);
  splitter_->setStretchFactor(1, 1);
  splitter_->setChildrenCollapsible(false);
  splitter_->setHandleWidth(12);
  share_height();
  auto* layout = new QVBoxLayout(stage);
  layout->setContentsMargins(16, 8, 16, 8);
  layout->setSpacing(6);
  layout->addWidget(notice_);
  layout->addWidget(splitter_, 1);
  area->setWidget(stage);
  area->setMinimumWidth(stage->minimumSizeHint().width());
  speed_ = new SpeedOverlay(player_, area);
  speed_->hide();
  return area;
}

QWidget* TrainPage::make_charts() {
  auto* charts = new QWidget(splitter_);
  error_ = new ErrorChart(player_, floor_, charts);
  tastes_ = new TasteMap(player_, charts);
  set_spot(error_, "error_chart");
  set_spot(tastes_, "taste_map");
  auto* row = new QHBoxLayout(charts);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(12);
  row->addWidget(error_, 3);
  row->addWidget(tastes_, 2);
  return charts;
}

void TrainPage::set_shows_speed(bool shows_speed) {
  speed_->setVisible(shows_speed);
}

void TrainPage::share_height() {
  // From the back row the numbers of A, B and the guess matter most.
  splitter_->setSizes(current_theme().id == ThemeId::projector ? QList<int>{450, 240} : QList<int>{400, 280});
}

void TrainPage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange && splitter_ != nullptr) share_height();
  QWidget::changeEvent(event);
}

SidePanel* TrainPage::make_panel(SessionDocument& document) {
  auto* panel = new SidePanel(this);
  const std::pair<QWidget*, const char*> sections[] = {
      {new RankSection(document, panel), "rank_section"},
      {new NowSection(player_, floor_, panel), "now_section"},
      {new StartSection(document, panel), "start_section"},
      {new LearningSection(document, player_, panel), "learning_section"},
  };
  for (const auto& [section, spot] : sections) {
    set_spot(section, spot, {9, 7, 9, 7});
    panel->add_section(section);
  }
  panel->add_stretch();
  return panel;
}

std::vector<const Exportable*> TrainPage::exportables() const {
  std::vector<const Exportable*> all = {
      error_, tastes_, board_->a_map(), board_->b_map(), board_->guess_map(), board_->ratings_map()};
  if (player_.frame()) all.insert(all.begin() + 2, board_picture_.get());
  return all;
}

std::vector<ExportMovie> TrainPage::movies() const {
  if (!player_.frame()) return {};
  return run_movies({player_.kept_steps(), player_.frame()->shared_problem(), floor_.optimum(), floor_.gap(),
                     error_->spec().y.logarithmic});
}

}  // namespace lora::app
