// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

#include "app/charts/chart_spec.h"

namespace lora::app {

struct Tick {
  double position = 0.0;  ///< in plot units: the value, or its log10 on a logarithmic axis
  QString label;
  bool operator==(const Tick&) const = default;
};

/// Range and ticks of one axis, in plot units. high > low always.
struct AxisScale {
  double low = 0.0;
  double high = 1.0;
  QVector<Tick> ticks;
  QVector<double> minor;  ///< faint grid lines between the ticks
};

/// Where a value lies on the axis: itself, or log10; NaN where it has no place (log of ≤ 0, not finite).
double plot_unit(const ChartAxis& axis, double value);

/// Ticks for [low, high] (plot units): 1, 2, 5 × 10ᵏ on a linear axis; on a logarithmic one the powers of
/// ten, with steps between them when the axis is short. At most about `most` labels.
AxisScale axis_scale(const ChartAxis& axis, double low, double high, int most);

/// Grows [low, high] to whole ticks, for a linear y axis.
void round_outwards(double& low, double& high, int most);

/// 0.1, 1, 10, 1,000; 10⁻⁶ and 10⁷ outside that. In the default locale.
QString tick_label(double value, double step);
/// Up to four significant digits, for people.
QString readable_number(double value);

}  // namespace lora::app
