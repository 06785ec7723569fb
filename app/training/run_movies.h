// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "app/exporting/export_movie.h"
#include "app/training/floor_gap.h"
#include "core/rank/svd_optimum.h"
#include "core/timeline/timeline.h"

namespace lora::app {

/// The kept steps of a run of one problem, oldest first, and what its error chart needs.
struct KeptRun {
  std::vector<SnapshotPtr> steps;
  std::shared_ptr<const TrainingProblem> problem;
  std::optional<SvdOptimum> optimum;
  FloorGap gap = FloorGap::unseen_ratings;
  bool logarithmic = false;
};

/// Two films of the run: "training" (the board) and "error-movie" (the error chart, its axes standing still).
/// Nothing for a run without steps.
std::vector<ExportMovie> run_movies(const KeptRun& run);

}  // namespace lora::app
