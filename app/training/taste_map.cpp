// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/taste_map.h"

#include <QComboBox>
#include <QEvent>

namespace lora::app {

TasteMap::TasteMap(TrainingPlayer& player, QWidget* parent)
    : ChartView(parent), player_(player), across_(new QComboBox(this)), up_(new QComboBox(this)) {
  across_->setObjectName("taste_across_box");
  up_->setObjectName("taste_up_box");
  add_corner_widget(across_);
  add_corner_widget(up_);
  connect(across_, &QComboBox::activated, this, &TasteMap::show_frame);
  connect(up_, &QComboBox::activated, this, &TasteMap::show_frame);
  connect(&player_, &TrainingPlayer::frame_shown, this, &TasteMap::show_frame);
  retranslate();
}

void TasteMap::offer_dimensions(int rank) {
  if (across_->count() == rank) return;
  for (QComboBox* box : {across_, up_}) {
    const int before = box->currentIndex();
    const int usual = box == up_ ? 1 : 0;
    box->clear();
    for (int dimension = 1; dimension <= rank; ++dimension) box->addItem(QString::number(dimension));
    box->setCurrentIndex(std::min(before >= 0 ? std::max(before, usual) : usual, rank - 1));
    box->setVisible(rank > 2);
  }
}

void TasteMap::show_frame() {
  const FramePtr& frame = player_.frame();
  if (!frame) return;
  offer_dimensions(static_cast<int>(frame->rank()));
  if (named_ != frame->shared_problem()) {
    named_ = frame->shared_problem();
    names_ = taste_map_names(named_->table());
  }
  set_spec(taste_map_spec(frame, static_cast<std::size_t>(across_->currentIndex()),
                          static_cast<std::size_t>(up_->currentIndex()), names_));
}

void TasteMap::retranslate() {
  across_->setAccessibleName(tr("Latent dimension across"));
  up_->setAccessibleName(tr("Latent dimension up"));
  across_->setToolTip(across_->accessibleName());
  up_->setToolTip(up_->accessibleName());
  show_frame();
}

void TasteMap::changeEvent(QEvent* event) {
  ChartView::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

}  // namespace lora::app
