// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "app/charts/chart_spec.h"
#include "app/exporting/deck.h"
#include "app/theme/theme.h"

namespace lora::app {

/// The chart as one that can be edited in a presentation, in the theme's colours; nothing for maps and for
/// clouds of points, whose labels no presentation program places.
std::optional<DeckChart> deck_chart(const ChartSpec& spec, const Theme& theme);

}  // namespace lora::app
