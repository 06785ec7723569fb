// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/experiments/experiment_list.h"

#include "app/experiments/branch_experiment.h"
#include "app/experiments/bug_museum.h"
#include "app/experiments/directions_experiment.h"
#include "app/experiments/start_lab.h"
#include "app/experiments/turn_experiment.h"

namespace lora::app {

std::vector<ExperimentEntry> all_experiments() {
  return {experiment_entry<StartLab>(QStringLiteral("start_lab")),
          experiment_entry<BranchExperiment>(QStringLiteral("branch")),
          experiment_entry<TurnExperiment>(QStringLiteral("turn_tastes")),
          experiment_entry<DirectionsExperiment>(QStringLiteral("directions")),
          experiment_entry<BugMuseum>(QStringLiteral("bug_museum"))};
}

}  // namespace lora::app
