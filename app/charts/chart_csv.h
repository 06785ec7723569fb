// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/charts/chart_spec.h"

namespace lora::app {

/// The data of a chart as CSV (RFC 4180, LF, '.', full precision): one row per x and a column per series key;
/// with a spread also key_lowest and
/// key_highest, with labels on a line also key_label. Series of points have columns of their own, key_label,
/// key_x, key_y, one row per point. What is not known (NaN) is an empty cell.
QString chart_csv(const ChartSpec& spec);

}  // namespace lora::app
