// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_axis_scale.h"

#include <QLocale>
#include <algorithm>
#include <cmath>
#include <limits>

namespace lora::app {
namespace {

// The smallest of 1, 2, 5 × 10ᵏ that needs at most `most` steps (Heckbert, Graphics Gems 1990).
double nice_step(double span, int most) {
  const double raw = span / std::max(1, most);
  const double power = std::pow(10.0, std::floor(std::log10(raw)));
  for (const double factor : {1.0, 2.0, 5.0}) {
    if (raw <= factor * power * (1 + 1e-9)) return factor * power;
  }
  return 10.0 * power;
}

QString power_of_ten(int exponent) {
  static const QString digits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
  QString text = QStringLiteral("10");
  if (exponent < 0) text += QStringLiteral("⁻");
  for (const QChar digit : QString::number(std::abs(exponent))) text += digits.at(digit.digitValue());
  return text;
}

QString decade_label(int exponent) {
  if (exponent < -4 || exponent > 5) return power_of_ten(exponent);
  return tick_label(std::pow(10.0, exponent), std::pow(10.0, exponent));
}

void add_linear_ticks(AxisScale& scale, bool integers, int most) {
  double step = nice_step(scale.high - scale.low, most);
  if (integers) step = std::max(1.0, std::round(step));
  const double tolerance = step * 1e-6;
  const double first = std::ceil((scale.low - tolerance) / step);
  for (int k = 0; k <= 2 * most + 2; ++k) {
    const double value = (first + k) * step;
    if (value > scale.high + tolerance) break;
    scale.ticks.append({value, tick_label(std::abs(value) < tolerance ? 0.0 : value, step)});
  }
}

void add_decades(AxisScale& scale, int first, int last, int most) {
  const int every = std::max(1, static_cast<int>(std::ceil((last - first + 1) / double(std::max(1, most)))));
  for (int exponent = first; exponent <= last; ++exponent) {
    if (exponent % every == 0) scale.ticks.append({double(exponent), decade_label(exponent)});
  }
  if (last - first > 4) return;
  for (int exponent = first - 1; exponent <= last; ++exponent) {
    for (int digit = 2; digit < 10; ++digit) {
      const double position = exponent + std::log10(digit);
      if (position >= scale.low && position <= scale.high) scale.minor.append(position);
    }
  }
}

// An axis shorter than two powers of ten: 1, 2, 5 between them, or round numbers when even those are too few.
void add_short_log_ticks(AxisScale& scale, int most) {
  for (int exponent = int(std::floor(scale.low)); exponent <= int(std::floor(scale.high)); ++exponent) {
    for (const double digit : {1.0, 2.0, 5.0}) {
      const double position = exponent + std::log10(digit);
      if (position < scale.low - 1e-9 || position > scale.high + 1e-9) continue;
      const double value = digit * std::pow(10.0, exponent);
      scale.ticks.append(
          {position, exponent < -4 ? readable_number(value) : tick_label(value, std::pow(10.0, exponent))});
    }
  }
  if (scale.ticks.size() >= 3) return;
  AxisScale values{std::pow(10.0, scale.low), std::pow(10.0, scale.high), {}, {}};
  if (!(values.high > values.low)) return;
  add_linear_ticks(values, false, std::min(most, 4));
  scale.ticks.clear();
  for (const Tick& tick : values.ticks) {
    if (tick.position > 0) scale.ticks.append({std::log10(tick.position), tick.label});
  }
}

}  // namespace

double plot_unit(const ChartAxis& axis, double value) {
  if (!std::isfinite(value)) return std::numeric_limits<double>::quiet_NaN();
  if (!axis.logarithmic) return value;
  return value > 0 ? std::log10(value) : std::numeric_limits<double>::quiet_NaN();
}

AxisScale axis_scale(const ChartAxis& axis, double low, double high, int most) {
  AxisScale scale{low, high, {}, {}};
  most = std::max(2, most);
  if (!axis.ticks.isEmpty()) {
    for (const double value : axis.ticks) {
      const double position = plot_unit(axis, value);
      if (position >= low && position <= high) scale.ticks.append({position, readable_number(value)});
    }
  } else if (!axis.logarithmic) {
    add_linear_ticks(scale, axis.integers, most);
  } else {
    const int first = static_cast<int>(std::ceil(low - 1e-9));
    const int last = static_cast<int>(std::floor(high + 1e-9));
    last - first >= 2 ? add_decades(scale, first, last, most) : add_short_log_ticks(scale, most);
  }
  return scale;
}

void round_outwards(double& low, double& high, int most) {
  const double step = nice_step(high - low, std::max(2, most));
  low = std::floor(low / step + 1e-9) * step;
  high = std::ceil(high / step - 1e-9) * step;
}

QString tick_label(double value, double step) {
  const double size = std::max(std::abs(value), step);
  if (size >= 1e7 || (size > 0 && size < 1e-5)) return readable_number(value);
  const int decimals = step > 0 ? std::clamp(int(std::ceil(-std::log10(step) - 1e-9)), 0, 12) : 0;
  QString text = QLocale().toString(value, 'f', decimals);
  if (text.startsWith(QLatin1Char('-'))) text.replace(0, 1, QChar(0x2212));
  return text;
}

QString readable_number(double value) {
  if (!std::isfinite(value)) return QStringLiteral("–");
  const double size = std::abs(value);
  if (size == 0 || (size == std::floor(size) && size < 1e9)) return QLocale().toString(value, 'f', 0);
  if (size >= 1e-4 && size < 1e7) {
    const int decimals = std::clamp(3 - int(std::floor(std::log10(size))), 0, 7);
    return QLocale().toString(value, 'f', decimals);
  }
  const int exponent = static_cast<int>(std::floor(std::log10(size)));
  const QString digits = QLocale().toString(value / std::pow(10.0, exponent), 'g', 3);
  return (digits == QLatin1String("1") ? QString() : digits + QStringLiteral(" × ")) + power_of_ten(exponent);
}

}  // namespace lora::app
