// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/experiments/turn_experiment.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>
#include <cmath>

#include "app/charts/chart_view.h"
#include "app/controls/panel_section.h"
#include "app/controls/side_panel.h"
#include "app/controls/spot.h"
#include "app/experiments/background_job.h"
#include "app/experiments/notice_row.h"
#include "app/experiments/turn_board.h"
#include "app/experiments/turn_dial.h"
#include "app/experiments/turn_map_spec.h"
#include "app/heatmap/number_text.h"
#include "core/training/whole_run.h"

namespace lora::app {
namespace {

// The slider's unit: a tenth of a doubling, so that its ends are 4 and a quarter.
double stretch_of(int slider) {
  return std::exp2(slider / 10.0);
}

/// A size that may be rounding noise: as it is, never rounded to 0.
QString exact_size(double value) {
  return value == 0.0 ? TurnExperiment::tr("0, exactly") : QString::number(value, 'e', 1);
}

}  // namespace

TurnExperiment::TurnExperiment(SessionDocument& document, QWidget* parent)
    : Experiment(parent),
      document_(document),
      job_(new BackgroundJob(this)),
      notice_(new QLabel(this)),
      train_copy_(new QPushButton(this)) {
  notice_->setObjectName("turn_notice");
  notice_->setWordWrap(true);
  train_copy_->setObjectName("turn_train_copy");
  set_role(train_copy_, "primary");
  offer_ = new NoticeRow(notice_, {train_copy_}, this);
  stage_ = make_stage();
  auto* main = new QVBoxLayout;
  main->setContentsMargins(16, 4, 16, 10);
  main->addWidget(offer_);
  main->addWidget(stage_, 1);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  row->addLayout(main, 1);
  row->addWidget(make_panel());
  connect(&document_, &SessionDocument::changed, this, &TurnExperiment::session_changed);
  connect(train_copy_, &QPushButton::clicked, this, &TurnExperiment::train_copy);
  connect(job_, &BackgroundJob::ended, this, &TurnExperiment::show_state);
  connect(job_, &BackgroundJob::failed, this, [this](const QString& reason) {
    failure_ = reason;
    show_state();
  });
  connect(dial_, &QDial::valueChanged, this, &TurnExperiment::set_degrees);
  connect(degrees_, &QSpinBox::valueChanged, this, &TurnExperiment::set_degrees);
  connect(stretch_, &QSlider::valueChanged, this, &TurnExperiment::draw);
  connect(back_, &QPushButton::clicked, this, [this] {
    stretch_->setValue(0);
    set_degrees(0);
  });
  retranslate();
}

QWidget* TurnExperiment::make_stage() {
  auto* stage = new QWidget(this);
  board_ = new TurnBoard(stage);
  map_ = new ChartView(stage);
  story_ = new QLabel(stage);
  story_->setObjectName("turn_story");
  story_->setWordWrap(true);
  set_role(story_, "callout");
  set_spot(story_, "turn_story");
  set_spot(board_, "turn_board");
  set_spot(map_, "turn_map");
  auto* column = new QVBoxLayout(stage);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(story_);
  auto* row = new QHBoxLayout;
  row->addWidget(board_, 4);
  row->addWidget(map_, 3);
  column->addLayout(row, 1);
  return stage;
}

SidePanel* TurnExperiment::make_panel() {
  auto* panel = new SidePanel(this);
  turn_section_ = new PanelSection(panel);
  dial_ = new TurnDial(turn_section_);
  degrees_ = new QSpinBox(turn_section_);
  stretch_ = new QSlider(Qt::Horizontal, turn_section_);
  back_ = new QPushButton(turn_section_);
  dial_->setObjectName("turn_dial");
  degrees_->setObjectName("turn_degrees");
  stretch_->setObjectName("turn_stretch");
  back_->setObjectName("turn_back");
  degrees_->setRange(-180, 180);
  degrees_->setWrapping(true);
  degrees_->setSuffix(QStringLiteral("°"));
  degrees_->setAlignment(Qt::AlignRight);
  stretch_->setRange(-20, 20);
  stretch_->setPageStep(5);
  turn_section_->add_wide(dial_);
  degrees_label_ = turn_section_->add_row(degrees_);
  stretch_row_ = turn_section_->add_value();
  turn_section_->add_wide(stretch_);
  turn_section_->add_wide(back_);
  result_section_ = new PanelSection(panel);
  factors_row_ = result_section_->add_value();
  guess_row_ = result_section_->add_value();
  factors_row_.second->setObjectName("turn_factor_change");
  guess_row_.second->setObjectName("turn_guess_change");
  set_spot(turn_section_, "turn_dial");
  set_spot(result_section_, "turn_result");
  panel->add_section(turn_section_);
  panel->add_section(result_section_);
  panel->add_stretch();
  return panel;
}

void TurnExperiment::session_changed(SessionChange change) {
  if (change == SessionChange::labels) return;
  job_->cancel();
  copy_.reset();
  failure_.clear();
  choose_source();
}

void TurnExperiment::show_frame(const FramePtr& frame) {
  train_page_ = frame;
  choose_source();
}

void TurnExperiment::set_on_screen(bool on_screen) {
  if (!on_screen) job_->cancel();
}

void TurnExperiment::choose_source() {
  source_ = train_page_ && train_page_->rank() == 2 ? train_page_ : copy_;
  draw();
}

void TurnExperiment::train_copy() {
  if (job_->is_running()) {
    job_->cancel();
    return;
  }
  failure_.clear();
  TrainingSettings settings = document_.settings();
  settings.rank = 2;
  job_->start([this, settings, table = document_.session().table,
               old = document_.session().old_ratings](const std::stop_token& stop) -> BackgroundJob::Finish {
    auto run = train_whole_run(table, settings, old, stop);
    if (!run) return {};
    return [this, copy = std::make_shared<const Frame>(run->steps.back(), run->problem)] {
      copy_ = copy;
      choose_source();
    };
  });
  show_state();
}

void TurnExperiment::set_degrees(int degrees) {
  const QSignalBlocker block_dial(dial_), block_box(degrees_);
  dial_->setValue(degrees);
  degrees_->setValue(degrees);
  draw();
}

void TurnExperiment::draw() {
  if (source_) {
    const Factors& before = source_->snapshot().factors;
    Snapshot snapshot;
    snapshot.step = source_->step();
    snapshot.factors = turned(before, {double(degrees_->value()), stretch_of(stretch_->value())});
    difference_ = largest_difference(before, snapshot.factors);
    factors_row_.second->setText(number_text(largest_entry_difference(before, snapshot.factors), 3));
    guess_row_.second->setText(exact_size(difference_));
    const auto problem = source_->shared_problem();
    const auto frame =
        std::make_shared<const Frame>(std::make_shared<const Snapshot>(std::move(snapshot)), problem);
    board_->show_frame(frame);
    map_->set_spec(turn_map_spec(frame));
  }
  show_state();
}

void TurnExperiment::show_state() {
  const bool is_copy = source_ && source_ == copy_;
  stage_->setVisible(source_ != nullptr);
  for (QWidget* control : std::initializer_list<QWidget*>{dial_, degrees_, stretch_, back_})
    control->setEnabled(source_ != nullptr);
  if (!source_) {
    factors_row_.second->setText(QStringLiteral("–"));
    guess_row_.second->setText(QStringLiteral("–"));
  }
  stretch_row_.second->setText(QStringLiteral("× ") + number_text(stretch_of(stretch_->value()), 2));
  const QString rank = QString::number(train_page_ ? train_page_->rank() : document_.settings().rank);
  QString text;
  if (is_copy) {
    text = tr("This is a copy of your table, trained here at rank 2. Your own run at rank %1 is untouched.")
               .arg(rank);
  } else if (!source_) {
    text = tr("The dial turns two latent dimensions, and the run on the Train page has rank %1. Set the rank "
              "to 2 "
              "there, or look at a copy of the table trained here at rank 2: your own run stays as it is.")
               .arg(rank);
  }
  if (!failure_.isEmpty()) text += QLatin1Char('\n') + tr("The copy could not be trained: %1").arg(failure_);
  notice_->setText(text);
  offer_->setVisible(!text.isEmpty());
  train_copy_->setText(job_->is_running() ? tr("Cancel") : tr("Train a copy at rank 2"));
  train_copy_->setVisible(!source_);
  train_copy_->setEnabled(document_.table().seen_count() > 0);
}

std::vector<const Exportable*> TurnExperiment::exportables() const {
  if (!source_) return {};
  const auto maps = board_->maps();
  return {maps[0], maps[1], maps[2], map_};
}

QString TurnExperiment::hint_text() {
  return tr("Turn A and B together: every number in them changes, the guess does not.");
}

void TurnExperiment::retranslate() {
  turn_section_->set_heading(tr("Turn A and B"));
  dial_->setAccessibleName(tr("Angle the latent dimensions are turned by"));
  dial_->setToolTip(tr("Drag, or use the arrow keys; Home goes back to 0°"));
  degrees_label_->setText(tr("Angle"));
  degrees_->setAccessibleName(tr("Angle in degrees"));
  stretch_row_.first->setText(tr("Stretch"));
  stretch_->setAccessibleName(tr("Stretch of latent dimension 1 in A"));
  stretch_->setToolTip(tr(
      "Also allowed: A·G and G⁻¹·B with any G that can be undone. Here the first column of A becomes so much "
      "larger and the first row of B so much smaller; the second the other way round."));
  back_->setText(tr("Back to 0°"));
  result_section_->set_heading(tr("What has changed"));
  factors_row_.first->setText(tr("In A and B, up to"));
  guess_row_.first->setText(tr("In the guess, up to"));
  guess_row_.first->setToolTip(
      tr("The largest difference of a guess, in stars. What is not 0 is rounding of the "
         "computer's numbers, which have 16 digits."));
  story_->setText(
      tr("Tastes are directions, not names: A·Q and Qᵀ·B give the same guess for every angle, so "
         "no latent dimension “is” action or romance. What counts is how users and movies lie to "
         "each other."));
  show_state();
}

void TurnExperiment::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    draw();
  }
  Experiment::changeEvent(event);
}

}  // namespace lora::app
