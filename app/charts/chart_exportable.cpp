// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_exportable.h"

#include "app/charts/chart_builder.h"
#include "app/charts/chart_csv.h"
#include "app/charts/chart_deck.h"
#include "app/charts/chart_description.h"

namespace lora::app {

void ChartExportable::paint_export(QPainter& painter, const QRectF& area, const Theme& theme) const {
  paint_chart(spec_, painter, area, theme);
}

void ChartExportable::paint_content(QPainter& painter, const QRectF& area, const Theme& theme) const {
  ChartSpec untitled = spec_;
  untitled.title.clear();
  paint_chart(untitled, painter, area, theme);
}

QString ChartExportable::export_caption() const {
  return chart_description(spec_);
}

std::optional<DeckChart> ChartExportable::export_chart(const Theme& theme) const {
  return deck_chart(spec_, theme);
}

QString ChartExportable::export_csv() const {
  return chart_csv(spec_);
}

}  // namespace lora::app
