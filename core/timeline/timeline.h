// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <memory>
#include <stdexcept>
#include <utility>
#include <vector>

#include "core/factorization/snapshot.h"

namespace lora {

/// The kept steps of a run, oldest first. Every step of a short run is kept; when `memory_cap` bytes or
/// `count_cap` snapshots are reached, every second kept step is dropped and from then on only every
/// stride()-th (steps that stride() divides) is kept. Step 0 (the first one) and the newest step are always
/// there. `Step` is a kind of snapshot: it has a member `step` and a function bytes().
template <typename Step>
class BasicTimeline {
 public:
  using StepPtr = std::shared_ptr<const Step>;
  static constexpr std::size_t default_memory_cap = 64u << 20;
  static constexpr std::size_t default_count_cap = 2000;

  /// Throws std::invalid_argument when count_cap is below 2.
  explicit BasicTimeline(std::size_t memory_cap = default_memory_cap,
                         std::size_t count_cap = default_count_cap);

  /// Steps must ascend: std::invalid_argument otherwise.
  void append(StepPtr snapshot);
  /// Drops everything after `step` (for going on from a past step).
  void truncate_after(std::size_t step);
  void clear();

  bool empty() const { return kept_.empty(); }
  std::size_t size() const { return kept_.size(); }
  const StepPtr& at(std::size_t index) const { return kept_.at(index); }
  const StepPtr& newest() const { return kept_.back(); }
  /// Index of the kept step nearest to `step`, of two the earlier. Throws std::out_of_range when empty.
  std::size_t nearest(std::size_t step) const;
  std::size_t stride() const { return stride_; }
  std::size_t bytes() const { return bytes_; }

 private:
  void thin();

  std::size_t memory_cap_;
  std::size_t count_cap_;
  std::size_t stride_ = 1;
  std::size_t bytes_ = 0;
  std::vector<StepPtr> kept_;
};

/// The kept steps of a run of the movie view.
using Timeline = BasicTimeline<Snapshot>;

template <typename Step>
BasicTimeline<Step>::BasicTimeline(std::size_t memory_cap, std::size_t count_cap)
    : memory_cap_(memory_cap), count_cap_(count_cap) {
  if (count_cap < 2) throw std::invalid_argument("Timeline: count_cap must be at least 2");
}

template <typename Step>
void BasicTimeline<Step>::append(StepPtr snapshot) {
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

template <typename Step>
void BasicTimeline<Step>::thin() {
  stride_ *= 2;
  std::vector<StepPtr> kept;
  bytes_ = 0;
  for (std::size_t k = 0; k < kept_.size(); ++k) {
    if (k > 0 && k + 1 < kept_.size() && kept_[k]->step % stride_ != 0) continue;
    bytes_ += kept_[k]->bytes();
    kept.push_back(std::move(kept_[k]));
  }
  kept_ = std::move(kept);
}

template <typename Step>
void BasicTimeline<Step>::truncate_after(std::size_t step) {
  while (!empty() && newest()->step > step) {
    bytes_ -= newest()->bytes();
    kept_.pop_back();
  }
}

template <typename Step>
void BasicTimeline<Step>::clear() {
  kept_.clear();
  bytes_ = 0;
  stride_ = 1;
}

template <typename Step>
std::size_t BasicTimeline<Step>::nearest(std::size_t step) const {
  if (empty()) throw std::out_of_range("Timeline: empty");
  const auto after =
      std::lower_bound(kept_.begin(), kept_.end(), step,
                       [](const StepPtr& kept, std::size_t wanted) { return kept->step < wanted; });
  if (after == kept_.begin()) return 0;
  const auto before = after - 1;
  const bool take_after = after != kept_.end() && (*after)->step - step < step - (*before)->step;
  return static_cast<std::size_t>((take_after ? after : before) - kept_.begin());
}

}  // namespace lora
