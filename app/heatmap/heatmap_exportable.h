// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "app/exporting/exportable.h"
#include "app/heatmap/heatmap_source.h"

namespace lora::app {

/// A heat map to be written to files without a window.
class HeatmapExportable : public Exportable {
 public:
  HeatmapExportable(std::shared_ptr<const HeatmapSource> source, QString name, QString title);

  QString export_name() const override { return name_; }
  QString export_title() const override { return title_; }
  QString export_caption() const override;
  QSizeF export_size() const override;
  void paint_export(QPainter& painter, const QRectF& area, const Theme& theme) const override;
  void paint_content(QPainter& painter, const QRectF& area, const Theme& theme) const override;
  bool fills_area() const override { return true; }
  QString export_csv() const override;
  std::function<QString()> csv_maker() const override;

 private:
  std::shared_ptr<const HeatmapSource> source_;
  QString name_;
  QString title_;
};

}  // namespace lora::app
