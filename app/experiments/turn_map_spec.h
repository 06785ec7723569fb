// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_spec.h"
#include "core/timeline/frame.h"

namespace lora::app {

/// The taste map of a rank-2 frame on axes that stay when it turns: ± the largest distance from the middle.
/// Throws std::invalid_argument for a rank of 1.
ChartSpec turn_map_spec(const FramePtr& frame);

}  // namespace lora::app
