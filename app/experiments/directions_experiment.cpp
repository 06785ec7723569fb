// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/experiments/directions_experiment.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <algorithm>

#include "app/charts/chart_view.h"
#include "app/controls/panel_section.h"
#include "app/controls/segmented_switch.h"
#include "app/controls/spot.h"
#include "app/document/data_source.h"
#include "app/experiments/background_job.h"
#include "app/experiments/direction_report.h"
#include "app/experiments/notice_row.h"
#include "app/tables/table_card.h"
#include "app/theme/page_area.h"

namespace lora::app {
namespace {

constexpr auto example_id = "two-tastes";  // full, two directions that stand out
constexpr int update_ms = 100;
constexpr std::size_t size_limit = 300;

/// Of the run, what fits the problem: while a table changes shape, steps of the earlier one may be left.
std::vector<SnapshotPtr> fitting(std::vector<SnapshotPtr> run, const TrainingProblem& problem) {
  std::erase_if(run, [&](const SnapshotPtr& step) {
    return step->factors.users() != problem.users() || step->factors.movies() != problem.movies();
  });
  return run;
}

}  // namespace

DirectionsExperiment::DirectionsExperiment(SessionDocument& document, QWidget* parent)
    : Experiment(parent),
      document_(document),
      job_(new BackgroundJob(this)),
      timer_(new QTimer(this)),
      notice_(new QLabel(this)),
      train_here_(new QPushButton(this)),
      back_(new QPushButton(this)) {
  notice_->setObjectName("directions_notice");
  notice_->setWordWrap(true);
  train_here_->setObjectName("directions_train_here");
  back_->setObjectName("directions_back");
  timer_->setSingleShot(true);
  timer_->setInterval(update_ms);
  auto* content = new QWidget;
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(16, 4, 16, 10);
  column->setSpacing(10);
  set_role(train_here_, "primary");
  offer_ = new NoticeRow(notice_, {train_here_, back_}, content);
  column->addWidget(offer_);
  results_ = make_results();
  column->addWidget(results_, 1);
  auto* area = new PageArea(this);
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setFocusPolicy(Qt::NoFocus);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area->setWidget(content);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(area);
  connect(timer_, &QTimer::timeout, this, &DirectionsExperiment::update_report);
  connect(&document_, &SessionDocument::changed, this, &DirectionsExperiment::session_changed);
  connect(train_here_, &QPushButton::clicked, this, &DirectionsExperiment::train_here);
  connect(back_, &QPushButton::clicked, this, [this] {
    own_run_.reset();
    update_report();
  });
  connect(scale_, &SegmentedSwitch::chosen, this, &DirectionsExperiment::show_report);
  connect(job_, &BackgroundJob::ended, this, &DirectionsExperiment::show_state);
  connect(job_, &BackgroundJob::failed, this, [this](const QString& reason) {
    failure_ = reason;
    show_state();
  });
  retranslate();
}

DirectionsExperiment::~DirectionsExperiment() = default;

QWidget* DirectionsExperiment::make_results() {
  auto* results = new QWidget(this);
  story_ = new QLabel(results);
  story_->setObjectName("directions_story");
  story_->setWordWrap(true);
  set_role(story_, "callout");
  learned_ = new ChartView(results);
  residual_ = new ChartView(results);
  for (ChartView* chart : {learned_, residual_}) chart->setMinimumHeight(250);
  scale_ = new SegmentedSwitch(2, 2, residual_);
  scale_->set_current(1);
  residual_->add_corner_widget(scale_);
  table_ = new TableCard(QStringLiteral("directions"), TableCard::plain,
                         int(DirectionReport::most_directions), results);
  set_spot(story_, "directions_story");
  set_spot(learned_, "directions_learned_chart");
  set_spot(residual_, "directions_error_chart");
  set_spot(table_, "directions_table");
  auto* column = new QVBoxLayout(results);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(10);
  column->addWidget(story_);
  auto* row = new QHBoxLayout;
  row->setSpacing(12);
  row->addWidget(learned_, 1);
  row->addWidget(residual_, 1);
  column->addLayout(row, 1);
  column->addWidget(table_);
  return results;
}

void DirectionsExperiment::session_changed(SessionChange change) {
  if (change == SessionChange::labels) return;
  // What was trained here was of the earlier table; the example stays while the table still has gaps.
  if (!own_is_example_) own_run_.reset();
  failure_.clear();
  timer_->start();
}

void DirectionsExperiment::set_run_source(const RunSource& source) {
  run_source_ = source;
  timer_->start();
}

void DirectionsExperiment::show_frame(const FramePtr& frame) {
  const bool first = !frame_;
  frame_ = frame;
  first ? update_report() : timer_->start();
}

void DirectionsExperiment::set_on_screen(bool on_screen) {
  on_screen ? timer_->start() : job_->cancel();
}

DirectionsExperiment::Gap DirectionsExperiment::gap_of(const Frame& frame) const {
  const TrainingProblem& problem = frame.problem();
  if (!problem.table().is_full()) return Gap::unseen;
  if (!problem.is_full()) return Gap::hidden;
  if (std::min(problem.users(), problem.movies()) > size_limit) return Gap::too_large;
  return run_source_ && run_source_().size() > 1 ? Gap::none : Gap::nothing_trained;
}

void DirectionsExperiment::train_here() {
  if (job_->is_running()) {
    job_->cancel();
    return;
  }
  failure_.clear();
  const bool is_example = gap_ != Gap::nothing_trained;
  Session session = document_.session();
  if (is_example) {
    // In any language: no names are shown.
    const auto example = load_data(QString::fromLatin1(example_id), QStringLiteral("en"));
    if (!example) return;
    session = example->session;
  }
  job_->start([this, is_example, settings = session.settings, table = session.table,
               old = session.old_ratings](const std::stop_token& stop) -> BackgroundJob::Finish {
    auto run = train_whole_run(table, settings, old, stop);
    if (!run) return {};
    return [this, is_example, run = std::move(*run)] {
      own_run_ = run;
      own_is_example_ = is_example;
      update_report();
    };
  });
  show_state();
}

void DirectionsExperiment::update_report() {
  gap_ = frame_ ? gap_of(*frame_) : Gap::no_run;
  const auto problem = own_run_ ? own_run_->problem : gap_ == Gap::none ? frame_->shared_problem() : nullptr;
  if (!problem) {
    report_.reset();
    show_state();
    return;
  }
  // The split is kept while the table stays: it costs more than everything else here.
  std::optional<DirectionSplit> split;
  if (report_ && split_problem_ == problem) split = std::move(report_->split);
  if (!split) split = DirectionSplit::of(*problem, size_limit);
  split_problem_ = problem;
  const auto run = fitting(own_run_ ? own_run_->steps : run_source_(), *problem);
  const Snapshot& now = own_run_ ? *own_run_->steps.back() : frame_->snapshot();
  report_ =
      split ? std::make_unique<DirectionReport>(direction_report(std::move(*split), run, now)) : nullptr;
  show_report();
  show_state();
}

void DirectionsExperiment::show_report() {
  if (!report_) return;
  story_->setText(direction_story(*report_));
  learned_->set_spec(learned_by_direction_spec(*report_));
  residual_->set_spec(residual_by_direction_spec(*report_, scale_->current() == 1));
  table_->set_title(tr("Directions of R − W"), direction_sum(*report_));
  table_->set_content(direction_table(*report_));
}

QString DirectionsExperiment::gap_text() const {
  switch (gap_) {
    case Gap::none:
    case Gap::no_run:
      return {};
    case Gap::unseen:
      return tr(
          "Singular directions are those of the whole table. Yours has unseen ratings: nobody knows what is "
          "in these cells, so there is no table to split.");
    case Gap::hidden:
      return tr(
          "Singular directions are those of the whole table. Some of your ratings are hidden from training "
          "(see Hidden ratings on the Train page), so the run has gaps to fill and the split does not fit "
          "it.");
    case Gap::too_large:
      return tr("Your table is too large to be split into its directions here.");
    case Gap::nothing_trained:
      return tr("Nothing is trained yet. Press Play on the Train page and come back, or train a copy here.");
  }
  return {};
}

void DirectionsExperiment::show_state() {
  QString text = gap_text();
  if (own_run_) {
    text = own_is_example_
               ? tr("This is the full example table “Two tastes”, trained here. Your own run is untouched.")
               : tr("This is a copy of your table, trained here to the end. Your own run is untouched.");
  }
  if (!failure_.isEmpty()) text += QLatin1Char('\n') + tr("The copy could not be trained: %1").arg(failure_);
  notice_->setText(text);
  offer_->setVisible(!text.isEmpty());
  results_->setVisible(report_ != nullptr);
  back_->setVisible(own_run_.has_value());
  train_here_->setVisible(!own_run_ && gap_ != Gap::none && gap_ != Gap::no_run);
  train_here_->setText(job_->is_running()             ? tr("Cancel")
                       : gap_ == Gap::nothing_trained ? tr("Train a copy here")
                                                      : tr("Look at a full example"));
}

std::vector<const Exportable*> DirectionsExperiment::exportables() const {
  if (!report_) return {};
  return {learned_, residual_, table_};
}

QString DirectionsExperiment::hint_text() {
  return tr("Split the error by singular direction and see which is learned when.");
}

void DirectionsExperiment::retranslate() {
  scale_->set_texts({tr("linear"), tr("log")});
  scale_->setAccessibleName(tr("Scale of the error left"));
  back_->setText(tr("Back to my run"));
  show_report();
  show_state();
}

void DirectionsExperiment::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  Experiment::changeEvent(event);
}

}  // namespace lora::app
