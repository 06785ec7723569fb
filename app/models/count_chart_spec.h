// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_spec.h"
#include "app/models/catalog_choice.h"

namespace lora::app {

/// Trainable parameters by rank, log scale, with the whole model as a limit.
ChartSpec count_chart_spec(const CatalogChoice& choice);

}  // namespace lora::app
