// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <memory>
#include <utility>
#include <vector>

namespace lora {

/// The snapshots of a run that wait to be taken, ascending. Bounded: above `limit` every second one is
/// dropped until they are taken. Not thread safe. `Step` is a kind of snapshot with a member `step`.
template <typename Step>
class Outbox {
 public:
  using StepPtr = std::shared_ptr<const Step>;
  static constexpr std::size_t limit = 2000;

  /// Whether a step is to be kept for good, not only as the newest.
  bool wants(std::size_t step) const { return step % stride_ == 0; }
  /// Steps from `step` to the next one that is.
  std::size_t until_wanted(std::size_t step) const { return stride_ - step % stride_; }
  /// A newest snapshot that is not wanted gives way to its successor, the first one of a run does not.
  void add(StepPtr snapshot);
  std::vector<StepPtr> take();
  /// An empty one that wants the same steps.
  Outbox empty_like() const;
  void start_run();
  void set_stride(std::size_t stride);
  /// Whether this step was the last one added in this run.
  bool ends_with(std::size_t step) const { return any_ && newest_step_ == step; }

 private:
  void thin();

  std::vector<StepPtr> waiting_;
  std::size_t asked_stride_ = 1;
  std::size_t stride_ = 1;
  bool any_ = false;
  std::size_t first_step_ = 0;
  std::size_t newest_step_ = 0;
};

template <typename Step>
void Outbox<Step>::add(StepPtr snapshot) {
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

template <typename Step>
void Outbox<Step>::thin() {
  stride_ *= 2;
  const StepPtr newest = waiting_.back();
  std::erase_if(waiting_, [&](const StepPtr& kept) {
    return kept != newest && kept->step != first_step_ && !wants(kept->step);
  });
}

template <typename Step>
auto Outbox<Step>::take() -> std::vector<StepPtr> {
  stride_ = asked_stride_;
  return std::exchange(waiting_, {});
}

template <typename Step>
Outbox<Step> Outbox<Step>::empty_like() const {
  Outbox other;
  other.asked_stride_ = asked_stride_;
  other.stride_ = stride_;
  return other;
}

template <typename Step>
void Outbox<Step>::start_run() {
  waiting_.clear();
  stride_ = asked_stride_;
  any_ = false;
}

template <typename Step>
void Outbox<Step>::set_stride(std::size_t stride) {
  stride_ = std::max(stride, waiting_.empty() ? std::size_t{1} : stride_);
  asked_stride_ = stride;
}

}  // namespace lora
