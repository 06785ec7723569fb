// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/experiments/branch_panel.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QStackedWidget>
#include <algorithm>

#include "app/controls/number_box.h"
#include "app/controls/panel_section.h"
#include "app/controls/segmented_switch.h"
#include "app/experiments/branch_report.h"
#include "app/heatmap/number_text.h"

namespace lora::app {
namespace {

constexpr int method_count = 5;
constexpr int most_steps = 20'000;
constexpr double usual_factor = 2.0;  // of the run's rate: a change one can see

}  // namespace

BranchPanel::BranchPanel(QWidget* parent) : SidePanel(parent) {
  build_from();
  build_change();
  build_try();
  add_section(from_section_);
  add_section(change_section_);
  add_section(try_section_);
  add_stretch();
  retranslate();
}

void BranchPanel::build_from() {
  from_section_ = new PanelSection(this);
  from_ = new QSlider(Qt::Horizontal, from_section_);
  from_->setObjectName("branch_from");
  from_->setRange(0, 0);
  step_row_ = from_section_->add_value();
  from_section_->add_wide(from_);
  error_row_ = from_section_->add_value();
  step_row_.second->setObjectName("branch_from_step");
  connect(from_, &QSlider::valueChanged, this, [this] {
    show_from();
    emit from_changed();
  });
}

void BranchPanel::build_change() {
  change_section_ = new PanelSection(this);
  kind_ = new SegmentedSwitch(3, 3, change_section_);
  kind_->setObjectName("branch_kind");
  choices_ = new QStackedWidget(change_section_);
  rate_ = new NumberBox(choices_);
  rank_ = new SegmentedSwitch(2, 2, choices_);
  method_ = new QComboBox(choices_);
  rate_->setObjectName("branch_rate");
  rank_->setObjectName("branch_rank");
  method_->setObjectName("branch_method");
  rate_->setRange(1e-9, 1e6);
  for (int k = 0; k < method_count; ++k) method_->addItem({});
  method_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  method_->setMinimumContentsLength(13);
  rank_->set_current(1);
  for (QWidget* choice : std::initializer_list<QWidget*>{rate_, rank_, method_}) choices_->addWidget(choice);
  choices_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  change_note_ = new QLabel(change_section_);
  change_note_->setWordWrap(true);
  set_role(change_note_, "muted");
  kind_->set_current(rank);
  change_section_->add_wide(kind_);
  change_section_->add_wide(choices_);
  change_section_->add_wide(change_note_);
  connect(kind_, &SegmentedSwitch::chosen, this, &BranchPanel::show_change);
  connect(rank_, &SegmentedSwitch::chosen, this, &BranchPanel::show_change);
  connect(method_, &QComboBox::activated, this, &BranchPanel::show_change);
}

void BranchPanel::build_try() {
  try_section_ = new PanelSection(this);
  steps_ = new QSpinBox(try_section_);
  steps_->setObjectName("branch_steps");
  steps_->setRange(1, most_steps);
  steps_->setValue(200);
  steps_->setSingleStep(50);
  steps_->setAlignment(Qt::AlignRight);
  try_ = new QPushButton(try_section_);
  try_->setObjectName("branch_try");
  set_role(try_, "primary");
  reason_label_ = new QLabel(try_section_);
  reason_label_->setObjectName("branch_reason");
  reason_label_->setWordWrap(true);
  set_role(reason_label_, "muted");
  steps_label_ = try_section_->add_row(steps_);
  try_section_->add_wide(try_);
  try_section_->add_wide(reason_label_);
  connect(try_, &QPushButton::clicked, this, [this] { running_ ? emit cancelled() : emit asked(); });
}

void BranchPanel::set_run(std::vector<SnapshotPtr> run, std::size_t chosen_step,
                          const TrainingSettings& settings) {
  const bool other_settings = run_.empty() || !(settings == settings_);
  run_ = std::move(run);
  settings_ = settings;
  const auto at =
      std::lower_bound(run_.begin(), run_.end(), chosen_step,
                       [](const SnapshotPtr& kept, std::size_t step) { return kept->step < step; });
  const QSignalBlocker blocker(from_);
  from_->setRange(0, std::max(0, static_cast<int>(run_.size()) - 1));
  from_->setPageStep(std::max(1, static_cast<int>(run_.size()) / 10));
  from_->setValue(static_cast<int>(at - run_.begin()));
  if (other_settings && !run_.empty()) {
    const double present = settings.learning_rate.value_or(run_.back()->learning_rate);
    rate_->setValue(short_number((present > 0.0 ? present : 0.01) * usual_factor, 2).toDouble());
    const int next = (static_cast<int>(settings.method) + 1) % method_count;
    method_->setCurrentIndex(settings.method == Method::gradient_descent ? static_cast<int>(Method::adam)
                                                                         : next);
  }
  show_from();
  show_change();
}

SnapshotPtr BranchPanel::from() const {
  return run_.empty() ? nullptr : run_.at(static_cast<std::size_t>(from_->value()));
}

BranchChange BranchPanel::change() const {
  BranchChange change;
  switch (kind_->current()) {
    case rate:
      change.learning_rate = rate_->value();
      break;
    case method:
      change.method = static_cast<Method>(method_->currentIndex());
      break;
    default:
      change.rank = rank_->current() == 0 ? RankMove::one_less : RankMove::one_more;
  }
  return change;
}

std::size_t BranchPanel::steps() const {
  return static_cast<std::size_t>(steps_->value());
}

void BranchPanel::show_state(bool running, const QString& reason) {
  running_ = running;
  reason_ = reason;
  try_->setText(running ? tr("Cancel") : tr("Try it"));
  const bool same_method =
      kind_->current() == method && method_->currentIndex() == static_cast<int>(settings_.method);
  const bool no_rate = kind_->current() == rate && settings_.method == Method::als;
  const bool no_rank = change().rank == RankMove::one_less && settings_.rank < 2;
  QString text = reason;
  if (text.isEmpty() && same_method) text = tr("The run has this method already.");
  if (text.isEmpty() && no_rate) text = tr("Alternating least squares has no learning rate.");
  if (text.isEmpty() && no_rank) text = tr("Rank 1 has no rank below it.");
  try_->setEnabled(running || text.isEmpty());
  reason_label_->setText(running ? QString() : text);
  reason_label_->setVisible(!running && !text.isEmpty());
}

void BranchPanel::show_from() {
  const SnapshotPtr chosen = from();
  step_row_.second->setText(chosen ? tr("%1 of %2").arg(chosen->step).arg(run_.back()->step)
                                   : QStringLiteral("–"));
  error_row_.second->setText(chosen ? number_text(chosen->rmse, 4) : QStringLiteral("–"));
}

void BranchPanel::show_change() {
  choices_->setCurrentIndex(kind_->current());
  switch (kind_->current()) {
    case rate:
      change_note_->setText(
          tr("Instead of %1.")
              .arg(run_.empty() ? QStringLiteral("–") : short_number(run_.back()->learning_rate)));
      break;
    case method:
      change_note_->setText(
          tr("Instead of %1. The learning rate is chosen anew: one method's rate means nothing "
             "to another.")
              .arg(method_name(settings_.method)));
      break;
    default:
      change_note_->setText(rank_->current() == 1
                                ? tr("A gets a Gaussian column, B a row of zeros: no guess changes at first.")
                                : tr("The latent dimension that adds least to the guess is dropped."));
  }
  show_state(running_, reason_);
}

void BranchPanel::retranslate() {
  from_section_->set_heading(tr("From which step?"));
  step_row_.first->setText(tr("From step"));
  error_row_.first->setText(tr("RMSE there"));
  from_->setAccessibleName(tr("Step to branch from"));
  from_->setToolTip(tr("Any kept step of the run on the Train page"));
  change_section_->set_heading(tr("What if?"));
  kind_->set_texts({tr("Rate"), tr("Rank"), tr("Method")});
  kind_->setAccessibleName(tr("What is changed"));
  rate_->setAccessibleName(tr("Learning rate of the branch"));
  rank_->set_texts({tr("r − 1"), tr("r + 1")});
  rank_->setAccessibleName(tr("Rank of the branch"));
  for (int k = 0; k < method_count; ++k) method_->setItemText(k, method_name(static_cast<Method>(k)));
  method_->setAccessibleName(tr("Method of the branch"));
  try_section_->set_heading(tr("Train both on"));
  steps_label_->setText(tr("Steps"));
  show_from();
  show_change();
}

void BranchPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  SidePanel::changeEvent(event);
}

}  // namespace lora::app
