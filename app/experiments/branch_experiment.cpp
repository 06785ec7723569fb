// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/experiments/branch_experiment.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

#include "app/charts/chart_view.h"
#include "app/controls/panel_section.h"
#include "app/controls/segmented_switch.h"
#include "app/controls/spot.h"
#include "app/experiments/background_job.h"
#include "app/experiments/branch_panel.h"
#include "app/tables/table_card.h"

namespace lora::app {

BranchExperiment::BranchExperiment(SessionDocument& document, QWidget* parent)
    : Experiment(parent), document_(document), job_(new BackgroundJob(this)), panel_(new BranchPanel(this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  row->addWidget(make_stage(), 1);
  row->addWidget(panel_);
  set_spot(panel_, "branch_panel");
  connect(&document_, &SessionDocument::changed, this, [this] {
    job_->cancel();
    show_state();
  });
  connect(panel_, &BranchPanel::asked, this, &BranchExperiment::ask);
  connect(panel_, &BranchPanel::cancelled, job_, &BackgroundJob::cancel);
  connect(job_, &BackgroundJob::ended, this, &BranchExperiment::show_state);
  connect(job_, &BackgroundJob::failed, this, [this](const QString& reason) {
    failure_ = reason;
    show_state();
  });
  connect(scale_, &SegmentedSwitch::chosen, this, &BranchExperiment::show_chart);
  connect(table_, &TableCard::selection_changed, this, &BranchExperiment::show_chosen);
  connect(panel_, &BranchPanel::from_changed, this, [this] {
    marker_step_ = panel_->from()->step;
    show_chart();
  });
  connect(remove_, &QPushButton::clicked, this, &BranchExperiment::remove_chosen);
  retranslate();
}

QWidget* BranchExperiment::make_stage() {
  auto* stage = new QWidget(this);
  notice_ = new QLabel(stage);
  story_ = new QLabel(stage);
  notice_->setObjectName("branch_notice");
  story_->setObjectName("branch_story");
  notice_->setWordWrap(true);
  story_->setWordWrap(true);
  set_role(story_, "callout");
  chart_ = new ChartView(stage);
  chart_->setMinimumHeight(220);
  scale_ = new SegmentedSwitch(2, 2, chart_);
  scale_->setObjectName("branch_scale");
  scale_->set_current(1);
  chart_->add_corner_widget(scale_);
  table_ =
      new TableCard(QStringLiteral("branches"), TableCard::plain, int(BranchReport::most_branches), stage);
  remove_ = new QPushButton(stage);
  remove_->setObjectName("branch_remove");
  set_spot(story_, "branch_story");
  set_spot(chart_, "branch_chart");
  set_spot(table_, "branch_table");
  auto* column = new QVBoxLayout(stage);
  column->setContentsMargins(16, 4, 16, 10);
  column->setSpacing(8);
  column->addWidget(notice_);
  column->addWidget(story_);
  column->addWidget(chart_, 1);
  column->addWidget(table_);
  column->addWidget(remove_, 0, Qt::AlignRight);
  return stage;
}

void BranchExperiment::set_run_source(const RunSource& source) {
  run_source_ = source;
  follow_run();
}

void BranchExperiment::show_frame(const FramePtr& frame) {
  frame_ = frame;
  follow_run();
}

void BranchExperiment::set_on_screen(bool on_screen) {
  if (!on_screen) job_->cancel();
}

void BranchExperiment::follow_run() {
  std::vector<SnapshotPtr> run;
  if (frame_ && run_source_) run = run_source_();
  // While a run starts anew, the frame may still be of the one before.
  std::erase_if(run, [this](const SnapshotPtr& kept) {
    return kept->factors.rank() != frame_->rank() || kept->factors.users() != frame_->users() ||
           kept->factors.movies() != frame_->movies();
  });
  if (report_.branches.empty()) {
    report_.run = run;
    marker_step_ = frame_ ? frame_->step() : 0;
    show_chart();
  }
  panel_->set_run(std::move(run), frame_ ? frame_->step() : 0, document_.settings());
  show_state();
}

void BranchExperiment::ask() {
  const SnapshotPtr from = panel_->from();
  if (!from) return;
  BranchQuestion question{frame_->shared_problem(), document_.settings(), from, panel_->change(),
                          panel_->steps()};
  failure_.clear();
  job_->start([this, question](const std::stop_token& stop) -> BackgroundJob::Finish {
    auto answer = run_branch(question, stop);
    if (!answer) return {};
    return [this, answer = std::move(*answer)] { add_branch(answer); };
  });
  show_state();
}

void BranchExperiment::add_branch(const BranchAnswer& answer) {
  // Branches of an earlier run have nothing to share with this one.
  std::erase_if(report_.branches,
                [&](const BranchAnswer& other) { return !same_run(other.question, answer.question); });
  report_.run = run_source_();
  report_.branches.push_back(answer);
  show_report();
  table_->select_row(static_cast<int>(report_.branches.size()) - 1);
  show_chosen();
}

void BranchExperiment::remove_chosen() {
  if (report_.branches.empty()) return;
  report_.branches.erase(report_.branches.begin() + static_cast<std::ptrdiff_t>(chosen()));
  show_report();
  show_state();
}

std::size_t BranchExperiment::chosen() const {
  const std::vector<int> rows = table_->selected_rows();
  const std::size_t last = report_.branches.size() - 1;
  return rows.empty() ? last : std::min(static_cast<std::size_t>(rows.front()), last);
}

void BranchExperiment::show_report() {
  table_->set_content(branch_table(report_));
  table_->setVisible(!report_.branches.empty());
  remove_->setVisible(!report_.branches.empty());
  show_chosen();
}

void BranchExperiment::show_chosen() {
  const bool any = !report_.branches.empty();
  if (any) marker_step_ = report_.branches[chosen()].changed.first_step;
  story_->setText(
      any ? branch_story(report_.branches[chosen()])
          : tr("Predict first: from the step chosen at the right, which change will get to a lower "
               "error? Your own run stays as it is."));
  show_chart();
}

void BranchExperiment::show_chart() {
  chart_->set_spec(branch_chart_spec(report_, marker_step_, scale_->current() == 1));
}

bool BranchExperiment::is_outdated() const {
  if (!frame_ || report_.branches.empty()) return false;
  const BranchQuestion now{frame_->shared_problem(), document_.settings(), nullptr, {}, 1};
  return !same_run(now, report_.branches.front().question);
}

void BranchExperiment::show_state() {
  const bool outdated = is_outdated();
  QString reason;
  if (!panel_->from()) {
    reason = tr("There is no run yet: the Train page needs ratings.");
  } else if (report_.branches.size() >= BranchReport::most_branches && !outdated) {
    reason = tr("The chart is full: remove a branch first.");
  }
  panel_->show_state(job_->is_running(), reason);
  QString text = failure_.isEmpty() ? QString() : tr("The branch could not be trained: %1").arg(failure_);
  if (text.isEmpty() && outdated) {
    text =
        tr("The run on the Train page is another one now: these branches are of the earlier one, and go when "
           "you try something new.");
  }
  notice_->setText(text);
  notice_->setVisible(!text.isEmpty());
}

std::vector<const Exportable*> BranchExperiment::exportables() const {
  if (report_.branches.empty()) return {};
  return {chart_, table_};
}

QString BranchExperiment::hint_text() {
  return tr("Change the rate, the rank or the method at a past step, and see both runs.");
}

void BranchExperiment::retranslate() {
  scale_->set_texts({tr("linear"), tr("log")});
  scale_->setAccessibleName(tr("Scale of the error"));
  table_->set_title(tr("Branches"));
  remove_->setText(tr("Remove this branch"));
  show_report();
  show_state();
}

void BranchExperiment::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  Experiment::changeEvent(event);
}

}  // namespace lora::app
