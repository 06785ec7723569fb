// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_builder.h"

#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <algorithm>

#include "app/charts/spec_chart.h"

namespace lora::app {
namespace {

// Title and subtitle on one line where both fit, else on two; returns the height used.
double paint_title(const ChartSpec& spec, QPainter& painter, const QRectF& area, const ChartStyle& style) {
  const QFont title_font = style.font(15, true), subtitle_font = style.font(13);
  const QFontMetricsF title(title_font), subtitle(subtitle_font);
  double baseline = area.top() + title.ascent();
  painter.setFont(title_font);
  painter.setPen(style.theme.text);
  painter.drawText(QPointF(area.left(), baseline),
                   title.elidedText(spec.title, Qt::ElideRight, area.width()));
  double height = spec.title.isEmpty() ? 0.0 : title.height();
  if (!spec.subtitle.isEmpty()) {
    double left = spec.title.isEmpty() ? 0.0 : title.horizontalAdvance(spec.title) + 10;
    if (left + subtitle.horizontalAdvance(spec.subtitle) > area.width()) {
      left = 0.0;
      baseline = area.top() + height + subtitle.ascent();
      height += subtitle.height();
    }
    painter.setFont(subtitle_font);
    painter.setPen(style.theme.muted_text);
    painter.drawText(QPointF(area.left() + left, baseline),
                     subtitle.elidedText(spec.subtitle, Qt::ElideRight, area.width() - left));
    height = std::max(height, subtitle.height());
  }
  return height > 0 ? height + 8 * style.scale : 0.0;
}

}  // namespace

std::unique_ptr<QChart> build_chart(const ChartSpec& spec, const Theme& theme, double text_scale) {
  auto chart = std::make_unique<SpecChart>();
  chart->resize(640, 400);
  chart->set_spec(spec, theme, text_scale);
  return chart;
}

void paint_chart(const ChartSpec& spec, QPainter& painter, const QRectF& area, const Theme& theme,
                 double text_scale) {
  const ChartStyle style{theme, theme.text_scale * text_scale};
  painter.save();
  painter.setClipRect(area, Qt::IntersectClip);
  const double margin = std::min({16.0, area.width() / 8, area.height() / 8});
  const QRectF inner = area.adjusted(margin, margin, -margin, -margin);
  const double title_height = paint_title(spec, painter, inner, style);
  const QRectF plot = inner.adjusted(0, std::min(title_height, inner.height() / 2), 0, 0);
  QGraphicsScene scene;
  QChart* chart = build_chart(spec, theme, text_scale).release();
  scene.addItem(chart);
  chart->resize(plot.size());
  chart->setPos(0, 0);
  // An unshown chart lays itself out only when asked to.
  chart->layout()->activate();
  painter.setRenderHint(QPainter::Antialiasing);
  scene.render(&painter, plot, QRectF(QPointF(0, 0), plot.size()), Qt::IgnoreAspectRatio);
  painter.restore();
}

}  // namespace lora::app
