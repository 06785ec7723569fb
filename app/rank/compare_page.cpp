// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rank/compare_page.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

#include "app/charts/chart_view.h"
#include "app/controls/panel_section.h"
#include "app/controls/spot.h"
#include "app/rank/compare_panel.h"
#include "app/rank/rank_table_card.h"
#include "app/rank/reconstruction_gallery.h"
#include "app/rank/sweep_chart_specs.h"
#include "app/rank/sweep_exporter.h"
#include "app/rank/sweep_runner.h"
#include "app/rank/sweep_texts.h"
#include "app/rank/welcome_card.h"
#include "app/theme/page_area.h"

namespace lora::app {
namespace {

constexpr int chart_count = 3;
constexpr int smallest_chart_width = 330;
constexpr int smallest_chart_height = 290;
constexpr int page_margin = 20;

QScrollArea* scrolled(QWidget* content, QWidget* parent) {
  auto* area = new PageArea(parent);
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area->setFocusPolicy(Qt::NoFocus);
  area->setWidget(content);
  return area;
}

}  // namespace

ComparePage::ComparePage(SessionDocument& document, QWidget* parent)
    : QWidget(parent),
      document_(document),
      runner_(new SweepRunner(this)),
      panel_(new ComparePanel),
      welcome_(new WelcomeCard) {
  auto* main = new QWidget;
  auto* column = new QVBoxLayout(main);
  column->setContentsMargins(page_margin, 16, page_margin, 16);
  column->setSpacing(14);
  results_ = build_results();
  column->addWidget(notice_row_);
  auto* centered = new QHBoxLayout;  // an alignment would ignore the height wrapped text needs
  centered->addStretch(1);
  centered->addWidget(welcome_, 100);
  centered->addStretch(1);
  column->addLayout(centered);
  column->addWidget(results_);
  column->addStretch(1);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  QScrollArea* side = scrolled(panel_, this);
  side->setObjectName(QStringLiteral("side_panel"));
  set_spot(panel_, "compare_panel");
  set_spot(welcome_, "compare_welcome");
  row->addWidget(scrolled(main, this), 1);
  row->addWidget(side);
  side->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
  connect(&document_, &SessionDocument::changed, this, &ComparePage::session_changed);
  connect(panel_, &ComparePanel::compare_requested, this, &ComparePage::compare);
  connect(panel_, &ComparePanel::cancel_requested, runner_, &SweepRunner::cancel);
  connect(panel_, &ComparePanel::axis_changed, this, &ComparePage::show_charts);
  connect(panel_, &ComparePanel::export_all_requested, this,
          [this] { SweepExporter(exportables(), panel_->export_formats()).ask_and_write(this); });
  connect(welcome_, &WelcomeCard::compare_requested, this, &ComparePage::compare);
  connect(again_, &QPushButton::clicked, this, &ComparePage::compare);
  connect(runner_, &SweepRunner::progress, panel_, &ComparePanel::show_progress);
  connect(runner_, &SweepRunner::finished, this, &ComparePage::show_report);
  connect(runner_, &SweepRunner::failed, this, &ComparePage::show_failure);
  connect(table_, &RankTableCard::rank_chosen, this, &ComparePage::choose);
  connect(table_, &RankTableCard::use_rank, this, &ComparePage::use_rank);
  connect(gallery_, &ReconstructionGallery::rank_chosen, this, &ComparePage::choose);
  session_changed(SessionChange::replaced);
}

QWidget* ComparePage::build_results() {
  notice_row_ = new QWidget;
  auto* notice_layout = new QHBoxLayout(notice_row_);
  notice_layout->setContentsMargins(0, 0, 0, 0);
  notice_ = new QLabel(notice_row_);
  notice_->setObjectName(QStringLiteral("notice"));
  notice_->setWordWrap(true);
  set_role(notice_, "error");
  again_ = new QPushButton(notice_row_);
  again_->setObjectName(QStringLiteral("compare_again"));
  notice_layout->addWidget(notice_, 1);
  notice_layout->addWidget(again_);
  auto* results = new QWidget;
  auto* column = new QVBoxLayout(results);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(14);
  story_ = new QLabel(results);
  story_->setObjectName(QStringLiteral("story"));
  warning_ = new QLabel(results);
  warning_->setObjectName(QStringLiteral("warning"));
  set_role(story_, "callout");
  set_role(warning_, "error");
  for (QLabel* label : {story_, warning_}) {
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(label);
  }
  auto* charts = new QWidget(results);
  set_spot(charts, "compare_charts");
  chart_grid_ = new QGridLayout(charts);
  chart_grid_->setContentsMargins(0, 0, 0, 0);
  chart_grid_->setSpacing(14);
  for (int k = 0; k < chart_count; ++k) {
    charts_.push_back(new ChartView(charts));
    charts_.back()->setMinimumHeight(smallest_chart_height);
  }
  table_ = new RankTableCard(results);
  gallery_ = new ReconstructionGallery(results);
  set_spot(story_, "compare_story");
  set_spot(table_, "compare_table");
  set_spot(gallery_, "compare_gallery");
  column->addWidget(charts);
  column->addWidget(table_);
  column->addWidget(gallery_);
  return results;
}

void ComparePage::compare() {
  if (document_.table().seen_count() == 0) return;
  const auto settings = panel_->sweep_settings();
  if (!settings) return;
  interruption_ = nullptr;
  failure_.clear();
  started_settings_ = document_.settings();
  panel_->show_running();
  welcome_->set_running(true);
  runner_->start(document_.session().table, *settings, document_.session().old_ratings);
  retranslate();
}

void ComparePage::session_changed(SessionChange change) {
  // Names change nothing in the results: what was up to date stays so.
  if (change == SessionChange::labels && session_table_ == compared_table_) {
    compared_table_ = document_.session().table;
  }
  session_table_ = document_.session().table;
  panel_->follow(document_.table(), document_.settings());
  welcome_->set_table(document_.table());
  retranslate();
}

void ComparePage::show_report(const SweepReportPtr& report) {
  panel_->show_idle(SweepTexts::duration(report->seconds));
  welcome_->set_running(false);
  interruption_ = report->result->cancelled ? report : nullptr;
  failure_.clear();
  if (!report->result->ranks.empty()) {
    report_ = report;
    compared_table_ = report->table;
    compared_settings_ = started_settings_;
    show_charts();
    table_->set_report(report);
    gallery_->set_report(report);
    panel_->set_export_enabled(true);
    choose(report->result->elbow.value_or(report->result->ranks.front().rank));
  }
  retranslate();
}

void ComparePage::show_failure(const QString& reason) {
  panel_->show_idle({});
  welcome_->set_running(false);
  failure_ = reason;
  retranslate();
}

void ComparePage::set_up(const QString& ranks, std::size_t seeds) {
  panel_->set_up(ranks, seeds);
}

void ComparePage::choose(std::size_t rank) {
  chosen_rank_ = rank;
  table_->set_chosen(rank);
  gallery_->set_chosen(rank);
  emit results_changed();
}

void ComparePage::show_charts() {
  if (!report_) return;
  const SweepResult& result = *report_->result;
  charts_[0]->set_spec(error_by_rank_spec(result, panel_->logarithmic()));
  charts_[1]->set_spec(numbers_by_rank_spec(result));
  charts_[2]->set_spec(error_against_numbers_spec(result, panel_->logarithmic()));
}

std::vector<const Exportable*> ComparePage::exportables() const {
  if (!report_) return {};
  std::vector<const Exportable*> all(charts_.begin(), charts_.end());
  all.push_back(table_);
  for (const Exportable* picture : gallery_->exportables()) all.push_back(picture);
  return all;
}

bool ComparePage::is_outdated() const {
  TrainingSettings now = document_.settings();
  now.rank = compared_settings_.rank;  // the rank on the Train page plays no part here
  return report_ && (document_.session().table != compared_table_ || !(now == compared_settings_));
}

void ComparePage::arrange_charts() {
  // The results may not be laid out yet: their width follows from the page's.
  const int width = this->width() - panel_->minimumSizeHint().width() - 2 * page_margin;
  const int spacing = chart_grid_->horizontalSpacing();
  const int columns = std::clamp((width + spacing) / (smallest_chart_width + spacing), 1, chart_count);
  if (columns == chart_columns_) return;
  chart_columns_ = columns;
  for (int k = 0; k < chart_count; ++k) {
    chart_grid_->setColumnStretch(k, k < columns ? 1 : 0);
    // A last chart alone in its row takes the whole row.
    const bool alone = k == chart_count - 1 && k % columns == 0;
    chart_grid_->addWidget(charts_[static_cast<std::size_t>(k)], k / columns, k % columns, 1,
                           alone ? columns : 1);
  }
}

void ComparePage::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange_charts();
}

