// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/floor_finder.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace lora::app {

void FloorFinder::look_at(const FramePtr& frame) {
  if (seen_ && &seen_->problem() == &frame->problem()) return;
  seen_ = frame;
  optimum_.reset();
  gap_ = frame->problem().is_full() ? FloorGap::not_yet_known : FloorGap::unseen_ratings;
  if (!frame->problem().is_full()) {
    emit found();
    return;
  }
  // A newer problem makes the answer void.
  QThreadPool::globalInstance()->start([frame, self = QPointer<FloorFinder>(this)] {
    auto optimum = SvdOptimum::of(frame->problem());
    QMetaObject::invokeMethod(
        qApp,
        [frame, self, optimum = std::move(optimum)] {
          if (!self || self->seen_ != frame) return;
          self->optimum_ = optimum;
          self->gap_ = FloorGap::table_too_large;
          emit self->found();
        },
        Qt::QueuedConnection);
  });
}

std::optional<double> FloorFinder::rmse(std::size_t rank) const {
  if (!optimum_) return std::nullopt;
  return optimum_->rmse(rank);
}

}  // namespace lora::app
