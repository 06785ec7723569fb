// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/floor_finder.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>
#include <algorithm>

namespace lora::app {
namespace {

// As many as are found quickly in a table of 1000 × 1000.
constexpr std::size_t usual_ranks = 64;

}  // namespace

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
    auto optimum = SvdOptimum::of(frame->problem(), std::max(usual_ranks, frame->rank()));
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
  if (!optimum_ || rank > optimum_->highest_rank()) return std::nullopt;
  return optimum_->rmse(rank);
}

}  // namespace lora::app
