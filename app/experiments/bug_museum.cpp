// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/experiments/bug_museum.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>
#include <array>

#include "app/controls/number_box.h"
#include "app/controls/segmented_switch.h"
#include "app/experiments/bug_exhibit_view.h"
#include "app/theme/page_area.h"

namespace lora::app {
namespace {

constexpr std::array scales = {0.25, 0.5, 2.0, 4.0};
constexpr int chosen_scale = 3;
constexpr int patience_ms = 200;  // shorter waits would only flicker

}  // namespace

BugMuseum::BugMuseum(SessionDocument& document, QWidget* parent)
    : Experiment(parent),
      document_(document),
      runner_(new BugRunner(this)),
      switch_(new SegmentedSwitch(bug_count, bug_count, this)),
      scale_row_(new QWidget(this)),
      scale_label_(new QLabel(scale_row_)),
      scale_(new SegmentedSwitch(int(scales.size()), int(scales.size()), scale_row_)),
      story_(new QLabel(this)),
      wait_timer_(new QTimer(this)) {
  switch_->setObjectName("bug_switch");
  scale_->setObjectName("scale_switch");
  scale_->set_current(chosen_scale);
  auto* area = new PageArea(this);
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area->setFocusPolicy(Qt::NoFocus);
  area->setWidget(make_stage());
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(area);
  connect(switch_, &SegmentedSwitch::chosen, this, &BugMuseum::reproduce_chosen);
  connect(scale_, &SegmentedSwitch::chosen, this, &BugMuseum::reproduce_chosen);
  wait_timer_->setSingleShot(true);
  wait_timer_->setInterval(patience_ms);
  connect(wait_timer_, &QTimer::timeout, this, &BugMuseum::show_waiting);
  connect(runner_, &BugRunner::found, this, &BugMuseum::show_bug);
  connect(&document_, &SessionDocument::changed, this, [this] {
    if (on_screen_) reproduce_chosen();
  });
  retranslate();
}

QWidget* BugMuseum::make_stage() {
  auto* stage = new QWidget(this);
  exhibit_ = new BugExhibitView(stage);
  story_->setObjectName("bug_story");
  story_->setWordWrap(true);
  auto* scale_line = new QHBoxLayout(scale_row_);
  scale_line->setContentsMargins(0, 0, 0, 0);
  scale_line->addWidget(scale_label_);
  scale_line->addWidget(scale_);
  auto* head = new QHBoxLayout;
  head->addWidget(switch_);
  head->addStretch(1);
  head->addWidget(scale_row_);
  auto* column = new QVBoxLayout(stage);
  column->setContentsMargins(16, 4, 16, 12);
  column->setSpacing(8);
  column->addLayout(head);
  column->addWidget(story_);
  column->addWidget(exhibit_, 1);
  column->addStretch(0);
  return stage;
}

QString BugMuseum::title_text() {
  return tr("Bug museum");
}

QString BugMuseum::hint_text() {
  return tr("Five mistakes people really made, made again live, and how to recognise them.");
}

std::vector<const Exportable*> BugMuseum::exportables() const {
  if (!bug_ || exhibit_->isHidden()) return {};
  return exhibit_->exportables();
}

void BugMuseum::set_on_screen(bool shown) {
  on_screen_ = shown;
  if (shown) reproduce_chosen();
}

BugKind BugMuseum::kind() const {
  return static_cast<BugKind>(switch_->current());
}

double BugMuseum::scale() const {
  return scales.at(static_cast<std::size_t>(scale_->current()));
}

void BugMuseum::reproduce_chosen() {
  BugRequest request{.kind = kind()};
  //: The language of the tiny model's words, "en" or "zh": as the language of this translation.
  const QString code = tr("en", "language code of the tiny model");
  request.language = language_of(code.toStdString()).value_or(ToyLanguage::english);
  // What plays no part in a mistake must not start it again.
  if (request.kind == BugKind::double_scale) request.scale = scale();
  if (request.kind == BugKind::overgrown_rank) {
    request.table = document_.session().table;
    request.settings = document_.settings();
  }
  if (request == request_) return;
  request_ = request;
  bug_.reset();
  scale_row_->setVisible(request.kind == BugKind::double_scale);
  runner_->start(request);
  wait_timer_->start();
}

void BugMuseum::show_bug(const BugCasePtr& bug) {
  bug_ = bug;
  wait_timer_->stop();
  show_exhibit();
}

void BugMuseum::show_waiting() {
  story_->setText(tr("Making this mistake again…"));
  exhibit_->hide();
}

void BugMuseum::show_exhibit() {
  if (!bug_) return;
  BugExhibit exhibit = exhibit_of(*bug_);
  story_->setText(exhibit.story);
  const bool has_numbers = !exhibit.numbers.rows.empty();
  exhibit_->setVisible(has_numbers);
  if (has_numbers) exhibit_->show_exhibit(std::move(exhibit));
}

void BugMuseum::retranslate() {
  QStringList names;
  for (int k = 0; k < bug_count; ++k) names.append(bug_name(static_cast<BugKind>(k)));
  switch_->set_texts(names);
  switch_->setAccessibleName(tr("Mistakes"));
  scale_label_->setText(QStringLiteral("α/r"));
  QStringList numbers;
  for (const double value : scales) numbers.append(short_number(value, 3));
  scale_->set_texts(numbers);
  scale_->setAccessibleName(tr("Scale of the correction, α/r"));
  show_exhibit();
  if (on_screen_) reproduce_chosen();
}

void BugMuseum::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  Experiment::changeEvent(event);
}

}  // namespace lora::app
