// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QString>

#include "app/charts/chart_decoration.h"

namespace lora::app {

/// The chart in words, translated: for each series first, last and lowest number; for screen readers.
QString chart_description(const ChartSpec& spec);
/// The numbers at a drawn point, one line each, translated: what the tooltip says. `at` in plot units.
QString point_description(const ChartPicture& picture, const QPointF& at);

}  // namespace lora::app
