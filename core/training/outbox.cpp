// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/outbox.h"

#include <algorithm>
#include <utility>

namespace lora {

void Outbox::add(SnapshotPtr snapshot) {
  if (!any_) first_step_ = snapshot->step;
  any_ = true;
  newest_step_ = snapshot->step;
  if (!waiting_.empty()) {
    const std::size_t last = waiting_.back()->step;
    if (last != first_step_ && !wants(last)) waiting_.pop_back();
  }
  waiting_.push_back(std::move(snapshot));
  if (waiting_.size() > limit) thin();
}

void Outbox::thin() {
  stride_ *= 2;
  const SnapshotPtr newest = waiting_.back();
  std::erase_if(waiting_, [&](const SnapshotPtr& kept) {
    return kept != newest && kept->step != first_step_ && !wants(kept->step);
  });
}

std::vector<SnapshotPtr> Outbox::take() {
  stride_ = asked_stride_;
  return std::exchange(waiting_, {});
}

Outbox Outbox::empty_like() const {
  Outbox other;
  other.asked_stride_ = asked_stride_;
  other.stride_ = stride_;
  return other;
}

void Outbox::start_run() {
  waiting_.clear();
  stride_ = asked_stride_;
  any_ = false;
}

void Outbox::set_stride(std::size_t stride) {
  stride_ = std::max(stride, waiting_.empty() ? std::size_t{1} : stride_);
  asked_stride_ = stride;
}

}  // namespace lora
