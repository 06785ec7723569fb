// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "app/charts/chart_spec.h"
#include "app/tables/table_content.h"
#include "core/training/branch_run.h"

namespace lora::app {

/// The branches of one run, in the order they were made, and what was kept of the run before them.
struct BranchReport {
  std::vector<BranchAnswer> branches;
  std::vector<SnapshotPtr> run;  ///< kept steps of the Train page's run (of that of the branches, if any)

  /// As many as one chart can tell apart.
  static constexpr std::size_t most_branches = 5;
};

/// A method's name as on the Train page.
QString method_name(Method method);
/// What a branch changed and where: "rank 3 from step 40".
QString branch_name(const BranchAnswer& answer);

/// Error by step: the unchanged run (before and after the branching steps) and each branch. `marker_step`: a
/// vertical line where a branch leaves the run.
ChartSpec branch_chart_spec(const BranchReport& report, std::size_t marker_step, bool logarithmic);
/// One row a branch.
TableContent branch_table(const BranchReport& report);
/// What this branch shows, from its numbers.
QString branch_story(const BranchAnswer& answer);

}  // namespace lora::app
