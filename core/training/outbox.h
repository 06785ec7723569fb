// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/factorization/snapshot.h"

namespace lora {

/// The snapshots of a run that wait to be taken, ascending. Bounded: above `limit` every second one is
/// dropped until they are taken. Not thread safe.
class Outbox {
 public:
  static constexpr std::size_t limit = 2000;

  /// Whether a step is to be kept for good, not only as the newest.
  bool wants(std::size_t step) const { return step % stride_ == 0; }
  /// A newest snapshot that is not wanted gives way to its successor, the first one of a run does not.
  void add(SnapshotPtr snapshot);
  std::vector<SnapshotPtr> take();
  /// An empty one that wants the same steps.
  Outbox empty_like() const;
  void start_run();
  void set_stride(std::size_t stride);
  /// Whether this step was the last one added in this run.
  bool ends_with(std::size_t step) const { return any_ && newest_step_ == step; }

 private:
  void thin();

  std::vector<SnapshotPtr> waiting_;
  std::size_t asked_stride_ = 1;
  std::size_t stride_ = 1;
  bool any_ = false;
  std::size_t first_step_ = 0;
  std::size_t newest_step_ = 0;
};

}  // namespace lora
