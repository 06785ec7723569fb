// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/spec_chart.h"

#include <QBarSet>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QStackedBarSeries>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

#include "app/charts/line_reduction.h"

namespace lora::app {

SpecChart::SpecChart(QGraphicsItem* parent)
    : QChart(parent), x_axis_(new QValueAxis(this)), y_axis_(new QValueAxis(this)) {
  legend()->hide();
  setAnimationOptions(QChart::NoAnimation);
  setBackgroundVisible(false);
  setPlotAreaBackgroundVisible(false);
  setMargins(QMargins());
  layout()->setContentsMargins(0, 0, 0, 0);
  addAxis(x_axis_, Qt::AlignBottom);
  addAxis(y_axis_, Qt::AlignLeft);
  x_axis_->setVisible(false);
  y_axis_->setVisible(false);
  grid_ = new ChartDecoration(this, picture_, paint_grid, -1.0);
  marks_ = new ChartDecoration(this, picture_, paint_marks, 10.0);
}

void SpecChart::set_spec(const ChartSpec& spec, const Theme& theme, double text_scale) {
  const ChartStyle style{theme, theme.text_scale * text_scale};
  const ChartStyle& old = picture_.style;
  const bool same_style = styled_ && old.theme.id == theme.id && old.theme.dark == theme.dark &&
                          old.theme.card == theme.card && old.scale == style.scale;
  if (same_style && spec == picture_.spec) return;
  if (!same_style) line_keys_.clear();
  if (!same_style) bar_roles_.clear();
  styled_ = true;
  picture_.spec = spec;
  picture_.style = style;
  if (has_bars(spec)) picture_.spec.x.logarithmic = picture_.spec.y.logarithmic = false;
  picture_.data = chart_data(picture_.spec);
  relayout();
}

void SpecChart::set_highlight(std::optional<double> x) {
  if (picture_.highlight == x) return;
  picture_.highlight = x;
  marks_->update();
}

std::optional<QPointF> SpecChart::nearest(const QPointF& pixels, double reach) const {
  std::optional<QPointF> best;
  double best_distance = reach;
  for (int k = 0; k < picture_.spec.series.size(); ++k) {
    const bool on_plane = picture_.spec.series[k].shape == SeriesShape::points;
    for (const DrawnPoint& point : picture_.data.series[k].marks) {
      const QPointF away = picture_.layout.to_pixels(point.at) - pixels;
      const double distance = on_plane ? std::hypot(away.x(), away.y()) : std::abs(away.x());
      if (distance >= best_distance) continue;
      best_distance = distance;
      best = point.at;
    }
  }
  return best;
}

void SpecChart::resizeEvent(QGraphicsSceneResizeEvent* event) {
  QChart::resizeEvent(event);
  relayout();
}

void SpecChart::relayout() {
  if (!styled_ || size().isEmpty()) return;
  prepareGeometryChange();
  picture_.layout = chart_layout(picture_.spec, picture_.data, picture_.style, size());
  const ChartLayout& layout = picture_.layout;
  if (plotArea() != layout.plot) setPlotArea(layout.plot);
  x_axis_->setRange(layout.x.low, layout.x.high);
  y_axis_->setRange(layout.y.low, layout.y.high);
  sync_lines();
  sync_bars();
  grid_->set_size(size());
  marks_->set_size(size());
  grid_->update();
  marks_->update();
}

void SpecChart::sync_lines() {
  QVector<LineKey> keys;
  QVector<QVector<QPointF>> points;
  QVector<int> owners;
  const ChartLayout& layout = picture_.layout;
  const int columns = std::max(1, int(layout.plot.width()));
  for (int k = 0; k < picture_.spec.series.size(); ++k) {
    const ChartSeries& series = picture_.spec.series[k];
    if (series.shape == SeriesShape::bars || series.shape == SeriesShape::points) continue;
    for (const QVector<QPointF>& piece : picture_.data.series[k].pieces) {
      for (const QVector<QPointF>& part : clipped(piece, layout.range())) {
        if (part.size() < 2) continue;
        keys.append({series.role, series.shape});
        points.append(reduced_line(part, layout.x.low, layout.x.high, columns));
        owners.append(k);
      }
    }
  }
  if (keys != line_keys_) {
    for (QLineSeries* line : std::exchange(lines_, {})) {
      removeSeries(line);
      delete line;
    }
    for (const int owner : owners) add_line(picture_.spec.series[owner]);
    line_keys_ = keys;
  }
  for (int k = 0; k < lines_.size(); ++k) {
    if (lines_[k]->points() != points[k]) lines_[k]->replace(points[k]);
  }
}

void SpecChart::add_line(const ChartSeries& series) {
  auto* line = new QLineSeries;
  addSeries(line);
  line->attachAxis(x_axis_);
  line->attachAxis(y_axis_);
  line->setPen(picture_.style.line_pen(series));
  lines_.append(line);
}

void SpecChart::sync_bars() {
  QVector<SeriesRole> roles;
  for (const ChartSeries& series : picture_.spec.series) {
    if (series.shape == SeriesShape::bars) roles.append(series.role);
  }
  const bool same_columns =
      !bars_ || bars_->barSets().isEmpty() || bars_->barSets()[0]->count() == picture_.data.columns.size();
  if (roles != bar_roles_ || !same_columns) {
    bar_roles_ = roles;
    rebuild_bars();
  }
  if (!bars_) return;
  int set = 0;
  for (int k = 0; k < picture_.spec.series.size(); ++k) {
    if (picture_.spec.series[k].shape != SeriesShape::bars) continue;
    QBarSet* bar_set = bars_->barSets()[set++];
    for (const DrawnPoint& point : picture_.data.series[k].marks) {
      const double height = std::max(0.0, point.at.y());
      if (bar_set->at(int(point.at.x())) != height) bar_set->replace(int(point.at.x()), height);
    }
  }
}

void SpecChart::rebuild_bars() {
  if (bars_) {
    removeSeries(bars_);
    delete std::exchange(bars_, nullptr);
  }
  if (bar_roles_.isEmpty()) return;
  bars_ = new QStackedBarSeries;
  bars_->setBarWidth(0.55);
  for (const SeriesRole role : bar_roles_) {
    auto* bar_set = new QBarSet(QString());
    bar_set->append(QList<qreal>(picture_.data.columns.size(), 0.0));
    bar_set->setBrush(picture_.style.bar_brush(role));
    bar_set->setPen(picture_.style.bar_pen(role));
    bars_->append(bar_set);
  }
  addSeries(bars_);
  bars_->attachAxis(x_axis_);
  bars_->attachAxis(y_axis_);
}

}  // namespace lora::app
