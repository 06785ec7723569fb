// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/workspace.h"

#include <QCoreApplication>
#include <QEvent>
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
  // Children of the stack from the start: a new parent would have the whole page styled once more.
  ratings_ = new RatingsHeatmap(document_, new HeatmapViewport(this), this);
  train_ = new TrainPage(document_, player_, ratings_, pages_);
  train_->installEventFilter(this);
  pages_->addWidget(train_);
  for (int page = 1; page < page_count; ++page) pages_->addWidget(new QWidget(pages_));
  pages_->setFocusPolicy(Qt::ClickFocus);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(pages_);
  connect(ratings_, &RatingsHeatmap::message, train_, &TrainPage::message);
}

Workspace::~Workspace() {
  document_.undo_stack().blockSignals(true);  // who listens may be half gone
}

ComparePage& Workspace::compare() {
  if (compare_ != nullptr) return *compare_;
  compare_ = new ComparePage(document_, pages_);
  connect(compare_, &ComparePage::use_rank, this, [this](std::size_t rank) {
    TrainingSettings settings = document_.settings();
    settings.rank = rank;
    document_.set_settings(settings, tr("rank %1").arg(rank));
    show_page(Page::train);
  });
  put(Page::compare, compare_);
  return *compare_;
}

LoraPage& Workspace::lora() {
  if (lora_ != nullptr) return *lora_;
  lora_ = new LoraPage(pages_);
  connect(lora_, &LoraPage::message, this, &Workspace::message);
  put(Page::lora, lora_);
  return *lora_;
}

ModelsPage& Workspace::models() {
  if (models_ != nullptr) return *models_;
  models_ = new ModelsPage(pages_);
  connect(models_, &ModelsPage::message, this, &Workspace::message);
  connect(models_, &ModelsPage::part_made, this, &Workspace::grown);
  put(Page::models, models_);
  return *models_;
}

ExperimentsPage& Workspace::experiments() {
  if (experiments_ != nullptr) return *experiments_;
  experiments_ = new ExperimentsPage(document_, pages_);
  connect(experiments_, &ExperimentsPage::message, this, &Workspace::message);
  connect(experiments_, &ExperimentsPage::experiment_made, this, &Workspace::grown);
  connect(&player_, &TrainingPlayer::frame_shown, experiments_, &ExperimentsPage::show_frame);
  experiments_->set_run_source([this] { return player_.kept_steps(); });
  if (player_.frame()) experiments_->show_frame(player_.frame());
  put(Page::experiments, experiments_);
  return *experiments_;
}

QWidget& Workspace::made(Page page) {
  switch (page) {
    case Page::train:
      break;
    case Page::compare:
      return compare();
    case Page::lora:
      return lora();
    case Page::models:
      return models();
    case Page::experiments:
      return experiments();
  }
  return *train_;
}

void Workspace::put(Page page, QWidget* widget) {
  const int index = static_cast<int>(page);
  QWidget* placeholder = pages_->widget(index);
  pages_->insertWidget(index, widget);
  pages_->removeWidget(placeholder);
  delete placeholder;
  widget->installEventFilter(this);
  emit page_made(page);
  emit grown();
}

bool Workspace::has(Page page) const {
  switch (page) {
    case Page::train:
      return true;
    case Page::compare:
      return compare_ != nullptr;
    case Page::lora:
      return lora_ != nullptr;
    case Page::models:
      return models_ != nullptr;
    case Page::experiments:
      return experiments_ != nullptr;
  }
  return false;
}

bool Workspace::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::LanguageChange && watched != pages_->currentWidget()) {
    stale_.insert(static_cast<QWidget*>(watched));
    return true;
  }
  return QWidget::eventFilter(watched, event);
}

Page Workspace::page() const {
  return static_cast<Page>(pages_->currentIndex());
}

void Workspace::show_page(Page page) {
  if (page != this->page()) pause();  // what is not seen does not train
  QWidget& widget = made(page);
  pages_->setCurrentIndex(static_cast<int>(page));
  if (stale_.remove(&widget)) {
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&widget, &change);
  }
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
