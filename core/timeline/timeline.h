// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/factorization/snapshot.h"

namespace lora {

/// The kept steps of a run, oldest first. Every step of a short run is kept; when `memory_cap` bytes or
/// `count_cap` snapshots are reached, every second kept step is dropped and from then on only every
/// stride()-th (steps that stride() divides) is kept. Step 0 (the first one) and the newest step are always
/// there.
class Timeline {
 public:
  static constexpr std::size_t default_memory_cap = 64u << 20;
  static constexpr std::size_t default_count_cap = 2000;

  /// Throws std::invalid_argument when count_cap is below 2.
  explicit Timeline(std::size_t memory_cap = default_memory_cap, std::size_t count_cap = default_count_cap);

  /// Steps must ascend: std::invalid_argument otherwise.
  void append(SnapshotPtr snapshot);
  /// Drops everything after `step` (for going on from a past step).
  void truncate_after(std::size_t step);
  void clear();

  bool empty() const { return kept_.empty(); }
  std::size_t size() const { return kept_.size(); }
  const SnapshotPtr& at(std::size_t index) const { return kept_.at(index); }
  const SnapshotPtr& newest() const { return kept_.back(); }
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
  std::vector<SnapshotPtr> kept_;
};

}  // namespace lora
