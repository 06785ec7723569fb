// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lora/tricks_card.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "app/charts/chart_view.h"
#include "app/controls/panel_section.h"
#include "app/lora/lora_texts.h"
#include "app/lora/tricks_chart_specs.h"
#include "core/rank/rank_list.h"

namespace lora::app {
namespace {
constexpr int chart_count = 3;
constexpr int smallest_chart_width = 300;
constexpr std::size_t highest_rank = 38;  // more than words or inputs is of no use in a layer this small
}  // namespace

TricksCard::TricksCard(Source source, QWidget* parent)
    : QFrame(parent),
      source_(std::move(source)),
      runner_(new TricksRunner(this)),
      title_(new QLabel(this)),
      ranks_label_(new QLabel(this)),
      ranks_(new QLineEdit(QStringLiteral("1, 2, 4, 8"), this)),
      run_(new QPushButton(this)),
      bar_(new QProgressBar(this)),
      notice_(new QLabel(this)),
      story_(new QLabel(this)),
      grid_(new QGridLayout) {
  set_role(this, "card");
  set_role(title_, "title");
  set_role(notice_, "error");
  set_role(story_, "callout");
  ranks_->setObjectName(QStringLiteral("tricks_ranks"));
  run_->setObjectName(QStringLiteral("tricks_run"));
  notice_->setObjectName(QStringLiteral("tricks_notice"));
  story_->setObjectName(QStringLiteral("tricks_story"));
  ranks_label_->setBuddy(ranks_);
  ranks_->setMaximumWidth(200);
  bar_->setTextVisible(false);
  auto* header = new QHBoxLayout;
  for (QWidget* widget : std::initializer_list<QWidget*>{title_, ranks_label_, ranks_, run_, bar_})
    header->addWidget(widget, widget == title_ || widget == bar_ ? 1 : 0);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(14, 10, 14, 12);
  layout->addLayout(header);
  for (QLabel* label : {notice_, story_}) {
    label->setWordWrap(true);
    layout->addWidget(label);
  }
  layout->addLayout(grid_);
  for (int k = 0; k < chart_count; ++k) {
    charts_.push_back(new ChartView(this));
    charts_.back()->setMinimumHeight(270);
    charts_.back()->hide();
  }
  connect(run_, &QPushButton::clicked, this, &TricksCard::run_or_cancel);
  connect(ranks_, &QLineEdit::returnPressed, this, [this] {
    if (!runner_->is_running()) run_or_cancel();
  });
  connect(runner_, &TricksRunner::progress, this, [this](int done, int total) {
    bar_->setRange(0, total);
    bar_->setValue(done);
  });
  connect(runner_, &TricksRunner::finished, this, &TricksCard::show_report);
  retranslate();
}

void TricksCard::run_or_cancel() {
  if (runner_->is_running()) {
    runner_->cancel();
    return;
  }
  const auto ranks = parse_rank_list(ranks_->text().toStdString(), highest_rank);
  bad_ranks_ = !ranks.has_value();
  if (ranks) {
    TricksSweepSettings settings;
    settings.ranks = *ranks;
    const auto [problem, training] = source_();
    settings.training = training;
    cancelled_ = false;
    outdated_ = false;
    bar_->setRange(0, static_cast<int>(ranks->size()));
    bar_->setValue(0);
    runner_->start(problem, settings);
  }
  retranslate();
}

void TricksCard::show_report(const TricksReportPtr& report) {
  cancelled_ = report->cancelled;
  if (!report->runs.empty()) report_ = report;
  if (!cancelled_) emit compared();
  show_charts();
  retranslate();
  arrange();
}

void TricksCard::show_charts() {
  if (!report_) return;
  charts_[0]->set_spec(answers_by_rank_spec(*report_));
  charts_[1]->set_spec(loss_by_rank_spec(*report_));
  charts_[2]->set_spec(trainable_by_rank_spec(*report_));
}

void TricksCard::mark_outdated() {
  outdated_ = report_ != nullptr;
  retranslate();
}

std::vector<const Exportable*> TricksCard::exportables() const {
  if (!report_) return {};
  return {charts_.begin(), charts_.end()};
}

void TricksCard::arrange() {
  const int columns = std::clamp(width() / smallest_chart_width, 1, chart_count);
  if (columns == columns_) return;
  columns_ = columns;
  for (int k = 0; k < chart_count; ++k) {
    grid_->setColumnStretch(k, k < columns ? 1 : 0);
    const bool alone = k == chart_count - 1 && k % columns == 0;
    grid_->addWidget(charts_[static_cast<std::size_t>(k)], k / columns, k % columns, 1, alone ? columns : 1);
  }
}

void TricksCard::resizeEvent(QResizeEvent* event) {
  QFrame::resizeEvent(event);
  arrange();
}

void TricksCard::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    show_charts();
    retranslate();
  }
  QFrame::changeEvent(event);
}

void TricksCard::retranslate() {
  const bool running = runner_->is_running();
  title_->setText(tr("Tricks by rank"));
  ranks_label_->setText(tr("Ranks"));
  ranks_->setToolTip(tr("Ranks like 1-6 or 1, 2, 4, 8"));
  ranks_->setAccessibleName(tr("Ranks to train"));
  run_->setText(running ? tr("Cancel") : tr("Train every rank"));
  bar_->setVisible(running);
  bar_->setAccessibleName(tr("Ranks trained"));
  QStringList notices;
  if (bad_ranks_) notices << tr("Write ranks from 1 to %1, like 1-6 or 1, 2, 4, 8.").arg(highest_rank);
  if (cancelled_ && !running) notices << tr("Cancelled: only the ranks that were complete are shown.");
  if (outdated_ && !running)
    notices << tr("The tricks or the layer have changed: this is of the earlier ones.");
  notice_->setText(notices.join(QLatin1Char('\n')));
  notice_->setVisible(!notices.isEmpty());
  story_->setText(
      report_ ? LoraTexts::sweep(*report_)
              : tr("Trains the ticked tricks from the start at each rank and puts the results side by "
                   "side. Predict first: which rank will be enough?"));
  for (ChartView* chart : charts_) chart->setVisible(report_ != nullptr);
}

}  // namespace lora::app
