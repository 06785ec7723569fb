// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/count_chart_spec.h"

#include <QCoreApplication>

#include "app/models/catalog_texts.h"

namespace lora::app {
namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(CountChart)
};

}  // namespace

ChartSpec count_chart_spec(const CatalogChoice& choice) {
  ChartSpec spec;
  spec.name = QStringLiteral("trainable-parameters");
  spec.title = Text::tr("Trainable parameters by rank");
  spec.subtitle = Text::tr("%1, log scale").arg(QString::fromStdString(choice.model.name));
  spec.x.key = QStringLiteral("rank");
  spec.x.title = Text::tr("rank");
  spec.x.logarithmic = true;
  spec.x.integers = true;
  spec.y.key = QStringLiteral("parameters");
  spec.y.logarithmic = true;
  if (!choice.is_complete()) {
    spec.note = Text::tr("Choose target modules and ranks, and the chart is drawn here.");
    return spec;
  }
  ChartSeries lora{QStringLiteral("parameters"), Text::tr("A and B"), SeriesRole::train,
                   SeriesShape::line_with_points};
  ChartSeries whole{QStringLiteral("model"),
                    Text::tr("whole model: %1").arg(CatalogTexts::number(choice.model.base_parameters)),
                    SeriesRole::limit, SeriesShape::dashed_line};
  for (const std::size_t rank : choice.ranks) {
    const auto x = static_cast<double>(rank);
    const std::uint64_t parameters = count_adapter(choice.model, choice.targets, rank).parameters;
    lora.points.append({x, static_cast<double>(parameters)});
    lora.point_labels.append(CatalogTexts::number(parameters));
    whole.points.append({x, static_cast<double>(choice.model.base_parameters)});
    spec.x.ticks.append(x);
  }
  spec.series = {lora, whole};
  return spec;
}

}  // namespace lora::app
