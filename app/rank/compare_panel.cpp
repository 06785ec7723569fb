// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rank/compare_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "app/controls/panel_section.h"
#include "app/controls/segmented_switch.h"
#include "app/rank/sweep_texts.h"
#include "core/rank/rank_list.h"

namespace lora::app {
namespace {

constexpr Method methods[] = {Method::gradient_descent, Method::momentum, Method::adam, Method::als,
                              Method::sgd};

}  // namespace

ComparePanel::ComparePanel(QWidget* parent) : QWidget(parent), clock_(new QTimer(this)) {
  setAttribute(Qt::WA_StyledBackground);
  set_role(this, "panel");
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(16, 16, 16, 16);
  layout->setSpacing(10);
  build_choices();
  build_run();
  connect(clock_, &QTimer::timeout, this, &ComparePanel::show_counts);
  retranslate();
  show_idle({});
  set_export_enabled(false);
}

void ComparePanel::build_choices() {
  choices_ = new PanelSection(this);
  ranks_ = new QLineEdit(this);
  ranks_->setObjectName(QStringLiteral("ranks"));
  ranks_->setAlignment(Qt::AlignRight);
  ranks_label_ = choices_->add_row(ranks_);
  ranks_error_ = new QLabel(this);
  ranks_error_->setObjectName(QStringLiteral("ranks_error"));
  ranks_error_->setWordWrap(true);
  set_role(ranks_error_, "error");
  ranks_error_->hide();
  choices_->add_wide(ranks_error_);
  seeds_ = new QSpinBox(this);
  seeds_->setObjectName(QStringLiteral("seeds"));
  seeds_->setRange(1, 50);
  seeds_->setValue(5);
  seeds_label_ = choices_->add_row(seeds_);
  hidden_ = new QSpinBox(this);
  hidden_->setObjectName(QStringLiteral("hidden"));
  hidden_->setRange(0, 90);
  hidden_label_ = choices_->add_row(hidden_);
  method_label_ = new QLabel(this);
  method_ = new QComboBox(this);
  method_->setObjectName(QStringLiteral("method"));
  for (std::size_t k = 0; k < std::size(methods); ++k) method_->addItem({});
  method_label_->setBuddy(method_);
  choices_->add_wide(method_label_);
  choices_->add_wide(method_);
  step_limit_ = new QSpinBox(this);
  step_limit_->setObjectName(QStringLiteral("step_limit"));
  step_limit_->setRange(1, 1'000'000);
  step_limit_->setSingleStep(1000);
  step_limit_->setValue(static_cast<int>(SweepSettings{}.step_limit));
  step_limit_label_ = choices_->add_row(step_limit_);
  stop_when_converged_ = new QCheckBox(this);
  stop_when_converged_->setChecked(true);
  choices_->add_wide(stop_when_converged_);
  for (QSpinBox* box : {seeds_, hidden_, step_limit_}) box->setAlignment(Qt::AlignRight);
  connect(ranks_, &QLineEdit::textChanged, this, &ComparePanel::check_ranks);
  connect(ranks_, &QLineEdit::returnPressed, this, [this] {
    if (!running_) emit compare_requested();
  });
  layout()->addWidget(choices_);
}

void ComparePanel::build_run() {
  compare_ = new QPushButton(this);
  compare_->setObjectName(QStringLiteral("compare"));
  set_role(compare_, "primary");
  connect(compare_, &QPushButton::clicked, this,
          [this] { running_ ? emit cancel_requested() : emit compare_requested(); });
  auto* progress = new QGridLayout;
  runs_ = new QLabel(this);
  runs_->setObjectName(QStringLiteral("runs"));
  time_ = new QLabel(this);
  time_->setAlignment(Qt::AlignRight);
  bar_ = new QProgressBar(this);
  bar_->setTextVisible(false);
  progress->addWidget(runs_, 0, 0);
  progress->addWidget(time_, 0, 1);
  progress->addWidget(bar_, 1, 0, 1, 2);
  note_ = new QLabel(this);
  note_->setWordWrap(true);
  set_role(note_, "muted");
  axis_section_ = new PanelSection(this);
  axis_ = new SegmentedSwitch(2, 2, axis_section_);
  axis_->setObjectName(QStringLiteral("axis"));
  axis_section_->add_wide(axis_);
  build_export();
  connect(axis_, &SegmentedSwitch::chosen, this, &ComparePanel::axis_changed);
  auto* column = static_cast<QVBoxLayout*>(layout());
  column->addWidget(compare_);
  column->addLayout(progress);
  column->addWidget(note_);
  column->addSpacing(6);
  column->addWidget(axis_section_);
  column->addSpacing(6);
  column->addWidget(export_section_);
  column->addStretch(1);
}

void ComparePanel::build_export() {
  export_section_ = new PanelSection(this);
  auto* boxes = new QWidget(export_section_);
  auto* grid = new QGridLayout(boxes);
  grid->setContentsMargins(0, 0, 0, 0);
  for (const ExportFormat format :
       {ExportFormat::png, ExportFormat::svg, ExportFormat::pdf, ExportFormat::csv}) {
    auto* box = new QCheckBox(suffix_of(format).toUpper(), boxes);
    box->setChecked(format == ExportFormat::png || format == ExportFormat::csv);
    connect(box, &QCheckBox::toggled, this, &ComparePanel::show_exportable);
    const int place = static_cast<int>(formats_.size());
    grid->addWidget(box, place / 2, place % 2);
    formats_.emplace_back(format, box);
  }
  export_section_->add_wide(boxes);
  export_all_ = new QPushButton(this);
  export_all_->setObjectName(QStringLiteral("export_all"));
  export_section_->add_wide(export_all_);
  connect(export_all_, &QPushButton::clicked, this, &ComparePanel::export_all_requested);
}

std::vector<ExportFormat> ComparePanel::export_formats() const {
  std::vector<ExportFormat> chosen;
  for (const auto& [format, box] : formats_) {
    if (box->isChecked()) chosen.push_back(format);
  }
  return chosen;
}

void ComparePanel::show_exportable() {
  export_all_->setEnabled(can_export_ && !export_formats().empty());
}

std::size_t ComparePanel::highest_rank() const {
  return std::max<std::size_t>(1, std::min(users_, movies_));
}

void ComparePanel::follow(const RatingTable& table, const TrainingSettings& settings) {
  users_ = table.users();
  movies_ = table.movies();
  const QString before = suggestion_;
  suggestion_ = QString::fromStdString(format_rank_list(suggested_ranks(users_, movies_)));
  if (!followed_ || ranks_->text() == before) ranks_->setText(suggestion_);
  if (!followed_ || settings.hidden_percent != session_settings_.hidden_percent) {
    hidden_->setValue(qRound(settings.hidden_percent));
  }
  if (!followed_ || settings.method != session_settings_.method) {
    method_->setCurrentIndex(
        static_cast<int>(std::find(std::begin(methods), std::end(methods), settings.method) - methods));
  }
  session_settings_ = settings;
  followed_ = true;
  compare_->setEnabled(table.seen_count() > 0);
  check_ranks();
}

void ComparePanel::set_up(const QString& ranks, std::size_t seeds) {
  ranks_->setText(ranks);
  seeds_->setValue(static_cast<int>(seeds));
}

std::optional<SweepSettings> ComparePanel::sweep_settings() {
  const auto ranks = parse_rank_list(ranks_->text().toStdString(), highest_rank());
  if (!ranks) {
    check_ranks();
    ranks_->setFocus();
    ranks_->selectAll();
    return std::nullopt;
  }
  SweepSettings sweep;
  sweep.ranks = *ranks;
  sweep.seeds = static_cast<std::size_t>(seeds_->value());
  sweep.training = session_settings_;
  const Method method = methods[std::max(0, method_->currentIndex())];
  if (method != session_settings_.method) {
    // A rate that suits one method does not suit another.
    sweep.training.method = method;
    sweep.training.learning_rate.reset();
  }
  if (hidden_->value() != qRound(session_settings_.hidden_percent)) {
    sweep.training.hidden_percent = hidden_->value();
  }
  sweep.step_limit = static_cast<std::size_t>(step_limit_->value());
  if (!stop_when_converged_->isChecked()) {
    sweep.convergence.window = sweep.step_limit + 1;
    sweep.convergence.negligible_rmse = 0.0;
  }
  return sweep;
}

void ComparePanel::check_ranks() {
  const auto ranks = parse_rank_list(ranks_->text().toStdString(), highest_rank());
  ranks_error_->setVisible(!ranks);
  ranks_error_->setText(ranks ? QString() : SweepTexts::rank_list_error(ranks.error()));
}

void ComparePanel::show_running() {
  running_ = true;
  done_ = 0;
  total_ = 0;
  bar_->setRange(0, 0);  // until the first run is done: busy
  elapsed_.start();
  clock_->start(100);
  retranslate();
}

void ComparePanel::show_progress(int done, int total) {
  done_ = done;
  total_ = total;
  bar_->setRange(0, total);
  bar_->setValue(done);
  show_counts();
}

void ComparePanel::show_idle(const QString& text) {
  running_ = false;
  clock_->stop();
  if (total_ == 0) bar_->setRange(0, 1);
  retranslate();
  time_->setText(text);
}

void ComparePanel::show_counts() {
  runs_->setText(total_ > 0 ? tr("%1 of %2 runs").arg(done_).arg(total_) : QString());
  if (running_) time_->setText(SweepTexts::duration(static_cast<double>(elapsed_.elapsed()) / 1e3));
}

bool ComparePanel::logarithmic() const {
  return axis_->current() == 0;
}

void ComparePanel::set_export_enabled(bool enabled) {
  can_export_ = enabled;
  show_exportable();
}

void ComparePanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void ComparePanel::retranslate() {
  choices_->set_heading(tr("Ranks to compare"));
  ranks_label_->setText(tr("Ranks"));
  ranks_->setToolTip(tr("A range like 1-6 or a list like 1, 2, 4, 8"));
  seeds_label_->setText(tr("Seeds per rank"));
  seeds_->setToolTip(tr("Each rank is trained this many times, from different random starts"));
  hidden_label_->setText(tr("Hidden ratings"));
  hidden_->setToolTip(tr("Share of the ratings kept out of training, to test the guesses with"));
  hidden_->setSuffix(tr(" %"));
  method_label_->setText(tr("Method"));
  const QString names[] = {tr("Gradient descent"), tr("Momentum"), tr("Adam"),
                           tr("Alternating least squares"), tr("SGD (stochastic)")};
  for (int k = 0; k < method_->count(); ++k) method_->setItemText(k, names[k]);
  step_limit_label_->setText(tr("Step limit"));
  step_limit_->setToolTip(tr("A run stops here at the latest"));
  stop_when_converged_->setText(tr("Stop when converged"));
  stop_when_converged_->setToolTip(tr("A run stops as soon as its error no longer falls"));
  compare_->setText(running_ ? tr("Cancel") : tr("Compare"));
  note_->setText(
      tr("Hidden ratings and method here are for this comparison only. "
         "Everything else is as on the Train page."));
  axis_section_->set_heading(tr("Axis"));
  axis_->set_texts({tr("Log"), tr("Linear")},
                   {tr("Each grid line is ten times the one below"), tr("Equal distances, from zero")});
  axis_->setAccessibleName(tr("Axis of the error charts"));
  export_section_->set_heading(tr("Export"));
  export_all_->setText(tr("Export all charts…"));
  bar_->setAccessibleName(tr("Progress of the comparison"));
  const std::pair<QWidget*, QLabel*> names_of[] = {{ranks_, ranks_label_},
                                                   {seeds_, seeds_label_},
                                                   {hidden_, hidden_label_},
                                                   {method_, method_label_},
                                                   {step_limit_, step_limit_label_}};
  for (const auto& [control, label] : names_of) {
    control->setAccessibleName(label->text());
  }
  check_ranks();
  show_counts();
}

}  // namespace lora::app
