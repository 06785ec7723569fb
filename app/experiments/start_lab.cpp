// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/experiments/start_lab.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

#include "app/charts/chart_view.h"
#include "app/controls/number_box.h"
#include "app/controls/panel_section.h"
#include "app/controls/spot.h"
#include "app/experiments/start_lab_chart_specs.h"
#include "app/experiments/start_lab_pane.h"
#include "app/experiments/start_lab_texts.h"
#include "app/heatmap/heatmap_widget.h"
#include "app/playback/transport_bar.h"
#include "app/theme/page_area.h"

namespace lora::app {
namespace {

constexpr const char* pane_spots[] = {"lab_gauss_zero", "lab_zero_gauss", "lab_zero_zero", "lab_gauss_gauss"};
constexpr const char* chart_spots[] = {"lab_error_chart", "lab_gradient_a_chart", "lab_gradient_b_chart"};
constexpr int spacing = 8;
constexpr int margin = 16;
// In digits and lines, so that they grow with the text. Digits: the average character of a Chinese font is as
// wide as a Chinese one, and would put fewer charts beside each other.
constexpr int smallest_chart_digits = 35;
constexpr int smallest_chart_lines = 12;

}  // namespace

StartLab::StartLab(SessionDocument& document, QWidget* parent)
    : Experiment(parent),
      document_(document),
      player_(new StartLabPlayer(document, this)),
      viewport_(new HeatmapViewport(this)),
      summary_(new QLabel(this)),
      conditions_(new QLabel(this)) {
  auto* area = new PageArea(this);
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area->setFocusPolicy(Qt::NoFocus);
  area->setWidget(make_stage());
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(area, 1);
  layout->addWidget(new TransportBar(*player_, this));
  connect(player_, &StartLabPlayer::lab_shown, this, &StartLab::show_lab);
}

QWidget* StartLab::make_stage() {
  auto* stage = new QWidget(this);
  set_role(summary_, "callout");
  set_role(conditions_, "muted");
  summary_->setObjectName("lab_summary");
  set_spot(summary_, "lab_summary");
  conditions_->setObjectName("lab_conditions");
  summary_->setWordWrap(true);
  conditions_->setWordWrap(true);
  auto* panes = new QHBoxLayout;
  panes->setSpacing(spacing);
  for (std::size_t k = 0; k < panes_.size(); ++k) {
    panes_[k] = new StartLabPane(k, viewport_, stage);
    set_spot(panes_[k], pane_spots[k]);
    panes->addWidget(panes_[k], 1);
  }
  chart_grid_ = new QGridLayout;
  chart_grid_->setSpacing(spacing);
  for (std::size_t k = 0; k < charts_.size(); ++k) {
    charts_[k] = new ChartView(stage);
    set_spot(charts_[k], chart_spots[k]);
  }
  auto* column = new QVBoxLayout(stage);
  column->setContentsMargins(margin, 4, margin, 8);
  column->setSpacing(6);
  column->addWidget(summary_);
  column->addLayout(panes, 5);
  column->addLayout(chart_grid_, 4);
  column->addWidget(conditions_);
  return stage;
}

QString StartLab::title_text() {
  return tr("Start lab");
}

QString StartLab::hint_text() {
  return tr("Four ways to start A / B, one seed, one clock: which of them learn?");
}

std::vector<const Exportable*> StartLab::exportables() const {
  std::vector<const Exportable*> all(charts_.begin(), charts_.end());
  for (const StartLabPane* pane : panes_) all.push_back(pane->guess_map());
  return all;
}

void StartLab::show_lab() {
  const StartLabSnapshotPtr& now = player_->shown();
  if (!now) return;
  const StartLabTimeline& timeline = player_->timeline();
  const StartLabSnapshot& first = *timeline.at(0);
  for (std::size_t k = 0; k < panes_.size(); ++k) {
    panes_[k]->show_run(player_->frame(k), now->runs[k], lab_finding(first, *now, k), now->step);
  }
  for (std::size_t k = 0; k < charts_.size(); ++k) {
    charts_[k]->set_spec(lab_chart_spec(timeline, lab_curves[k], now->step));
  }
  level_panes();
  summary_->setText(StartLabTexts::summary(first, *now));
  const TrainingSettings& settings = document_.settings();
  conditions_->setText(
      tr("The same for all four: these ratings, rank %1, seed %2, σ %3, learning rate %4. Change them on the "
         "Train page.")
          .arg(QString::number(settings.rank), QString::number(settings.seed),
               short_number(settings.sigma, 3), short_number(player_->learning_rate(), 3)));
}

void StartLab::level_panes() {
  int height = 0;
  for (const StartLabPane* pane : panes_) height = std::max(height, pane->finding_height());
  for (StartLabPane* pane : panes_) pane->set_finding_height(height);
}

void StartLab::arrange_charts() {
  const int smallest = smallest_chart_digits * fontMetrics().horizontalAdvance(QLatin1Char('0'));
  const int count = static_cast<int>(charts_.size());
  const int columns = std::clamp((width() - 2 * margin + spacing) / (smallest + spacing), 1, count);
  for (ChartView* chart : charts_) {
    chart->setMinimumHeight(smallest_chart_lines * fontMetrics().lineSpacing());
  }
  if (columns == chart_columns_) return;
  chart_columns_ = columns;
  for (int k = 0; k < count; ++k) {
    chart_grid_->setColumnStretch(k, k < columns ? 1 : 0);
    // A last chart alone in its row takes the whole row.
    const bool alone = k == count - 1 && k % columns == 0;
    chart_grid_->addWidget(charts_[static_cast<std::size_t>(k)], k / columns, k % columns, 1,
                           alone ? columns : 1);
  }
}

void StartLab::resizeEvent(QResizeEvent* event) {
  Experiment::resizeEvent(event);
  arrange_charts();
  level_panes();
}

void StartLab::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) show_lab();
  if (event->type() == QEvent::FontChange && chart_grid_ != nullptr) arrange_charts();
  Experiment::changeEvent(event);
}

}  // namespace lora::app
