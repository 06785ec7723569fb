// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/error_chart.h"

#include <QEvent>

#include "app/controls/segmented_switch.h"
#include "app/training/error_chart_spec.h"

namespace lora::app {

ErrorChart::ErrorChart(TrainingPlayer& player, FloorFinder& floor, QWidget* parent)
    : ChartView(parent), player_(player), floor_(floor), axis_(new SegmentedSwitch(2, 2, this)) {
  axis_->setObjectName("error_axis_switch");
  add_corner_widget(axis_);
  connect(axis_, &SegmentedSwitch::chosen, this, &ErrorChart::show_run);
  connect(&player_, &TrainingPlayer::frame_shown, this, &ErrorChart::show_run);
  connect(&floor_, &FloorFinder::found, this, &ErrorChart::show_run);
  retranslate();
}

void ErrorChart::show_run() {
  const FramePtr& frame = player_.frame();
  if (!frame) return;
  set_spec(error_chart_spec(player_.timeline(), floor_.optimum(), frame->rank(), frame->step(),
                            axis_->current() == 0, floor_.gap()));
}

void ErrorChart::retranslate() {
  axis_->set_texts({tr("Log"), tr("Linear")});
  axis_->setAccessibleName(tr("Error axis"));
  show_run();
}

void ErrorChart::changeEvent(QEvent* event) {
  ChartView::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

}  // namespace lora::app
