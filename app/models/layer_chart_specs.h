// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "app/charts/chart_spec.h"
#include "core/training/real_layer_worker.h"

namespace lora::app {

/// Relative error by step, log scale, with the floor of the rank and the step on screen.
ChartSpec layer_error_spec(const ErrorCurve& curve, const RealLayerProblem* problem, std::size_t rank,
                           std::size_t shown_step);
/// Singular values learned (empty: not known yet) against those of ΔW*; `step` is where they were learned.
ChartSpec layer_spectrum_spec(const RealLayerProblem* problem, const std::vector<double>& learned,
                              std::size_t step);

}  // namespace lora::app
