// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/now_section.h"

#include <QEvent>
#include <cmath>

#include "app/controls/number_box.h"

namespace lora::app {

NowSection::NowSection(TrainingPlayer& player, FloorFinder& floor, QWidget* parent)
    : PanelSection(parent), player_(player), floor_(floor) {
  rmse_ = add_value();
  hidden_ = add_value();
  best_ = add_value();
  best_note_ = new QLabel(this);
  best_note_->setWordWrap(true);
  set_role(best_note_, "muted");
  add_wide(best_note_);
  gradient_a_ = add_value();
  gradient_b_ = add_value();
  rmse_.second->setObjectName("rmse_value");
  gradient_a_.second->setObjectName("gradient_a_value");
  gradient_b_.second->setObjectName("gradient_b_value");
  connect(&player_, &TrainingPlayer::frame_shown, this, &NowSection::show_frame);
  connect(&floor_, &FloorFinder::found, this, &NowSection::show_frame);
  retranslate();
}

void NowSection::show_frame() {
  const FramePtr& frame = player_.frame();
  if (!frame) return;
  const Snapshot& now = frame->snapshot();
  rmse_.second->setText(QString::number(now.rmse, 'f', 4));
  const bool has_hidden = std::isfinite(now.hidden_rmse);
  hidden_.first->setVisible(has_hidden);
  hidden_.second->setVisible(has_hidden);
  hidden_.second->setText(QString::number(now.hidden_rmse, 'f', 4));
  const auto best = floor_.rmse(frame->rank());
  best_.first->setText(tr("Best at rank %1 (SVD)").arg(frame->rank()));
  best_.first->setVisible(best.has_value());
  best_.second->setVisible(best.has_value());
  if (best) best_.second->setText(QString::number(*best, 'f', 4));
  best_note_->setVisible(!best && floor_.gap() != FloorGap::not_yet_known);
  best_note_->setText(floor_.gap() == FloorGap::table_too_large
                          ? tr("Best possible (SVD): too large a table to work out.")
                          : tr("Best possible (SVD): not defined, some ratings are unseen."));
  gradient_a_.second->setText(short_number(now.gradient_norm_a, 3));
  gradient_b_.second->setText(short_number(now.gradient_norm_b, 3));
}

void NowSection::retranslate() {
  set_heading(tr("Now"));
  rmse_.first->setText(tr("Error (RMSE)"));
  rmse_.first->setToolTip(tr("Root mean square of guess − rating over the trained ratings, in stars."));
  hidden_.first->setText(tr("Error on hidden ratings"));
  best_.first->setToolTip(tr("No A and B of this rank can do better on a full table (Eckart–Young)."));
  gradient_a_.first->setText(tr("Gradient of A, ‖∂L/∂A‖"));
  gradient_b_.first->setText(tr("Gradient of B, ‖∂L/∂B‖"));
  gradient_a_.first->setToolTip(tr("How hard the loss pulls at A. Exactly 0 while B is 0."));
  gradient_b_.first->setToolTip(tr("How hard the loss pulls at B. Exactly 0 while A is 0."));
  show_frame();
}

void NowSection::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  PanelSection::changeEvent(event);
}

}  // namespace lora::app
