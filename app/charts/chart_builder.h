// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChart>
#include <QPainter>
#include <memory>

#include "app/charts/chart_spec.h"
#include "app/theme/theme.h"

namespace lora::app {

/// The chart without its title, background transparent. `text_scale` multiplies the theme's own.
std::unique_ptr<QChart> build_chart(const ChartSpec& spec, const Theme& theme, double text_scale = 1.0);

/// Paints title, subtitle and chart into `area` and nothing outside it; needs no window.
void paint_chart(const ChartSpec& spec, QPainter& painter, const QRectF& area, const Theme& theme,
                 double text_scale = 1.0);

}  // namespace lora::app
