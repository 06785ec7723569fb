// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/timeline.h"

#include <algorithm>
#include <stdexcept>

namespace lora {

Timeline::Timeline(std::size_t memory_cap, std::size_t count_cap)
    : memory_cap_(memory_cap), count_cap_(count_cap) {
  if (count_cap < 2) throw std::invalid_argument("Timeline: count_cap must be at least 2");
}

void Timeline::append(SnapshotPtr snapshot) {
  if (!snapshot) throw std::invalid_argument("Timeline: a snapshot is needed");
  if (!empty() && snapshot->step <= newest()->step) {
    throw std::invalid_argument("Timeline: steps must ascend");
  }
  // What was kept only because it was the newest gives way.
  if (size() > 1 && newest()->step % stride_ != 0) {
    bytes_ -= newest()->bytes();
    kept_.pop_back();
  }
  bytes_ += snapshot->bytes();
  kept_.push_back(std::move(snapshot));
  while (size() > 2 && (size() > count_cap_ || bytes_ > memory_cap_)) thin();
}

void Timeline::thin() {
  stride_ *= 2;
  std::vector<SnapshotPtr> kept;
  bytes_ = 0;
  for (std::size_t k = 0; k < kept_.size(); ++k) {
    if (k > 0 && k + 1 < kept_.size() && kept_[k]->step % stride_ != 0) continue;
    bytes_ += kept_[k]->bytes();
    kept.push_back(std::move(kept_[k]));
  }
  kept_ = std::move(kept);
}

void Timeline::truncate_after(std::size_t step) {
  while (!empty() && newest()->step > step) {
    bytes_ -= newest()->bytes();
    kept_.pop_back();
  }
}

void Timeline::clear() {
  kept_.clear();
  bytes_ = 0;
  stride_ = 1;
}

std::size_t Timeline::nearest(std::size_t step) const {
  if (empty()) throw std::out_of_range("Timeline: empty");
  const auto after =
      std::lower_bound(kept_.begin(), kept_.end(), step,
                       [](const SnapshotPtr& kept, std::size_t wanted) { return kept->step < wanted; });
  if (after == kept_.begin()) return 0;
  const auto before = after - 1;
  const bool take_after = after != kept_.end() && (*after)->step - step < step - (*before)->step;
  return static_cast<std::size_t>((take_after ? after : before) - kept_.begin());
}

}  // namespace lora
