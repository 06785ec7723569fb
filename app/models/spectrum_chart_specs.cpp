// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/spectrum_chart_specs.h"

#include <QCoreApplication>
#include <algorithm>

namespace lora::app {
namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(SpectrumCharts)
};

// Below this share of the largest, a singular value is rounding noise that would only squeeze the others.
constexpr double noise = 1e-8;

constexpr SeriesRole roles[most_spectra] = {SeriesRole::train, SeriesRole::floor, SeriesRole::hidden,
                                            SeriesRole::limit};

/// A series per module, as many as can be told apart.
template <typename Values>
ChartSpec with_modules(ChartSpec spec, const AdapterReport& report, const std::vector<int>& modules,
                       Values values_of) {
  spec.x.key = QStringLiteral("rank");
  spec.x.integers = true;
  for (std::size_t k = 0; k < std::min(modules.size(), most_spectra); ++k) {
    const ModuleSpectrum& module = report.modules.at(static_cast<std::size_t>(modules[k])).spectrum;
    ChartSeries series{QStringLiteral("module_%1").arg(modules[k] + 1), QString::fromStdString(module.name),
                       roles[k], SeriesShape::line_with_points};
    double x = 1.0;
    for (const double value : values_of(module)) series.points.append({x++, value});
    if (!series.points.isEmpty()) spec.series.append(series);
  }
  // A chart of one series has no legend.
  if (spec.series.size() == 1) spec.subtitle = spec.series[0].name;
  if (modules.size() > most_spectra) {
    spec.note = Text::tr("The first %1 of %2 chosen modules.").arg(most_spectra).arg(modules.size());
  }
  if (spec.series.isEmpty()) spec.note = Text::tr("Choose modules in the table, and they are drawn here.");
  return spec;
}

}  // namespace

ChartSpec spectrum_chart_spec(const AdapterReport& report, const std::vector<int>& modules) {
  ChartSpec spec;
  spec.name = QStringLiteral("singular-values");
  spec.title = Text::tr("Singular values of ΔW");
  spec.subtitle = Text::tr("largest first, log scale");
  spec.x.title = Text::tr("number of the singular value");
  spec.y.key = QStringLiteral("sigma");
  spec.y.logarithmic = true;
  spec = with_modules(spec, report, modules,
                      [](const ModuleSpectrum& module) { return module.singular_values; });
  double highest = 0.0, lowest = 1e300;
  for (const ChartSeries& series : spec.series) {
    for (const QPointF& point : series.points) {
      highest = std::max(highest, point.y());
      lowest = std::min(lowest, point.y());
    }
  }
  if (highest > 0.0 && lowest < noise * highest) spec.y.low = noise * highest;
  return spec;
}

ChartSpec energy_chart_spec(const AdapterReport& report, const std::vector<int>& modules) {
  ChartSpec spec;
  spec.name = QStringLiteral("energy-kept");
  spec.title = Text::tr("Kept by a smaller rank");
  spec.subtitle = Text::tr("share of ‖ΔW‖², 1 is all");
  spec.x.title = Text::tr("rank");
  spec.y.key = QStringLiteral("energy_kept");
  spec.y.low = 0.0;
  spec.y.high = 1.05;
  return with_modules(spec, report, modules, [](const ModuleSpectrum& module) { return module.energy_kept; });
}

ChartSpec adapter_size_chart_spec(const AdapterReport& report) {
  ChartSpec spec;
  spec.name = QStringLiteral("adapter-parameters");
  spec.title = Text::tr("Numbers in A and B by module");
  spec.subtitle = Text::tr("the whole adapter, in the order of the names");
  spec.x.key = QStringLiteral("module");
  spec.x.title = Text::tr("module");
  spec.x.integers = true;
  spec.y.key = QStringLiteral("parameters");
  spec.y.integers = true;
  spec.y.low = 0.0;
  ChartSeries series{QStringLiteral("parameters"), Text::tr("numbers in A and B"), SeriesRole::train,
                     SeriesShape::points};
  double x = 1.0;
  for (const AdapterModule& module : report.modules) {
    series.points.append({x++, static_cast<double>(module.spectrum.parameters)});
  }
  spec.series = {series};
  return spec;
}

}  // namespace lora::app
