// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/experiments/experiments_page.h"

#include <QEvent>
#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <algorithm>
#include <stdexcept>

#include "app/controls/panel_section.h"
#include "app/controls/segmented_switch.h"
#include "app/controls/spot.h"
#include "app/playback/player.h"

namespace lora::app {
namespace {

constexpr int narrowest_hint = 45;  // characters

}  // namespace

ExperimentsPage::ExperimentsPage(SessionDocument& document, QWidget* parent,
                                 std::vector<ExperimentEntry> entries)
    : QWidget(parent),
      document_(document),
      entries_(std::move(entries)),
      made_(entries_.size(), nullptr),
      switch_(new SegmentedSwitch(static_cast<int>(entries_.size()),
                                  std::max(1, static_cast<int>(entries_.size())), this)),
      hint_(new QLabel(this)),
      header_(new QBoxLayout(QBoxLayout::LeftToRight)),
      stack_(new QStackedLayout) {
  switch_->setObjectName("experiment_switch");
  set_spot(switch_, "experiment_switch");
  set_role(hint_, "muted");
  hint_->setWordWrap(true);
  header_->setContentsMargins(16, 8, 16, 4);
  header_->addWidget(switch_, 0, Qt::AlignLeft);
  header_->addWidget(hint_, 1);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addLayout(header_);
  auto* exhibit = new QWidget(this);
  exhibit->setLayout(stack_);
  layout->addWidget(exhibit, 1);
  connect(switch_, &SegmentedSwitch::chosen, this, &ExperimentsPage::choose);
  retranslate();
}

void ExperimentsPage::show_experiment(const QString& id) {
  const auto found = std::find_if(entries_.begin(), entries_.end(),
                                  [&](const ExperimentEntry& entry) { return entry.id == id; });
  if (found == entries_.end()) throw std::invalid_argument("ExperimentsPage: no experiment has this id");
  const int index = static_cast<int>(found - entries_.begin());
  if (index == switch_->current()) return;
  switch_->set_current(index);
  choose(index);
}

Experiment* ExperimentsPage::experiment() const {
  const int index = switch_->current();
  return index < 0 ? nullptr : made_[static_cast<std::size_t>(index)];
}

QString ExperimentsPage::experiment_id() const {
  const int index = switch_->current();
  return index < 0 ? QString() : entries_[static_cast<std::size_t>(index)].id;
}

Player* ExperimentsPage::player() const {
  return experiment() ? experiment()->player() : nullptr;
}

std::vector<const Exportable*> ExperimentsPage::exportables() const {
  return experiment() ? experiment()->exportables() : std::vector<const Exportable*>();
}

void ExperimentsPage::show_frame(const FramePtr& frame) {
  frame_ = frame;
  if (isVisible() && experiment()) experiment()->show_frame(frame_);
}

void ExperimentsPage::set_run_source(const RunSource& source) {
  run_source_ = source;
  for (Experiment* made : made_) {
    if (made) made->set_run_source(run_source_);
  }
}

void ExperimentsPage::choose(int index) {
  auto* left = qobject_cast<Experiment*>(stack_->currentWidget());
  if (left && left != made_[static_cast<std::size_t>(index)]) {
    if (Player* player = left->player()) player->pause();
    left->set_on_screen(false);
  }
  retranslate();
  if (isVisible()) bring_up();
  emit experiment_shown();
}

void ExperimentsPage::bring_up() {
  if (switch_->current() < 0) return;
  const auto index = static_cast<std::size_t>(switch_->current());
  if (!made_[index]) make(index);
  stack_->setCurrentWidget(made_[index]);
  made_[index]->set_on_screen(true);
  if (frame_) made_[index]->show_frame(frame_);
}

void ExperimentsPage::make(std::size_t index) {
  Experiment* made = entries_[index].make(document_, this);
  made_[index] = made;
  stack_->addWidget(made);
  connect(made, &Experiment::message, this, &ExperimentsPage::message);
  if (run_source_) made->set_run_source(run_source_);
  emit experiment_made();
}

void ExperimentsPage::retranslate() {
  QStringList titles;
  QStringList hints;
  for (const ExperimentEntry& entry : entries_) {
    titles.append(entry.title());
    hints.append(entry.hint());
  }
  switch_->set_texts(titles, hints);
  switch_->setAccessibleName(tr("Experiments"));
  hint_->setText(hints.value(switch_->current()));
}

void ExperimentsPage::place_hint() {
  const int room = width() - switch_->sizeHint().width();
  const bool beside = room > narrowest_hint * fontMetrics().averageCharWidth();
  header_->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  header_->setSpacing(beside ? 16 : 4);
}

void ExperimentsPage::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  place_hint();
}

void ExperimentsPage::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  bring_up();
}

void ExperimentsPage::hideEvent(QHideEvent* event) {
  QWidget::hideEvent(event);
  if (experiment()) experiment()->set_on_screen(false);
}

void ExperimentsPage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) place_hint();
  QWidget::changeEvent(event);
}

}  // namespace lora::app
