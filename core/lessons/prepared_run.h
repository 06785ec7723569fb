// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <vector>

#include "core/factorization/snapshot.h"
#include "core/factorization/training_settings.h"
#include "core/lora/lora_problem.h"
#include "core/lora/lora_settings.h"
#include "core/lora/lora_snapshot.h"

namespace lora {

/// The kept steps of a run of `steps` steps from its start, as a timeline keeps them; fewer when it
/// converged, diverged or was stopped. Throws std::invalid_argument for settings that make no run.
std::vector<SnapshotPtr> trained_steps(std::shared_ptr<const RatingTable> table,
                                       const TrainingSettings& settings, std::size_t steps,
                                       std::stop_token stop = {});
/// The same for a LoRA layer; of its steps the first, the last and about fifty between are kept.
std::vector<LoraSnapshotPtr> trained_steps(std::shared_ptr<const LoraProblem> problem,
                                           const LoraSettings& settings, std::size_t steps);

}  // namespace lora
