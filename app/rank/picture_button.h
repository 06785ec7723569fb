// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <memory>

#include "app/heatmap/heatmap_source.h"

namespace lora::app {

struct HeatmapGeometry;

/// A small heat map that can be chosen, by mouse or keyboard.
class PictureButton : public QAbstractButton {
  Q_OBJECT
 public:
  explicit PictureButton(QWidget* parent = nullptr);

  void set_source(std::shared_ptr<const HeatmapSource> source);
  const std::shared_ptr<const HeatmapSource>& source() const { return source_; }
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {96, 48}; }

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;

 private:
  HeatmapGeometry geometry_of_cells() const;

  std::shared_ptr<const HeatmapSource> source_;
};

}  // namespace lora::app
