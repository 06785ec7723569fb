// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_spec.h"
#include "core/rank/rank_sweep.h"

namespace lora::app {

/// Error by rank: mean of the runs with their spread, hidden ratings and SVD floor when there are any, the
/// elbow named.
ChartSpec error_by_rank_spec(const SweepResult& result, bool logarithmic);

/// Numbers in A and in B by rank, stacked, against the m·n numbers of the whole table.
ChartSpec numbers_by_rank_spec(const SweepResult& result);

/// Error (y) against the numbers in A and B (x); the vertical line is the whole table.
ChartSpec error_against_numbers_spec(const SweepResult& result, bool logarithmic);

}  // namespace lora::app
