// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/heatmap/heatmap_legend.h"

#include <QEvent>
#include <QPainter>

#include "app/heatmap/heatmap_names.h"

namespace lora::app {
namespace {
constexpr int bar_height = 8;
}

HeatmapLegend::HeatmapLegend(QWidget* parent) : QWidget(parent) {}

void HeatmapLegend::set_scale(const QString& title, ColorScale scale, double low, double high, int decimals) {
  title_ = title;
  scale_ = scale;
  low_ = low;
  high_ = high;
  decimals_ = decimals;
  setAccessibleName(
      QStringLiteral("%1: %2 – %3").arg(title, number_text(low, decimals), number_text(high, decimals)));
  update();
}

QSize HeatmapLegend::sizeHint() const {
  const QFontMetrics metrics(heatmap_name_font(font()));
  return {130, 2 * metrics.height() + bar_height + 6};
}

void HeatmapLegend::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  update();
}

void HeatmapLegend::paintEvent(QPaintEvent*) {
  const Theme& theme = current_theme();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(heatmap_name_font(font()));
  painter.setPen(theme.muted_text);
  const QFontMetricsF metrics(painter.font());
  painter.drawText(QRectF(0, 0, width(), metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                   metrics.elidedText(title_, Qt::ElideRight, width()));
  const QRectF bar(0.5, metrics.height() + 2.5, width() - 1, bar_height);
  QLinearGradient gradient(bar.topLeft(), bar.topRight());
  for (int stop = 0; stop <= 16; ++stop)
    gradient.setColorAt(stop / 16.0, to_color(color_of(scale_, stop, 0, 16)));
  painter.setBrush(gradient);
  painter.setPen(QPen(theme.border, 1));
  painter.drawRoundedRect(bar, 3, 3);
  painter.setPen(theme.muted_text);
  const QRectF numbers(0, bar.bottom() + 2, width(), metrics.height());
  painter.drawText(numbers, Qt::AlignLeft, number_text(low_, decimals_));
  painter.drawText(numbers, Qt::AlignRight, number_text(high_, decimals_));
  if (scale_ == ColorScale::diverging) painter.drawText(numbers, Qt::AlignHCenter, number_text(0, 0));
}

}  // namespace lora::app
