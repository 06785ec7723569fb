// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/heatmap/heatmap_exportable.h"

#include <QApplication>

#include "app/heatmap/heatmap_export.h"

namespace lora::app {
namespace {

QFont export_font() {
  QFont font = QApplication::font();
  font.setPixelSize(13);
  return font;
}

}  // namespace

HeatmapExportable::HeatmapExportable(std::shared_ptr<const HeatmapSource> source, QString name, QString title)
    : source_(std::move(source)), name_(std::move(name)), title_(std::move(title)) {}

QString HeatmapExportable::export_caption() const {
  return heatmap_caption(*source_);
}

QSizeF HeatmapExportable::export_size() const {
  return heatmap_export_size(*source_, export_font());
}

void HeatmapExportable::paint_export(QPainter& painter, const QRectF& area, const Theme& theme) const {
  paint_heatmap_export(painter, area, *source_, export_font(), {}, theme);
}

void HeatmapExportable::paint_content(QPainter& painter, const QRectF& area, const Theme& theme) const {
  arrange_heatmap(painter, area, *source_, export_font(), {}, theme);
}

QString HeatmapExportable::export_csv() const {
  return heatmap_csv(*source_);
}

std::function<QString()> HeatmapExportable::csv_maker() const {
  return [source = source_] { return heatmap_csv(*source); };
}

}  // namespace lora::app
