// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_spec.h"
#include "app/exporting/exportable.h"

namespace lora::app {

/// A chart to be written to files without a window (the command line).
class ChartExportable : public Exportable {
 public:
  explicit ChartExportable(ChartSpec spec, QSizeF size = {800, 480}) : spec_(std::move(spec)), size_(size) {}

  QString export_name() const override { return spec_.name; }
  QString export_title() const override { return spec_.title; }
  QSizeF export_size() const override { return size_; }
  void paint_export(QPainter& painter, const QRectF& area, const Theme& theme) const override;
  void paint_content(QPainter& painter, const QRectF& area, const Theme& theme) const override;
  bool fills_area() const override { return true; }
  bool has_margin() const override { return true; }
  QString export_caption() const override;
  std::optional<DeckChart> export_chart(const Theme& theme) const override;
  QString export_csv() const override;

 private:
  ChartSpec spec_;
  QSizeF size_;
};

}  // namespace lora::app