void ComparePage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    show_charts();
    retranslate();
  }
  QWidget::changeEvent(event);
}

void ComparePage::retranslate() {
  again_->setText(tr("Compare again"));
  QStringList notices;
  if (!failure_.isEmpty()) notices << tr("The comparison could not be made: %1").arg(failure_);
  if (interruption_) notices << SweepTexts::cancelled(*interruption_);
  const bool outdated = is_outdated();
  if (outdated && document_.session().table != compared_table_) {
    notices << tr("The ratings have changed: these results are of the earlier table.");
  } else if (outdated) {
    notices << tr("The settings on the Train page have changed: these results are of the earlier ones.");
  }
  notice_->setText(notices.join(QLatin1Char('\n')));
  notice_row_->setVisible(!notices.isEmpty() && !runner_->is_running());
  welcome_->setVisible(!report_);
  results_->setVisible(report_ != nullptr);
  if (!report_) return;
  QStringList story = {SweepTexts::elbow(*report_->result), SweepTexts::hidden(*report_->result)};
  story.removeAll(QString());
  story_->setText(story.join(QLatin1Char('\n')));
  story_->setVisible(!story.isEmpty());
  warning_->setText(SweepTexts::diverged(*report_));
  warning_->setVisible(!warning_->text().isEmpty());
}

}  // namespace lora::app
