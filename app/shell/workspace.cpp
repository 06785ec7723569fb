// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/workspace.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/experiments/experiments_page.h"
#include "app/lora/lora_page.h"
#include "app/models/models_page.h"
#include "app/rank/compare_page.h"
#include "app/ratings/ratings_heatmap.h"
#include "app/training/train_page.h"

namespace lora::app {

Workspace::Workspace(QWidget* parent)
    : QWidget(parent), player_(document_), pages_(new QStackedWidget(this)) {
  ratings_ = new RatingsHeatmap(document_, new HeatmapViewport(this), this);
  train_ = new TrainPage(document_, player_, ratings_, this);
  compare_ = new ComparePage(document_, this);
  lora_ = new LoraPage(this);
  models_ = new ModelsPage(this);
  experiments_ = new ExperimentsPage(document_, this);
  for (QWidget* page : std::initializer_list<QWidget*>{train_, compare_, lora_, models_, experiments_})
    pages_->addWidget(page);
  pages_->setFocusPolicy(Qt::ClickFocus);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(pages_);
  connect_pages();
}

Workspace::~Workspace() {
  document_.undo_stack().blockSignals(true);  // who listens may be half gone
}

void Workspace::connect_pages() {
  connect(compare_, &ComparePage::use_rank, this, [this](std::size_t rank) {
    TrainingSettings settings = document_.settings();
    settings.rank = rank;
    document_.set_settings(settings, tr("rank %1").arg(rank));
    show_page(Page::train);
  });
  connect(ratings_, &RatingsHeatmap::message, train_, &TrainPage::message);
  connect(lora_, &LoraPage::message, this, &Workspace::message);
  connect(models_, &ModelsPage::message, this, &Workspace::message);
  connect(experiments_, &ExperimentsPage::message, this, &Workspace::message);
  connect(&player_, &TrainingPlayer::frame_shown, experiments_, &ExperimentsPage::show_frame);
  experiments_->set_run_source([this] { return player_.kept_steps(); });
}

Page Workspace::page() const {
  return static_cast<Page>(pages_->currentIndex());
}

void Workspace::show_page(Page page) {
  if (page != this->page()) pause();  // what is not seen does not train
  pages_->setCurrentIndex(static_cast<int>(page));
  emit page_shown(page);
  take_focus();
}

void Workspace::take_focus() {
  // Space is to play, not to press the first button of the page.
  page() == Page::train ? ratings_->setFocus() : pages_->setFocus();
}

Player* Workspace::shown_player() {
  if (page() == Page::experiments) return experiments_->player();
  if (page() == Page::models && models_->player() != nullptr) return models_->player();
  return page() == Page::lora ? &lora_->player() : &player_;
}

void Workspace::pause() {
  if (Player* player = shown_player()) player->pause();
}

std::vector<const Exportable*> Workspace::exportables() const {
  switch (page()) {
    case Page::train:
      return train_->exportables();
    case Page::compare:
      return compare_->exportables();
    case Page::lora:
      return lora_->exportables();
    case Page::models:
      return models_->exportables();
    case Page::experiments:
      return experiments_->exportables();
  }
  return {};
}

std::vector<ExportMovie> Workspace::movies() const {
  return page() == Page::train ? train_->movies() : std::vector<ExportMovie>();
}

QWidget* Workspace::shown_page() const {
  return pages_->currentWidget();
}

void Workspace::complete(Session& session) const {
  session.run = player_.kept_steps();
  session.shown_step = player_.frame() ? player_.frame()->step() : 0;
}

}  // namespace lora::app
