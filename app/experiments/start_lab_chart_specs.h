// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "app/charts/chart_spec.h"
#include "core/training/start_lab_worker.h"

namespace lora::app {

/// Which number of the four runs a chart shows, by step.
enum class LabCurve { rmse, gradient_a, gradient_b };
inline constexpr LabCurve lab_curves[] = {LabCurve::rmse, LabCurve::gradient_a, LabCurve::gradient_b};

/// Four lines, each with a colour and a dash of its own; `marker_step` is the step on screen. Exact zeros
/// have no place on a log scale: the note says whose they are.
ChartSpec lab_chart_spec(const StartLabTimeline& timeline, LabCurve curve, std::size_t marker_step);

}  // namespace lora::app
