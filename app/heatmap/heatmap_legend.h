// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/color/color_scale.h"

namespace lora::app {

/// A small bar of a colour scale with the numbers at its ends.
class HeatmapLegend : public QWidget {
  Q_OBJECT
 public:
  explicit HeatmapLegend(QWidget* parent = nullptr);
  /// `title` is written above the bar.
  void set_scale(const QString& title, ColorScale scale, double low, double high, int decimals);
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  QString title_;
  ColorScale scale_ = ColorScale::sequential;
  double low_ = 0.0;
  double high_ = 1.0;
  int decimals_ = 1;
};

}  // namespace lora::app
