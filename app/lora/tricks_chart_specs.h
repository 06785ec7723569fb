// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_spec.h"
#include "core/lora/tricks_sweep.h"

namespace lora::app {

/// Loss by rank, log axis.
ChartSpec loss_by_rank_spec(const TricksSweepResult& result);
/// Tricks learned and manners kept by rank.
ChartSpec answers_by_rank_spec(const TricksSweepResult& result);
/// Trainable numbers by rank.
ChartSpec trainable_by_rank_spec(const TricksSweepResult& result);

}  // namespace lora::app
