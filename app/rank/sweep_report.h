// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "core/rank/rank_sweep.h"
#include "core/rank/reconstruction.h"

namespace lora::app {

/// What came out of a comparison, with the pictures views draw of it. Immutable once shared between threads.
struct SweepReport {
  std::shared_ptr<const RatingTable> table;
  SweepSettings settings;
  std::shared_ptr<const SweepResult> result;
  TableImage ratings;
  /// One for each of result->ranks; without values where every run diverged.
  std::vector<TableImage> guesses;
  double seconds = 0.0;  ///< from start to end, all threads together
};

using SweepReportPtr = std::shared_ptr<const SweepReport>;

/// The most rows and columns of a picture; larger tables are averaged to fit.
inline constexpr std::size_t picture_limit = 64;

}  // namespace lora::app
