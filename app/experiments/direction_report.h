// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/charts/chart_spec.h"
#include "app/tables/table_content.h"
#include "core/rank/direction_split.h"

namespace lora::app {

/// What is shown of a run's directions at one step. `strengths` and `energies` are those of that step, one
/// for each direction of the split.
struct DirectionReport {
  DirectionSplit split;
  DirectionHistory history;
  std::size_t step = 0;
  std::size_t rank = 0;
  std::vector<double> strengths;
  std::vector<double> energies;

  /// At most this many directions are drawn.
  static constexpr std::size_t most_directions = 6;
  /// How many are drawn: those with a σ above rounding.
  std::size_t shown() const { return history.strengths.size(); }
};

/// Follows `run` (its snapshots must fit the split); `now` is the step on screen.
DirectionReport direction_report(DirectionSplit split, const std::vector<SnapshotPtr>& run,
                                 const Snapshot& now);

/// Share of each direction that is learned, u_iᵀ(A·B)v_i / σ_i, by step.
ChartSpec learned_by_direction_spec(const DirectionReport& report);
/// The residual's energy by direction, by step.
ChartSpec residual_by_direction_spec(const DirectionReport& report, bool logarithmic);
/// One row a direction: σ, learned strength, residual energy, and when half of it was learned.
TableContent direction_table(const DirectionReport& report);
/// What this run shows: in which order the directions passed half of their σ, and which did not.
QString direction_story(const DirectionReport& report);
/// That the energies of the step on screen add up to the squared error.
QString direction_sum(const DirectionReport& report);

}  // namespace lora::app
