// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "app/charts/chart_spec.h"
#include "app/training/floor_gap.h"
#include "core/rank/svd_optimum.h"
#include "core/timeline/timeline.h"

namespace lora::app {

/// Error by step: RMSE of the trained ratings, of the hidden ones when some are hidden, and the SVD floor at
/// `rank` as a dashed line. `marker_step`: the step on screen. `gap` is said when `optimum` is nothing.
ChartSpec error_chart_spec(const Timeline& timeline, const std::optional<SvdOptimum>& optimum,
                           std::size_t rank, std::optional<std::size_t> marker_step, bool logarithmic,
                           FloorGap gap = FloorGap::unseen_ratings);

}  // namespace lora::app
